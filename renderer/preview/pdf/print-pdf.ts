// Prints a PDF through the system's dialog. The pages become pictures as sharp as office printers print,
// which stand in the page for the time of the printing only: no second window, no program from outside.
import { openPdf, type OpenPdf } from './open-pdf.ts';
import './print-pdf.css';

/** Dots per inch; a page has 72 points to the inch. */
const sharpness = 300;

/** Draws the pages, opens the dialog and takes the pages away when it has closed. */
export async function printPdf(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes);
  try {
    const pages = document.createElement('div');
    pages.className = 'print-pages';
    for (const index of pdf.pages.keys()) pages.append(await drawSheet(pdf, index));
    openDialog(pages);
  } finally {
    pdf.close();
  }
}

function openDialog(pages: HTMLElement): void {
  // The last ones are still here where their dialog never said that it closed.
  document.querySelector('.print-pages')?.remove();
  document.body.append(pages);
  window.addEventListener(
    'afterprint',
    () => {
      pages.remove();
    },
    { once: true },
  );
  window.print();
}

/** One page at a time: a page of this sharpness takes 35 MB until it is packed. */
async function drawSheet(pdf: OpenPdf, index: number): Promise<HTMLImageElement> {
  const points = pdf.pages[index]?.width ?? 0;
  const width = Math.round((points * sharpness) / 72);
  const canvas = await pdf.draw(index, width, new AbortController().signal);
  if (!canvas) throw new Error('Nobody calls the drawing off');
  const image = document.createElement('img');
  // The content security policy takes pictures from data: addresses, not from blobs.
  image.src = canvas.toDataURL('image/png');
  await image.decode();
  canvas.width = 0;
  return image;
}
