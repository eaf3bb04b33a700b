// The answers inside a PDF: there byte by byte. What may be among them is tested with whole exports.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../electron/writers/pdf/write-pdf.ts';
import { sampleDocument } from '../../../fixtures/sample-document.ts';

const attachment = { name: 'seloste.json', json: '{ "nimi": "Kahvila Kielo – ä" }\n' };
const sample = writePdf(sampleDocument, attachment);

function plain(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

describe('a PDF with the answers inside', () => {
  it('gives them back as they were put in', async () => {
    const task = getDocument({ data: (await sample).bytes.slice(), verbosity: 0 });
    const files = (await (await task.promise).getAttachments()) as Record<
      string,
      { readonly content: Uint8Array }
    >;
    await task.destroy();
    const content = files['seloste.json']?.content ?? new Uint8Array();
    expect(new TextDecoder().decode(content)).toBe(attachment.json);
  });

  it('says that it follows PDF/A-3a and what the file is to it', async () => {
    const text = plain((await sample).bytes);
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(text).toContain('/AFRelationship /Source');
    expect(text).toContain('/Subtype /application#2Fjson');
    expect(text).toMatch(/\/AF \[\d+ 0 R\]/);
    expect(plain((await writePdf(sampleDocument)).bytes)).not.toContain('/EmbeddedFile');
  });

  it('is the same to the last byte for the same answers', async () => {
    const again = await writePdf(sampleDocument, { ...attachment });
    expect(Buffer.from(again.bytes).equals(Buffer.from((await sample).bytes))).toBe(true);
  });
});
