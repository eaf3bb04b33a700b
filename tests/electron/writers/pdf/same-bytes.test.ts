import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../electron/writers/pdf/write-pdf.ts';
import { sampleBinder, sampleDocument } from '../../../fixtures/sample-document.ts';

const root = join(import.meta.dirname, '../../../..');

const script = `
  import { createHash } from 'node:crypto';
  import { writePdf } from './electron/writers/pdf/write-pdf.ts';
  import { sampleDocument } from './tests/fixtures/sample-document.ts';
  const { bytes } = await writePdf(sampleDocument);
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
`;

describe('writePdf', () => {
  it('gives the same bytes in another process, after other papers, in another time zone', async () => {
    // Kept words, paragraphs and fonts of papers that were printed before leave no trace.
    const title = 'ǩ Ελλάς نص 中 1/2';
    await writePdf({ ...sampleBinder, language: 'sv', accent: '#123456', title });
    const { bytes } = await writePdf(sampleDocument);
    const here = createHash('sha256').update(bytes).digest('hex');
    const there = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { cwd: root, env: { ...process.env, TZ: 'Pacific/Auckland' }, encoding: 'utf8' },
    );
    expect(there).toBe(here);
  });
});
