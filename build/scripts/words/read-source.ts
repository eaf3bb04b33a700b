import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

import { findWords, type Word } from './find-words.ts';
import { findTrilingualFunctions } from './trilingual-calls.ts';

/** The folders with words. */
const homes = ['shared/language', 'shared/law', 'shared/templates'];

/** The order of the sheet: first what most people read. */
const order = [
  'shared/language/documents',
  'shared/language/questions',
  'shared/language/interface',
  'shared/language/requirements',
  'shared/language/rules',
  'shared/language/glossary',
  'shared/language',
  'shared/law',
  'shared/templates',
];

/** The words of the source below `root`. */
export async function readSource(root: string): Promise<readonly Word[]> {
  const files = await Promise.all((await listFiles(root)).map((path) => parse(root, path)));
  const functions = findTrilingualFunctions(files);
  return files.flatMap((file) => findWords(file, functions));
}

async function listFiles(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const home of homes) {
    const entries = await readdir(join(root, home), { recursive: true });
    found.push(...entries.map((entry) => `${home}/${entry.replaceAll('\\', '/')}`));
  }
  const rank = (path: string) => order.findIndex((start) => path.startsWith(`${start}/`));
  return found
    .filter((path) => path.endsWith('.ts'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

async function parse(root: string, path: string): Promise<ts.SourceFile> {
  const text = await readFile(join(root, path), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}
