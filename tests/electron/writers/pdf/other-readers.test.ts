// What other people's tools say of our files. They run where they are installed (poppler-utils, qpdf,
// libpdfbox2-java with libjaxb-api-java and libactivation-java); pdf.js checks the rest everywhere.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPdf } from '../../../../electron/writers/pdf/build-pdf.ts';
import { sampleBinder, sampleDocument, samplePaper } from '../../../fixtures/sample-document.ts';
import {
  hasPreflight,
  isInstalled,
  runPreflight,
  runProgram,
  type Answered,
} from '../../../helpers/other-programs.ts';

let folder = '';

function run(tool: string, ...args: readonly string[]): Answered {
  return runProgram(folder, tool, ...args);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-pdf-'));
  writeFileSync(join(folder, '2a.pdf'), (await buildPdf(sampleDocument, 'PDF/A-2a')).bytes);
  // poppler draws the page anew for every element: a long table takes it ten seconds.
  const short = samplePaper({ blocks: sampleDocument.blocks.slice(0, 12) });
  writeFileSync(join(folder, 'short.pdf'), (await buildPdf(short, 'PDF/A-2a')).bytes);
  writeFileSync(join(folder, '1b.pdf'), (await buildPdf(sampleDocument, 'PDF/A-1b')).bytes);
  writeFileSync(join(folder, 'binder-1b.pdf'), (await buildPdf(sampleBinder, 'PDF/A-1b')).bytes);
  const attachment = { name: 'seloste.json', json: '{}' };
  const withAnswers = await buildPdf(sampleBinder, 'PDF/A-3a', attachment);
  writeFileSync(join(folder, '3a.pdf'), withAnswers.bytes);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the PDF in other readers', () => {
  it.skipIf(!isInstalled('qpdf'))('has no error for qpdf (skipped where qpdf is missing)', () => {
    for (const file of ['2a.pdf', '3a.pdf']) {
      const { status, output } = run('qpdf', '--check', file);
      expect(output).toContain('No syntax or stream encoding errors');
      expect(status).toBe(0);
    }
  });

  it.skipIf(!isInstalled('pdfinfo'))('is tagged for poppler (skipped where it is missing)', () => {
    const { output } = run('pdfinfo', '2a.pdf');
    expect(output).toMatch(/Tagged: +yes/);
    expect(output).toMatch(/Title: +Seloste käsittelytoimista/);
    const structure = run('pdfinfo', '-struct-text', 'short.pdf').output;
    expect(structure).toContain('/Scope /Column');
    expect(structure).toContain('/ListNumbering /Disc');
  });

  it.skipIf(!isInstalled('pdffonts'))(
    'embeds subsets of all fonts (skipped without poppler)',
    () => {
      const fonts = run('pdffonts', '2a.pdf').output.trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(2);
      for (const font of fonts) expect(font).toMatch(/yes +yes +yes/);
    },
  );

  it.skipIf(!isInstalled('pdftotext'))('gives its words to pdftotext (skipped without it)', () => {
    const text = run('pdftotext', '2a.pdf', '-').output.replace(/\u00ad\s*/g, '');
    expect(text).toContain('Käsittelemme henkilötietoja asiakassuhteen hoitamiseksi');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Palvelinympäristön käyttöoikeushallinnasta vastaa toimitusjohtaja yhdessä järjestelmävastaavan',
    );
  });

  it.skipIf(!hasPreflight)(
    'is an archive file for PDFBox Preflight (skipped without it)',
    () => {
      for (const file of ['1b.pdf', 'binder-1b.pdf']) {
        expect(runPreflight(folder, file)).toContain('is a valid PDF/A-1b file');
      }
    },
    120_000,
  );
});
