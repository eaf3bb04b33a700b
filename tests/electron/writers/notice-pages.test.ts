import { describe, expect, it } from 'vitest';
import { buildPdf } from '../../../electron/writers/pdf/build-pdf.ts';
import { compose } from '../../../shared/document/compose/compose.ts';
import { languages } from '../../../shared/language/language.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';

const [cafe] = exampleWorkspace();

describe('the notice of the customers of the café', () => {
  // Art. 12(1): concise. Notices of three pages are read, those of eight are not.
  it.each(languages)('takes three pages at most in %s, with its signature', async (language) => {
    const paper = compose(cafe!, {
      kind: 'notice',
      registerIds: [cafe!.registers[0]!.id],
      language,
      date: '2026-11-22',
      signature: true,
    });
    expect((await buildPdf(paper, 'PDF/A-2a')).pages.length).toBeLessThanOrEqual(3);
  });
});
