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

/** Bytes that grow at their end. */
class GrowingBytes {
  private bytes = Buffer.allocUnsafe(2 ** 18);
  private length = 0;

  addText(text: string): void {
    this.makeRoom(text.length);
    this.length += this.bytes.write(text, this.length, 'latin1');
  }

  addBytes(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  toBytes(): Uint8Array {
    return new Uint8Array(this.bytes.subarray(0, this.length));
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.length + count));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** Gathers the bytes of the file; the promise given back has them when pdfkit has written the last one. */
export function gatherBytes(pdf: PdfKit): Promise<Uint8Array> {
  const file = new GrowingBytes();
  // The first line was written when the file was opened.
  file.addBytes(pdf.read() ?? new Uint8Array());
  let text = '';
  const flush = (): void => {
    file.addText(text);
    text = '';
  };
  pdf._write = (data) => {
    if (typeof data === 'string') {
      text += `${data}\n`;
      pdf._offset += data.length + 1;
      return;
    }
    flush();
    file.addBytes(data);
    pdf._offset += data.length;
  };
  return new Promise((resolve) => {
    pdf.push = () => {
      flush();
      resolve(file.toBytes());
      return false;
    };
  });
}
