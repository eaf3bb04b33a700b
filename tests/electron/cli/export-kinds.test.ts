// The papers beyond the notice and the record of a controller, on the command line.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportReport } from '../../../shared/bridge/views.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

let workspace = '';

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'seloste-test-'));
  await runCli('example', workspace);
});

afterAll(() => rm(workspace, { recursive: true, force: true }));

async function exportDocx(company: string, ...args: readonly string[]) {
  return exportFrom(join(workspace, company), ...args);
}

async function exportFrom(folder: string, ...args: readonly string[]) {
  const out = await makeTempFolder();
  const all = ['--format', 'docx', '--out', out, '--json', ...args];
  const { code, stdout, stderr } = await runCli('export', folder, ...all);
  const report = JSON.parse(stdout) as ExportReport;
  return { code, stderr, ...report, names: report.files.map(({ path }) => basename(path)) };
}

describe('export', () => {
  it('makes the record of a processor with the usual papers, where the company has one', async () => {
    const office = await exportDocx('tilitoimisto-taival');
    expect(office.names).toContain(
      'Käsittelijän seloste käsittelytoimista – Tilitoimisto Taival Oy.docx',
    );
    const cafe = await exportDocx('kahvila-kielo');
    expect(cafe.files.map(({ document }) => document)).not.toContain('processor-record');
    expect(cafe.stderr).toBe('');
  });

  it('says so where a paper that was asked for cannot be made', async () => {
    const cafe = await exportDocx('kahvila-kielo', '--document', 'record,processor-record');
    expect(cafe.code).toBe(0);
    expect(cafe.stderr).toContain('ei ole käsittelijän tietoja');
    expect(cafe.leftOut).toEqual([{ document: 'processor-record', reason: 'no-processor-record' }]);
  });

  it('passes over the clients of a batch that have no paper of the kind', async () => {
    const batch = await exportFrom(workspace, '--document', 'processor-record');
    expect(batch).toMatchObject({ code: 0, unfinished: [], stderr: '' });
    expect(batch.names).toHaveLength(1);
    const nobody = await exportDocx('kahvila-kielo', '--document', 'processor-record');
    expect(nobody).toMatchObject({ code: 1, errors: [{ kind: 'nothing-to-export' }] });
  });

  it('makes an annex for the named client only', async () => {
    const { names } = await exportDocx('tilitoimisto-taival', '--controller', 'c3');
    expect(names).toEqual([
      'Liite käsittelytoimet – Tilitoimisto Taival Oy – Fjordlys Design AS.docx',
    ]);
    const stranger = await exportDocx('tilitoimisto-taival', '--controller', 'c99');
    expect(stranger).toMatchObject({
      code: 2,
      errors: [{ kind: 'controller-unknown', id: 'c99' }],
    });
  });

  it('puts every register in one notice where they are wanted together', async () => {
    const { names } = await exportDocx('kahvila-kielo', '--document', 'notice', '--together');
    expect(names).toHaveLength(1);
    expect(names[0]).toContain('Asiakasrekisteri · Henkilöstörekisteri · Uutiskirjeen tilaajat');
  });

  it('makes one binder and one blank form', async () => {
    const { names } = await exportDocx('kahvila-kielo', '--document', 'binder,blank');
    expect(names).toEqual([
      'Tietosuojakansio – Kahvila Kielo.docx',
      'Tietosuojalomake – Kahvila Kielo.docx',
    ]);
  });

  it('makes the blank form in the language of the papers', async () => {
    const { names } = await exportDocx(
      ...(['kahvila-kielo', '--document', 'blank', '--language', 'sv'] as const),
    );
    expect(names).toEqual(['Dataskyddsblankett – Kahvila Kielo.docx']);
  });

  it('names the answers that lack the language of a paper', async () => {
    const copy = await copyWithGap();
    const args = ['--document', 'notice', '--register', 'uutiskirje'] as const;
    const report = await exportFrom(copy, ...args, '--language', 'fi,sv');
    expect(report.missingTranslations).toEqual([
      { language: 'sv', place: { file: 'registers/uutiskirje', path: 'intro' } },
    ]);
    expect(report.stderr).toMatch(/yhdestä vastauksesta puuttuu ruotsinkielinen käännös/);
  });
});

/** The café with one gap, which the example itself has not: the newsletter's introduction in Swedish. */
async function copyWithGap(): Promise<string> {
  const folder = join(await makeTempFolder(), 'kahvila-kielo');
  await cp(join(workspace, 'kahvila-kielo'), folder, { recursive: true });
  const file = join(folder, 'registers/uutiskirje.json');
  const register = JSON.parse(await readFile(file, 'utf8')) as {
    content: { intro: { sv?: string } };
  };
  delete register.content.intro.sv;
  await writeFile(file, JSON.stringify(register));
  return folder;
}
