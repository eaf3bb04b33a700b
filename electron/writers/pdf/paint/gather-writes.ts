// pdfkit makes bytes of every operator and hands every piece of the file through a stream. A paper has
// thousands of both, and that costs a fifth of the time; so they are gathered as text and encoded at once.
import { deflateSync } from 'node:zlib';
import type { PdfKit } from './pdf-kit.ts';

/** Half the time of the usual six, for a twentieth more bytes of the file. */
const level = 3;

/** Gathers the operators of a page; the function given back writes them to the current page. */
export function gatherOperators(pdf: PdfKit): () => void {
  let operators: string[] = [];
  pdf.addContent = (added) => {
    operators.push(added);
    return pdf;
  };
  return () => {
    const { content } = pdf.page;
    content.compress = false;
    content.data['Filter'] = 'FlateDecode';
    content.write(deflateSync(Buffer.from(operators.join('\n'), 'latin1'), { level }));
    operators = [];
  };
}

/** Gathers the bytes of the file; the promise given back has them when pdfkit has written the last one. */
export function gatherBytes(pdf: PdfKit): Promise<Uint8Array> {
  // The first line was written when the file was opened.
  const parts: Uint8Array[] = [pdf.read() ?? Buffer.alloc(0)];
  let text = '';
  pdf._write = (data) => {
    if (typeof data === 'string') {
      text += `${data}\n`;
      pdf._offset += data.length + 1;
      return;
    }
    parts.push(Buffer.from(text, 'latin1'), data);
    text = '';
    pdf._offset += data.length;
  };
  return new Promise((resolve) => {
    pdf.push = () => {
      parts.push(Buffer.from(text, 'latin1'));
      resolve(new Uint8Array(Buffer.concat(parts)));
      return false;
    };
  });
}
