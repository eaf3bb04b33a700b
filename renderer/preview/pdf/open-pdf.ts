// Pages of a PDF as pictures. Loaded only where pages are shown or printed: the library is large.
import { getDocument, PDFWorker, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist';
import { startPdfWorker } from './pdf-worker.ts';

/** The size of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** An open PDF. Pages count from 0. */
export interface OpenPdf {
  readonly pages: readonly PageSize[];
  /** A new canvas with the page, as wide as asked in pixels; undefined when it was called off. */
  draw(page: number, width: number, signal: AbortSignal): Promise<HTMLCanvasElement | undefined>;
  close(): void;
}

let worker: PDFWorker | undefined;

/** Opens the bytes. They stay the caller's: the reader gets a copy. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  worker ??= PDFWorker.create({ port: startPdfWorker() });
  const task = getDocument({
    data: bytes.slice(),
    worker,
    // Our own papers need neither; the content security policy would refuse both.
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  const file = await task.promise;
  const pages = await readPages(file);
  return {
    pages: pages.map(sizeOf),
    draw: (index, width, signal) => {
      const page = pages[index];
      if (!page) throw new Error(`The file has no page ${String(index)}`);
      return drawPage(page, width, signal);
    },
    close: () => void task.destroy(),
  };
}

function readPages(file: PDFDocumentProxy): Promise<readonly PDFPageProxy[]> {
  return Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));
}

function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}

/** Drawn on a canvas of its own, so that the picture before it stays in sight until this one is whole. */
async function drawPage(
  page: PDFPageProxy,
  width: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement | undefined> {
  const viewport = page.getViewport({ scale: width / sizeOf(page).width });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  const stop = () => {
    task.cancel();
  };
  signal.addEventListener('abort', stop);
  try {
    await task.promise;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  return signal.aborted ? undefined : canvas;
}
