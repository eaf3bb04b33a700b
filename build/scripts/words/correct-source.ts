import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type ts from 'typescript';

import type { WordChange } from './compare-sheet.ts';
import { writeLiteral, type WordLiteral } from './word-slot.ts';

/** Writes the changed words into the source below `root`: these literals and nothing else. */
export async function correctSource(root: string, changes: readonly WordChange[]): Promise<void> {
  for (const file of new Set(changes.map(({ word }) => word.file))) {
    const path = join(root, file);
    const inFile = changes.filter(({ word }) => word.file === file);
    const text = correctText(await readFile(path, 'utf8'), inFile);
    const options = await resolveConfig(path);
    await writeFile(path, await format(text, { ...options, filepath: path }));
  }
}

interface Edit {
  readonly literal: WordLiteral;
  readonly text: string;
}

function correctText(source: string, changes: readonly WordChange[]): string {
  const edits = changes.flatMap(({ word, language, after }): readonly Edit[] => {
    const literal = word.literals[language];
    return literal ? [{ literal, text: after }] : [];
  });
  return rewrite(source, { start: 0, end: source.length }, edits);
}

/** The source of a range with its edits: a text inside a placeholder of another is rewritten with it. */
function rewrite(source: string, range: Range, edits: readonly Edit[]): string {
  const inside = edits
    .filter(({ literal }) => literal.getStart() >= range.start && literal.end <= range.end)
    .sort((a, b) => a.literal.getStart() - b.literal.getStart());
  let text = '';
  let position = range.start;
  for (const { literal, text: after } of inside) {
    if (literal.getStart() < position) continue;
    const sourceOf = (expression: ts.Expression) =>
      rewrite(source, { start: expression.getStart(), end: expression.end }, edits);
    text += source.slice(position, literal.getStart()) + writeLiteral(literal, after, sourceOf);
    position = literal.end;
  }
  return text + source.slice(position, range.end);
}

interface Range {
  readonly start: number;
  readonly end: number;
}
