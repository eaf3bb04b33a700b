// Five real notices lie beside the project, not in it: their text is not ours to copy. Tests read them
// where they lie and are skipped, with a message, where they do not.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/seeds');

/** Why tests against real notices are skipped; undefined where they can run. */
export const seedsMissing = existsSync(folder)
  ? undefined
  : `Real notices are not here (${folder}): the tests that read them are skipped.`;

/** A numbered section of a notice as it stands in the file. */
export interface SeedSection {
  readonly number: number;
  readonly heading: string;
  readonly text: string;
}

export interface Seed {
  readonly title: string;
  readonly sections: readonly SeedSection[];
}

/** The notice whose file name starts with the number, split at its numbered headings. */
export function readSeed(number: '002' | '004'): Seed {
  const name = readdirSync(folder).find((file) => file.startsWith(number));
  if (!name) throw new Error(`No notice ${number} in ${folder}`);
  const text = readFileSync(join(folder, name), 'utf8').normalize('NFC').replaceAll('\u00a0', ' ');
  const lines = text.split('\n').map((line) => line.trimEnd());
  const title = lines.find((line) => line !== '') ?? '';
  return { title, sections: splitSections(lines.filter((line) => line !== title)) };
}

function splitSections(lines: readonly string[]): readonly SeedSection[] {
  const starts = lines.flatMap((line, index) => (/^\d+\. /.test(line) ? [index] : []));
  return starts.map((start, index) => {
    const [number = '', heading = ''] = (lines[start] ?? '').split(/\. (.*)/s);
    const body = lines.slice(start + 1, starts[index + 1]).join('\n');
    return { number: Number(number), heading, text: body.trim() };
  });
}

/** The text of a section by its number. */
export function sectionText(seed: Seed, number: number): string {
  const section = seed.sections.find((candidate) => candidate.number === number);
  if (!section) throw new Error(`The notice has no section ${String(number)}`);
  return section.text;
}

/** Every sentence and every list item of a text, without the marks of list items. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-•]\s*/, '').trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.split(/(?<=[.:?])\s+(?=\p{Lu})/u))
    .map((sentence) => sentence.trim());
}
