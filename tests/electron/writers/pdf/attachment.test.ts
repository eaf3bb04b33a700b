// The answers inside a PDF: there byte by byte, and in a public notice nothing internal, however packed.
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../electron/writers/pdf/write-pdf.ts';
import { attachedAnswers } from '../../../../shared/document/attached-answers.ts';
import { compose } from '../../../../shared/document/compose/compose.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';
import { sampleDocument } from '../../../fixtures/sample-document.ts';

const attachment = { name: 'seloste.json', json: '{ "nimi": "Kahvila Kielo – ä" }\n' };
const sample = writePdf(sampleDocument, attachment);

function plain(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** The bytes of the file and of every packed stream in it. */
function unpack(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  const parts = [raw];
  for (let at = raw.indexOf('stream\n'); at >= 0; at = raw.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(raw.subarray(at + 7)));
    } catch {
      // Not every stream is packed.
    }
  }
  return Buffer.concat(parts).toString('latin1');
}

/** A text as it could stand in a file: in UTF-8, in UTF-16 or in hexadecimal digits. */
function spellings(text: string): readonly string[] {
  const wide = Buffer.from(text, 'utf16le').swap16();
  return [text, wide.toString('latin1'), Buffer.from(text).toString('hex')];
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

const word = fc.stringMatching(/^[a-z]{12}$/).map((letters) => `Salaisuus${letters}`);

describe('the PDF of a public notice', () => {
  it('has no internal answer in any of its bytes', async () => {
    const [example] = exampleWorkspace();
    const register = example?.registers[0];
    if (!example || !register) throw new Error('The example is empty');
    await fc.assert(
      fc.asyncProperty(
        word,
        word.map((text) => text.replace('Salaisuus', 'Avoin')),
        async (internal, open) => {
          const { content } = register;
          const secret = { fi: internal };
          const section = { id: internal, heading: secret, text: secret };
          const content2 = {
            ...content,
            intro: { fi: open },
            internal: { ...content.internal, notes: secret, owner: internal, liaRef: internal },
            purposes: content.purposes.map((purpose) => ({
              ...purpose,
              balancingTest: {
                ...purpose.balancingTest,
                done: 'yes' as const,
                on: '2026-01-01',
                summary: secret,
              },
            })),
            additionalSections: [{ ...section, audience: 'internal' as const }],
          };
          const parts = {
            company: {
              ...example.company,
              recordDoc: { ...example.company.recordDoc, version: internal },
            },
            registers: [{ id: internal.toLowerCase(), content: content2 }],
            processor: undefined,
          };
          const options = {
            kind: 'notice',
            registerIds: [],
            language: 'fi',
            date: '2026-11-22',
            signature: true,
          } as const;
          const answers = attachedAnswers(parts, options);
          const { bytes } = await writePdf(compose(parts, options), answers);
          const all = unpack(bytes);
          expect(all).toContain(open);
          for (const spelling of [...spellings(internal), ...spellings(internal.toLowerCase())]) {
            expect(all.includes(spelling)).toBe(false);
          }
        },
      ),
      { numRuns: 5 },
    );
  });
});
