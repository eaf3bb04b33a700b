import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startScript, waitForEnd } from '../../helpers/run-script.ts';
import { readDocx } from '../../helpers/read-docx.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';
import { fileSchema } from '../../../shared/register/file-schema.ts';

interface ExportJson {
  readonly files: readonly { path: string; document: string; format: string; language: string }[];
  readonly warnings: readonly unknown[];
  readonly errors: readonly { kind: string }[];
}

async function exportJson(...args: readonly string[]): Promise<ExportJson & { code: number }> {
  const run = await runCli('export', ...args, '--json');
  return { ...(JSON.parse(run.stdout) as ExportJson), code: run.code };
}

describe('example', () => {
  it('writes companies that open', async () => {
    const folder = join(await makeTempFolder(), 'esimerkki');
    const run = await runCli('example', folder, '--json');
    const value = JSON.parse(run.stdout) as { companies: string[]; errors: unknown[] };
    expect(run.code).toBe(0);
    expect(value.companies.length).toBeGreaterThanOrEqual(2);
    expect((await readdir(folder)).sort()).toEqual([...value.companies].sort());
    expect(await runCli('validate', folder)).toMatchObject({ code: 0, stderr: '' });
  });

  it('never writes among other files, hidden ones aside', async () => {
    const folder = await makeTempFolder();
    await writeFile(join(folder, '.DS_Store'), '');
    expect((await runCli('example', folder)).code).toBe(0);
    const again = await runCli('example', folder);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain(folder);
  });
});

describe('new', () => {
  it('makes a company and its registers', async () => {
    const folder = join(await makeTempFolder(), 'työt');
    const run = await runCli(
      ...['new', folder, '--company', 'Öljyä ja Ääntä Oy'],
      ...['--register', 'Asiakkaat', '--register', 'Työnhakijat'],
    );
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Öljyä ja Ääntä Oy');
    const registers = await readdir(join(folder, 'oljya-ja-aanta-oy/registers'));
    expect(registers.sort()).toEqual(['asiakkaat.json', 'tyonhakijat.json']);
  });

  it('makes nothing where one of the names is blank', async () => {
    const folder = await makeTempFolder();
    const run = await runCli('new', folder, '--company', 'Kahvila Kielo', '--register', ' ');
    expect(run.code).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('export', () => {
  let workspace = '';
  let made: ExportJson & { code: number };
  const names = (json: ExportJson) => json.files.map(({ path }) => path.split('/').at(-1));

  // One export of everything, which the tests look at from different sides.
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'seloste-test-'));
    await runCli('example', workspace);
    made = await exportJson(workspace, '--out', join(workspace, 'paperit/2026'));
  }, 60_000);

  afterAll(() => rm(workspace, { recursive: true, force: true }));

  it('writes a notice of every register and a record of every company, in both formats', async () => {
    expect(made).toMatchObject({ code: 0, warnings: [], errors: [] });
    const registers = await Promise.all(
      ['kahvila-kielo', 'tilitoimisto-taival'].map((id) =>
        readdir(join(workspace, id, 'registers')),
      ),
    );
    const count = registers.flat().length;
    const of = (document: string) => made.files.filter((file) => file.document === document);
    expect(of('notice')).toHaveLength(count * 2);
    expect(of('record')).toHaveLength(4);
    const written = await readdir(join(workspace, 'paperit/2026'));
    expect(written.sort()).toEqual([...names(made)].sort());
  });

  it('names the files in the language of the document, in composed letters', () => {
    expect(names(made)).toContain('Seloste käsittelytoimista – Kahvila Kielo.pdf');
    expect(names(made)).toContain('Tietosuojaseloste – Asiakasrekisteri – Kahvila Kielo.docx');
    expect(names(made).join('')).toBe(names(made).join('').normalize('NFC'));
  });

  it('writes what the registers say', async () => {
    const record = made.files.find(
      ({ path }) => path.includes('käsittelytoimista – Kahvila') && path.endsWith('.docx'),
    );
    const { text } = readDocx(await readFile(record!.path));
    for (const name of ['Asiakasrekisteri', 'Henkilöstörekisteri', 'Uutiskirjeen tilaajat']) {
      expect(text).toContain(name);
    }
    const pdf = made.files.find(({ format }) => format === 'pdf');
    expect((await readFile(pdf!.path)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('makes only what was asked for', async () => {
    const out = await makeTempFolder();
    const json = await exportJson(
      ...[join(workspace, 'kahvila-kielo'), '--register', 'uutiskirje', '--document', 'notice'],
      ...['--format', 'docx', '--language', 'sv,fi', '--out', out],
    );
    expect(json.files.map(({ language, format }) => [language, format])).toEqual([
      ['fi', 'docx'],
      ['sv', 'docx'],
    ]);
  });

  it('makes a web page of the notices, and refuses to make one of an internal paper', async () => {
    const out = await makeTempFolder();
    const made = await exportJson(workspace, '--format', 'html', '--out', out);
    expect(new Set(made.files.map(({ document }) => document))).toEqual(new Set(['notice']));
    const [first] = made.files;
    expect(await readFile(first!.path, 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="fi">/);
    const args = ['--document', 'notice,record', '--format', 'html'];
    const refused = await runCli('export', workspace, ...args, '--out', out);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('Asiakirjasta record ei tehdä pyydettyä muotoa.');
  });

  it('prints the date that it is given, and the lines to sign on', async () => {
    const out = await makeTempFolder();
    const args = ['--company', 'kahvila-kielo', '--document', 'record', '--format', 'docx'];
    const plain = await exportJson(workspace, ...args, '--out', join(out, 'a'));
    const signed = await exportJson(
      ...[workspace, ...args, '--out', join(out, 'b'), '--signature', '--date', '2031-12-24'],
    );
    const read = async ({ files }: ExportJson) => readDocx(await readFile(files[0]!.path));
    const [before, after] = [await read(plain), await read(signed)];
    expect(JSON.stringify(after.parts)).toContain('2031-12-24');
    expect(JSON.stringify(before.parts)).toContain('2026-02-01');
    expect(after.text).toContain('Allekirjoitus');
    expect(before.text).not.toContain('Allekirjoitus');
  });

  it('replaces the papers of an earlier export with the same bytes', async () => {
    const out = await makeTempFolder();
    const args = [join(workspace, 'kahvila-kielo'), '--document', 'record', '--out', out];
    const read = ({ files }: ExportJson) => Promise.all(files.map(({ path }) => readFile(path)));
    const first = await exportJson(...args);
    const bytes = await read(first);
    const second = await exportJson(...args);
    expect(names(second)).toEqual(names(first));
    expect(await readdir(out)).toHaveLength(2);
    // The same answers on the same day make the same bytes, so that copies can be compared.
    expect((await read(second)).map((file, index) => file.equals(bytes[index]!))).toEqual([
      true,
      true,
    ]);
  });

  it('tells papers of the same name apart by a number, of other companies too', async () => {
    const folder = await makeTempFolder();
    const out = join(folder, 'paperit');
    const company = ['new', folder, '--company', 'Kahvila Vuokko'];
    await runCli(...company, '--register', 'Asiakkaat', '--register', 'Asiakkaat');
    await runCli(...company, '--register', 'ASIAKKAAT');
    const json = await exportJson(
      ...[folder, '--document', 'notice', '--format', 'docx', '--out', out],
    );
    expect(names(json)).toEqual([
      'Tietosuojaseloste – Asiakkaat – Kahvila Vuokko.docx',
      'Tietosuojaseloste – Asiakkaat – Kahvila Vuokko (2).docx',
      'Tietosuojaseloste – ASIAKKAAT – Kahvila Vuokko (3).docx',
    ]);
    expect(await readdir(out)).toHaveLength(3);
  });

  it('needs to know whose register is meant', async () => {
    const run = await runCli('export', workspace, '--register', 'uutiskirje', '--out', workspace);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('--company');
  });

  it.each([
    [['--company', 'puuttuva'], 'company-unknown', 2],
    [['--company', '../kahvila-kielo'], 'company-unknown', 2],
    [['--company', 'kahvila-kielo', '--register', 'puuttuva'], 'register-unknown', 2],
    [['--company', 'kahvila-kielo', '--register', '../company'], 'register-unknown', 2],
  ])('of %j is refused', async (args, kind, code) => {
    const json = await exportJson(workspace, ...args, '--out', join(workspace, 'x'));
    expect(json).toMatchObject({ code, files: [], errors: [{ kind }] });
  });

  it('of nothing is refused', async () => {
    const folder = await makeTempFolder();
    expect((await runCli('export', folder, '--out', folder)).code).toBe(1);
    await runCli('new', folder, '--company', 'Kahvila Kielo');
    const json = await exportJson(folder, '--out', folder);
    expect(json).toMatchObject({ code: 1, errors: [{ kind: 'nothing-to-export' }] });
  });
});

describe('show', () => {
  it('shows the answers, the document and its text', async () => {
    const folder = await makeTempFolder();
    await runCli('new', folder, '--company', 'Kahvila Kielo', '--register', 'Asiakkaat');
    const company = join(folder, 'kahvila-kielo/company.json');
    const register = join(folder, 'kahvila-kielo/registers/asiakkaat.json');
    const answers = await runCli('show', register);
    expect(JSON.parse(answers.stdout)).toMatchObject({ name: { fi: 'Asiakkaat' } });
    const document = await runCli('show', register, '--as', 'document');
    expect(JSON.parse(document.stdout)).toMatchObject({ kind: 'notice', date: '2026-02-01' });
    const text = await runCli('show', company, '--as', 'text', '--signature');
    expect(text.stdout).toMatch(/Kahvila Kielo[^]*Seloste käsittelytoimista[^]*Allekirjoitus/);
  });

  it('shows the record of a processor, and no document of a copy that stands alone', async () => {
    const folder = await makeTempFolder();
    await runCli('example', folder);
    const processor = join(folder, 'tilitoimisto-taival/processor.json');
    expect(await runCli('show', processor)).toMatchObject({ code: 0 });
    const record = await runCli('show', processor, '--as', 'text');
    expect(record.stdout).toContain('Käsittelijän seloste käsittelytoimista');
    const annex = await runCli('show', processor, '--as', 'text', '--controller', 'c2');
    expect(annex.stdout).toContain('Veistämö Aalto ja Pojat Oy');
    expect(annex.stdout).not.toContain('Fjordlys');
    const stranger = await runCli('show', processor, '--as', 'text', '--controller', 'c99');
    expect(stranger).toMatchObject({ code: 2, stdout: '' });
    const copy = join(await makeTempFolder(), 'asiakkaat.json');
    await writeFile(copy, await readFile(join(folder, 'kahvila-kielo/registers/uutiskirje.json')));
    expect(await runCli('show', copy)).toMatchObject({ code: 0 });
    expect(await runCli('show', copy, '--as', 'text')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('schema', () => {
  it('prints one schema or all of them', async () => {
    const one = await runCli('schema', 'register');
    expect(JSON.parse(one.stdout)).toEqual(JSON.parse(JSON.stringify(fileSchema('register'))));
    const all = await runCli('schema');
    const keys = Object.keys(JSON.parse(all.stdout) as object);
    expect(keys).toEqual(['company', 'register', 'processor']);
  });
});

describe('the program itself', () => {
  it('takes its words from the command line and gives its code to the shell', async () => {
    const folder = await makeTempFolder();
    const run = (...args: string[]) => waitForEnd(startScript('electron/cli.ts', args));
    const made = await run('new', folder, '--company', 'Kahvila Kielo', '--register', 'Asiakkaat');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const out = join(folder, 'paperit');
    const exported = await run('export', folder, '--out', out, '--json');
    expect(exported.code).toBe(0);
    expect(
      exported.stderr
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['Luonnos', 'Luonnos']);
    expect((JSON.parse(exported.stdout) as ExportJson).files).toHaveLength(4);
    await writeFile(join(folder, 'kahvila-kielo/registers/asiakkaat.json'), '{"format":');
    const refused = await run('export', folder, '--out', out);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^Tiedosto .*asiakkaat\.json.*\.\n/);
    expect(refused.stderr.match(/^Tekemättä jäi: /gm)).toHaveLength(2);
  }, 60_000);
});
