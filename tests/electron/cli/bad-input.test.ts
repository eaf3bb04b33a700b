// Everything that can be wrong with what the command line is given: each is told in a sentence that
// says what to do, ends with exit code 2, and loses nothing.
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readDocx } from '../../helpers/read-docx.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';
import { nameAnswer } from '../../../shared/forms/name-answer.ts';
import { emptyRegister } from '../../../shared/register/empty.ts';
import { formatEnvelope } from '../../../shared/register/envelope.ts';

const register = 'kahvila-kielo/registers/asiakkaat.json';
const company = 'kahvila-kielo/company.json';
const introName = nameAnswer('fi', { file: 'registers/asiakkaat', path: 'intro' });

async function makeWorkspace(): Promise<string> {
  const folder = await makeTempFolder();
  const names = ['--company', 'Kahvila Kielo', '--register', 'Asiakkaat', '--register', 'Uutiset'];
  await runCli('new', folder, ...names);
  return folder;
}

async function putIntro(folder: string, intro: string): Promise<string> {
  const content = { ...emptyRegister({ fi: 'Asiakkaat' }), intro: { fi: intro } };
  const text = formatEnvelope('register', content, '2026-02-01T12:00:00.000Z');
  await writeFile(join(folder, register), text);
  return text;
}

async function exportDocx(folder: string, ...args: readonly string[]) {
  return runCli('export', folder, '--out', join(folder, 'out'), '--format', 'docx', ...args);
}

describe('a workspace', () => {
  it('that does not exist', async () => {
    const missing = join(await makeTempFolder(), 'puuttuva');
    for (const args of [
      ['export', missing, '--out', missing],
      ['validate', missing],
    ]) {
      const run = await runCli(...args);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain(missing);
    }
    await expect(stat(missing)).rejects.toThrow();
  });

  it('that is a file and can be neither read nor written', async () => {
    const file = join(await makeTempFolder(), 'tiedosto');
    await writeFile(file, 'sisältö');
    for (const args of [
      ['export', file, '--out', file],
      ['new', file, '--company', 'Kahvila Kielo'],
      ['example', file],
      ['example', join(file, 'sisällä')],
    ]) {
      const run = await runCli(...args);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain(file);
    }
    expect(await readFile(file, 'utf8')).toBe('sisältö');
  });

  it.skipIf(process.platform !== 'linux')('on a file system that takes no files', async () => {
    for (const args of [
      ['new', '/proc/seloste', '--company', 'Kahvila Kielo'],
      ['example', '/proc/seloste'],
    ]) {
      expect(await runCli(...args)).toMatchObject({ code: 2, stdout: '' });
    }
  });

  it('with a link to another place', async () => {
    const outside = await makeWorkspace();
    const folder = await makeTempFolder();
    await symlink(join(outside, 'kahvila-kielo'), join(folder, 'kahvila-kielo'));
    const run = await exportDocx(folder);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(join(folder, 'kahvila-kielo'));
  });
});

describe('an output folder', () => {
  it('that is a file', async () => {
    const folder = await makeWorkspace();
    const run = await runCli('export', folder, '--out', join(folder, company));
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(join(folder, company));
  });

  it('that takes no files', async () => {
    const folder = await makeWorkspace();
    await mkdir(join(folder, 'out'));
    // A folder in the place of the file, which no rename replaces.
    const name = 'Seloste käsittelytoimista – Kahvila Kielo.docx';
    await mkdir(join(folder, 'out', name));
    const run = await exportDocx(folder);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    // What was finished before is told, and is really there.
    const notice = 'Tietosuojaseloste – Asiakkaat – Kahvila Kielo.docx';
    expect(run.stderr).toContain(notice);
    expect(run.stderr).toContain('samanniminen kansio');
    expect(run.stderr).toContain(name);
    expect(await readdir(join(folder, 'out'))).toContain(notice);
  });
});

describe('a file', () => {
  const newer = '{"format":"seloste/register","formatVersion":99,"content":{"new":1}}';
  it.each([
    ['cut', '{"format":"seloste/register","formatVersion":1,"cont', /vioittunut/],
    ['empty', '', /tyhjä/],
    [
      'of another shape',
      '{"format":"seloste/register","formatVersion":1,"content":{"x":1}}',
      /”content\.x”/,
    ],
    ['of another program', '{"notes":[]}', /”(format|notes)”/],
    ['newer', newer, /uudemmalla/],
  ])('that is %s', async (_, text, sentence) => {
    const folder = await makeWorkspace();
    await writeFile(join(folder, register), text);
    const exported = await exportDocx(folder);
    const validated = await runCli('validate', folder);
    for (const run of [exported, validated]) {
      expect(run.code).toBe(2);
      const [told = ''] = run.stderr.split('\n');
      expect(told).toMatch(sentence);
      expect(told).toContain(join(folder, register));
    }
    expect(validated.stderr.trimEnd()).not.toContain('\n');
    // The notice of the other register is made; the record would be wrong without this one.
    expect(exported.stdout).toContain('Uutiset');
    const others = exported.stderr.trimEnd().split('\n').slice(1);
    expect(others.filter((line) => !line.startsWith('Luonnos: '))).toEqual([
      'Tekemättä jäi: seloste käsittelytoimista, kahvila-kielo. Sen tekemiseen tarvittava tiedosto ei aukea.',
    ]);
    const shown = await runCli('show', join(folder, register));
    expect(shown).toMatchObject({ code: 2, stdout: '' });
    expect(await readFile(join(folder, register), 'utf8')).toBe(text);
    // The other register still gets its paper.
    const args = ['--register', 'uutiset', '--document', 'notice'];
    const other = await exportDocx(folder, ...args);
    expect(other.code).toBe(0);
    expect(other.stderr).toMatch(/^Luonnos: [^\n]*\n$/);
  });

  it('that does not exist', async () => {
    const missing = join(await makeTempFolder(), 'puuttuva.json');
    for (const command of ['show', 'validate']) {
      const run = await runCli(command, missing);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain(missing);
    }
  });

  it('that is a folder', async () => {
    const run = await runCli('show', await makeTempFolder());
    expect(run).toMatchObject({ code: 2, stdout: '' });
  });

  it('of one company does not keep the others from their papers', async () => {
    const folder = await makeWorkspace();
    await runCli('new', folder, '--company', 'Leipomo Ruis', '--register', 'Asiakkaat');
    await writeFile(join(folder, company), '');
    const run = await exportDocx(folder, '--json');
    const json = JSON.parse(run.stdout) as { files: unknown[]; errors: { kind: string }[] };
    expect(run.code).toBe(2);
    expect(json.files).toHaveLength(2);
    expect(json.errors).toMatchObject([{ kind: 'file-empty', path: join(folder, company) }]);
  });
});

describe('a company without a name', () => {
  it('is not made', async () => {
    const folder = await makeTempFolder();
    const run = await runCli('new', folder, '--company', ' ');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('nimi');
    expect(await readdir(folder)).toEqual([]);
  });

  it('gets no papers, and keeps its answers', async () => {
    const folder = await makeWorkspace();
    const text = (await readFile(join(folder, company), 'utf8')).replace('"Kahvila Kielo"', '" "');
    await writeFile(join(folder, company), text);
    const run = await exportDocx(folder);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(join(folder, company));
    expect(await readFile(join(folder, company), 'utf8')).toBe(text);
  });
});

describe('a text', () => {
  it('of two megabytes is kept, and told with its file and its place', async () => {
    const folder = await makeWorkspace();
    const text = await putIntro(folder, 'Pitkä teksti. '.repeat(150_000));
    const run = await exportDocx(folder);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(join(folder, register));
    expect(run.stderr).toContain(`”${introName}”`);
    expect(await readFile(join(folder, register), 'utf8')).toBe(text);
    expect((await runCli('validate', folder)).code).toBe(0);
  });

  it('with control characters and half characters makes whole documents, with a notice', async () => {
    const folder = await makeWorkspace();
    const text = await putIntro(folder, 'Tervetuloa\u0000 \ud800kahvi\u0008laan\uffff \u{1f600}!');
    const run = await runCli(
      ...['export', folder, '--register', 'asiakkaat', '--out', join(folder, 'out'), '--json'],
    );
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(`”${introName}”`);
    const json = JSON.parse(run.stdout) as { files: { path: string }[]; warnings: unknown[] };
    expect(json.warnings).toContainEqual({
      kind: 'characters-unprintable',
      place: { file: 'registers/asiakkaat', path: 'intro' },
      characters: '',
    });
    const docx = json.files.find(
      ({ path }) => path.includes('Tietosuoja') && path.endsWith('docx'),
    );
    expect(readDocx(await readFile(docx!.path)).text).toContain('Tervetuloa kahvilaan \u{1f600}!');
    expect(await readFile(join(folder, register), 'utf8')).toBe(text);
  });
});

describe('a name', () => {
  it.each([
    '../../../tmp/x',
    'a/b\\c',
    '..',
    'CON',
    'a'.repeat(300),
    'å'.repeat(300),
    '漢'.repeat(300),
  ])('that is no file name still makes files in their place: %j', async (name) => {
    const outer = await makeTempFolder();
    const folder = join(outer, 'workspace');
    const made = await runCli('new', folder, '--company', name, '--register', name);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const out = join(outer, 'out');
    const run = await runCli('export', folder, '--out', out, '--format', 'docx');
    expect(run.code).toBe(0);
    expect(
      run.stderr
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('Luonnos: ')),
    ).toEqual([]);
    expect((await readdir(outer)).sort()).toEqual(['out', 'workspace']);
    const files = await readdir(out);
    expect(files).toHaveLength(2);
    const { text } = readDocx(await readFile(join(out, files[0]!)));
    expect(text).toContain(name);
  });
});
