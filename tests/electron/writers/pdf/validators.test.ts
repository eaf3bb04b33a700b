// Every kind of paper in every language, judged by programs that we did not write. No validator of PDF/A-2a is to
// be had offline; the same writer runs as PDF/A-1b for PDFBox Preflight, which differs in the profile only.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPdf } from '../../../../electron/writers/pdf/build-pdf.ts';
import { compose } from '../../../../shared/document/compose/compose.ts';
import { languages } from '../../../../shared/language/language.ts';
import { documentKinds } from '../../../../shared/register/document-kind.ts';
import { exampleWorkspace } from '../../../../shared/templates/example/example-workspace.ts';
import { sampleBinder } from '../../../fixtures/sample-document.ts';
import { findAccessibilityProblems } from '../../../helpers/check-pdf-ua.ts';
import {
  hasPreflight,
  isInstalled,
  runPreflight,
  runProgram,
} from '../../../helpers/other-programs.ts';

const papers = exampleWorkspace()
  .flatMap((company) => documentKinds.map((kind) => ({ company, kind })))
  .filter(({ company, kind }) => kind !== 'processor-record' || company.processor !== undefined)
  .flatMap(({ company, kind }) => languages.map((language) => ({ company, kind, language })))
  .map(({ company, kind, language }) => ({
    name: `${company.id}-${kind}-${language}.pdf`,
    document: compose(company, {
      kind,
      registerIds: [],
      language,
      date: '2026-11-22',
      signature: true,
    }),
  }));

const canCheck = hasPreflight || isInstalled('qpdf');
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-pdf-'));
  if (!canCheck) return;
  for (const profile of ['PDF/A-1b', 'PDF/A-2a'] as const) {
    mkdirSync(join(folder, profile), { recursive: true });
    for (const { name, document } of papers) {
      writeFileSync(join(folder, profile, name), (await buildPdf(document, profile)).bytes);
    }
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('every kind of paper in every language', () => {
  it.skipIf(!hasPreflight)(
    'is an archive file for PDFBox Preflight (skipped without libpdfbox2-java)',
    () => {
      const output = runPreflight(join(folder, 'PDF/A-1b'));
      const valid = [...output.matchAll(/The file (\S+) is a valid PDF\/A-1b file/g)];
      expect(valid.map(([, name]) => name).toSorted()).toEqual(
        papers.map(({ name }) => name).toSorted(),
      );
    },
    120_000,
  );

  it.skipIf(!isInstalled('qpdf'))(
    'has no error for qpdf (skipped without it)',
    () => {
      expect(papers.length).toBeGreaterThan(20);
      const wrong = papers.filter(({ name }) => {
        const { status, output } = runProgram(folder, 'qpdf', '--check', `PDF/A-2a/${name}`);
        return status !== 0 || !output.includes('No syntax or stream encoding errors');
      });
      expect(wrong.map(({ name }) => name)).toEqual([]);
    },
    120_000,
  );

  it.skipIf(!isInstalled('qpdf'))(
    'holds to what a machine can judge of PDF/UA (skipped without qpdf)',
    () => {
      const wrong = papers.flatMap(({ name, document }) =>
        findAccessibilityProblems(join(folder, 'PDF/A-2a'), name, document.language).map(
          (problem) => `${name}: ${problem}`,
        ),
      );
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});

describe.skipIf(!isInstalled('qpdf'))('the check of PDF/UA', () => {
  const judge = async (change: (file: string) => string) => {
    const { bytes } = await buildPdf(sampleBinder, 'PDF/A-2a');
    const changed = change(Buffer.from(bytes).toString('latin1'));
    writeFileSync(join(folder, 'changed.pdf'), Buffer.from(changed, 'latin1'));
    return findAccessibilityProblems(folder, 'changed.pdf', 'fi');
  };

  it('finds nothing wrong with the sample', async () => {
    expect(await judge((file) => file)).toEqual([]);
  });

  it.each([
    ['/Scope/Column', '/Xcope/Column', 'a header cell has no scope'],
    ['/Alt ', '/Xlt ', 'a figure has no alternative text'],
    ['/BBox[', '/XBox[', 'a figure has no box'],
    ['/S/H3', '/S/H5', 'level 2 is followed by 5'],
    ['/S/LBody', '/S/Xbody', 'Xbody is no standard kind'],
    ['/ListNumbering', '/XistNumbering', 'a list does not tell its labels'],
    ['/Contents (', '/Xontents (', 'a link says not where it leads'],
    ['/Tabs /S', '/Tabs /R', 'the order of tabs is not that of the tree'],
    ['/ToUnicode', '/XoUnicode', 'letters without meaning'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', 'the title is not shown'],
    ['/Lang (fi)', '/Lang (sv)', 'the catalog has no language'],
    ['/K[ 0', '/K[  ', 'is in no element'],
  ])('finds %s missing', async (original, changed, problem) => {
    const problems = await judge((file) => file.replaceAll(original, changed));
    expect(problems.join('\n')).toContain(problem);
  });
});
