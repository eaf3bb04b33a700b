// The sheet of words for a native reader: written, read back, and refused where it would break the source.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../build/scripts/words/read-source.ts';
import {
  codeOf,
  readWordSheet,
  rowOf,
  writeWordSheet,
  type SheetRow,
} from '../../build/scripts/words/word-sheet.ts';
import { wordsCommand } from '../../build/scripts/words/words-command.ts';
import { runCommand } from '../../electron/cli/run-command.ts';
import { languages } from '../../shared/language/language.ts';
import { makeTempFolder } from '../helpers/temp-folder.ts';

const project = join(import.meta.dirname, '../..');

const everything = ['shared/language', 'shared/law', 'shared/templates'];
const some = ['shared/language/documents', 'shared/language/command-line'];

/** A copy of source with words, which a test may change. */
async function copySource(paths: readonly string[] = some): Promise<string> {
  const root = await makeTempFolder();
  for (const path of everything) await mkdir(join(root, path), { recursive: true });
  for (const path of [...paths, '.prettierrc.json']) {
    await cp(join(project, path), join(root, path), { recursive: true });
  }
  return root;
}

async function run(root: string, ...args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const io = {
    stdout: (text: string) => void (stdout += text),
    stderr: (text: string) => void (stderr += text),
    now: () => new Date(),
    language: 'en' as const,
  };
  const code = await runCommand(['words', ...args], io, [wordsCommand(root)]);
  return { code, stdout, stderr };
}

/** Every line of the source with the file in which it stands. */
async function readLines(root: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'shared'), { recursive: true });
  const files = entries.filter((entry) => entry.endsWith('.ts')).sort();
  const texts = await Promise.all(
    files.map((file) => readFile(join(root, 'shared', file), 'utf8')),
  );
  return texts.flatMap((text, index) =>
    text.split('\n').map((line) => `${files[index] ?? ''}: ${line}`),
  );
}

type Correct = (row: SheetRow) => SheetRow;

/** Writes the sheet, corrects it as a reader would, and reads it back. */
async function readCorrected(root: string, correct: (rows: readonly SheetRow[]) => SheetRow[]) {
  const sheet = join(root, 'words.xlsx');
  await writeWordSheet(sheet, correct((await readSource(root)).map(rowOf)), 'fi');
  return run(root, '--read', sheet);
}

/** Corrects the row of one key; the keys here stand in one file each. */
function correctRow(key: string, correct: Correct) {
  return (rows: readonly SheetRow[]) => {
    expect(rows.filter((row) => row.key === key)).toHaveLength(1);
    return rows.map((row) => (row.key === key ? correct(row) : row));
  };
}

function say(language: 'fi' | 'sv' | 'en', change: (text: string) => string): Correct {
  return (row) => ({ ...row, texts: { ...row.texts, [language]: change(row.texts[language]) } });
}

const plain = 'rights › accessText';
const template = 'sentences › nationalIdGround';

describe('seloste words', () => {
  it('changes nothing where the sheet comes back as it was written', async () => {
    const root = await copySource(everything);
    const before = await readLines(root);
    const sheet = join(root, 'words.xlsx');
    expect((await run(root, '--out', sheet)).code).toBe(0);
    const back = await run(root, '--read', sheet, '--json');
    expect(JSON.parse(back.stdout)).toMatchObject({ corrected: 0, changes: [], refused: [] });
    expect(await readLines(root)).toEqual(before);
  });

  it('changes exactly the word that the reader has changed', async () => {
    const root = await copySource();
    const before = await readLines(root);
    const { code, stdout } = await readCorrected(
      root,
      correctRow(
        plain,
        say('sv', () => 'Du får fråga om ’vi’ behandlar "dina" uppgifter.'),
      ),
    );
    expect(code).toBe(0);
    expect(stdout).toContain('+ Du får fråga om ’vi’ behandlar "dina" uppgifter.');
    const after = await readLines(root);
    expect(after.filter((line) => !before.includes(line))).toEqual([
      `language/documents/rights.ts:     sv: 'Du får fråga om ’vi’ behandlar "dina" uppgifter.',`,
    ]);
    expect(after).toHaveLength(before.length);
  });

  it('lets the reader move a placeholder, and write what a template must escape', async () => {
    const root = await copySource();
    await readCorrected(
      root,
      correctRow(
        template,
        say('en', () => '{ground} – `for` 5 $\\'),
      ),
    );
    expect((await readLines(root)).join('\n')).toContain(
      'en: (ground: string) => `${ground} – \\`for\\` 5 $\\\\`,',
    );
  });

  it('writes back a change of every word at once, also of texts inside a placeholder', async () => {
    const root = await copySource(everything);
    const mark: Correct = (row) =>
      languages.reduce(
        (changed, language) =>
          row.texts[language] === ''
            ? changed
            : say(language, (text) => `${text.trim()}\u00a0'x"`)(changed),
        row,
      );
    const before = (await readSource(root)).map(rowOf);
    await readCorrected(root, (rows) => rows.map(mark));
    const after = (await readSource(root)).map(rowOf);
    const trimmed = (row: SheetRow) => ({ ...row, code: codeOf(row.texts) });
    expect(after.map(({ code }) => code)).toEqual(before.map(mark).map((row) => trimmed(row).code));
  });

  it('keeps the space around a text that a spreadsheet program has cut off', async () => {
    const root = await copySource();
    const key = 'commandHelp › schema';
    await readCorrected(
      root,
      correctRow(
        key,
        say('en', (text) => text.replace('Prints', 'Shows').trim()),
      ),
    );
    const row = (await readSource(root)).map(rowOf).find((one) => one.key === key);
    expect(row?.texts.en).toMatch(/Shows the JSON Schema[^]*\n$/);
  });

  it.each<[string, string, Correct | 'twice', string]>([
    ['a lost placeholder', template, say('sv', () => 'Grund.'), 'must be kept'],
    ['a placeholder too many', template, say('sv', (text) => `${text} {ground}`), 'must be kept'],
    ['an emptied word', plain, say('fi', () => '  '), 'has been emptied'],
    [
      'a text where the language has no such word',
      'events › death › 2',
      say('sv', () => 'x'),
      'does not have',
    ],
    [
      'a word that is not there',
      plain,
      (row) => say('fi', () => 'x')({ ...row, key: 'gone' }),
      'no longer exists',
    ],
    [
      'a word that has changed since',
      plain,
      (row) => say('fi', () => 'x')({ ...row, code: 'old' }),
      'has changed',
    ],
    ['a row twice', plain, 'twice', 'twice'],
  ])('refuses %s, and changes nothing at all', async (_name, key, correct, reason) => {
    const root = await copySource();
    const before = await readLines(root);
    const { code, stderr, stdout } = await readCorrected(root, (rows) => {
      const other = correctRow(
        'rights › access',
        say('en', () => 'Access'),
      )(rows);
      if (correct === 'twice') return [...other, ...other.filter((row) => row.key === key)];
      return correctRow(key, correct)(other);
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining(reason) as string,
    });
    expect(stdout).toContain('Nothing was changed.');
    expect(await readLines(root)).toEqual(before);
  });

  it('leaves a word that others have changed meanwhile, where the reader has not', async () => {
    const root = await copySource();
    const sheet = join(root, 'words.xlsx');
    await run(root, '--out', sheet);
    const path = join(root, 'shared/language/documents/rights.ts');
    const changed = (await readFile(path, 'utf8')).replace("'Right of access'", "'Access'");
    await writeFile(path, changed);
    expect((await run(root, '--read', sheet)).code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(changed);
  });

  it('reports the remarks of the reader', async () => {
    const { stderr } = await readCorrected(
      await copySource(),
      correctRow(plain, (row) => ({ ...row, remark: 'För långt.' })),
    );
    expect(stderr).toBe(
      'Remark, shared/language/documents/rights.ts: rights › accessText: För långt.\n',
    );
  });

  it('tells the differences without changing anything with --dry-run', async () => {
    const root = await copySource();
    const sheet = join(root, 'words.xlsx');
    const rows = (await readSource(root)).map(rowOf);
    await writeWordSheet(
      sheet,
      correctRow(
        plain,
        say('fi', () => 'Muu.'),
      )(rows),
      'fi',
    );
    const { stdout } = await run(root, '--read', sheet, '--dry-run');
    expect(stdout).toContain('+ Muu.');
    expect((await readSource(root)).map(rowOf)).toEqual(rows);
  });

  it('refuses what is no sheet of words, and what is not there', async () => {
    const root = await makeTempFolder();
    const path = join(root, 'words.xlsx');
    expect(await run(root, '--read', path)).toMatchObject({ code: 2 });
    await writeFile(path, 'not a sheet');
    expect(await readWordSheet(path)).toBeUndefined();
    const { code, stderr } = await run(root, '--read', path);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(path) as string });
    expect(await run(root)).toMatchObject({ code: 2 });
  });

  it('has every text of the language files', async () => {
    const words = await readSource(project);
    const told = new Set(
      words.flatMap(({ file, literals }) =>
        Object.values(literals).map((literal) => `${file}:${String(literal.pos)}`),
      ),
    );
    const files = new Map(
      words.map((word) => [word.file, Object.values(word.literals)[0]!.getSourceFile()]),
    );
    const missed: string[] = [];
    for (const [path, file] of files) {
      if (!path.startsWith('shared/language/')) continue;
      const visit = (node: ts.Node): void => {
        if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
        const reads = ts.isStringLiteralLike(node) && /\p{L} \p{L}|[åäö]/u.test(node.text);
        if (reads && !told.has(`${path}:${String(node.pos)}`)) missed.push(`${path}: ${node.text}`);
        node.forEachChild(visit);
      };
      visit(file);
    }
    // What is put in the place of a part of another text.
    expect(missed).toEqual(['shared/language/documents/periods.ts: till det att']);
  });
});
