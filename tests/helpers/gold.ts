// Annotations of the real notices that lie beside the project: which heading is which section, and what is
// wrong with the notice. Read where they lie, like the notices themselves (seeds.ts).
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(import.meta.dirname, '../../../shared');

/** Why tests against annotated notices are skipped; undefined where they can run. */
export const goldMissing = ['gold', 'seeds'].every((folder) => existsSync(join(shared, folder)))
  ? undefined
  : `Annotated notices are not here (${shared}): the tests that read them are skipped.`;

interface GoldHeading {
  readonly text: string;
  readonly section: string;
  readonly also?: readonly string[];
  readonly kind: 'line' | 'inline' | 'cell' | 'column' | 'glued' | 'tag';
  readonly line: number;
}

/** A paragraph of a notice without headings. */
interface GoldParagraph {
  readonly startsWith: string;
  readonly section: string;
  readonly also?: readonly string[];
}

export interface GoldFacts {
  readonly controllerName: string | null;
  readonly businessId: string | null;
  readonly businessIdAsWritten?: string;
  readonly registerName: string | null;
  readonly email?: string | null;
  readonly emailPattern?: string;
  readonly phone?: string | null;
  readonly contactPerson?: string | null;
  readonly contactPersons?: readonly string[];
  readonly contactEmail?: string | null;
  readonly dpo?: string | null;
  readonly dates?: readonly string[] | null;
}

/** An annotated notice, as its file holds it. */
export interface Gold {
  readonly source: string;
  readonly title: string;
  readonly headings: readonly GoldHeading[];
  readonly paragraphSections?: readonly GoldParagraph[];
  readonly facts: GoldFacts;
  readonly defects: readonly string[];
}

/** A section of a notice: the text under a heading. */
export interface GoldSection {
  readonly heading: string;
  readonly section: string;
  readonly also: readonly string[];
  readonly text: string;
}

export interface GoldNotice {
  readonly number: string;
  readonly title: string;
  /** The text between the title and the first heading. */
  readonly lead: string;
  readonly sections: readonly GoldSection[];
  readonly facts: GoldFacts;
  /** Codes of the defects that people have found. */
  readonly defects: readonly string[];
}

/** Every annotated notice. */
export function readGoldNotices(): readonly GoldNotice[] {
  const names = readdirSync(join(shared, 'gold')).filter((name) => name.endsWith('.gold.json'));
  return names.sort().map((name) => {
    const gold = JSON.parse(readFileSync(join(shared, 'gold', name), 'utf8')) as Gold;
    const text = readFileSync(join(shared, gold.source), 'utf8').normalize('NFC');
    return readNotice(name.slice(0, 3), gold, text.replaceAll('\u00a0', ' '));
  });
}

/** The notice with its text divided into the annotated sections. */
export function readNotice(number: string, gold: Gold, text: string): GoldNotice {
  // Headings inside the code of a cell belong to the text of that cell.
  const headings = gold.headings.filter(({ kind }) => kind !== 'tag');
  const lines = text.split(/\r?\n/);
  const { paragraphSections = [] } = gold;
  const [lead, sections] =
    headings.length > 0
      ? [leadOf(lines, headings), headings.map((heading) => sectionOf(lines, headings, heading))]
      : paragraphsOf(text, paragraphSections);
  return {
    number,
    title: gold.title,
    lead,
    sections,
    facts: gold.facts,
    defects: gold.defects.map((defect) => defect.split(':')[0] ?? defect),
  };
}

function leadOf(lines: readonly string[], [first]: readonly GoldHeading[]): string {
  return lines
    .slice(0, first && first.line - 1)
    .join('\n')
    .trim();
}

/** The text from a heading to the next; under the heading of a column, its cells. */
function sectionOf(
  lines: readonly string[],
  headings: readonly GoldHeading[],
  { text: heading, section, also = [], kind, line }: GoldHeading,
): GoldSection {
  const next = headings.find((other) => other.line > line);
  const block = lines.slice(line - 1, next && next.line - 1);
  const column = (block[0] ?? '').split('\t').findIndex((cell) => cell.trim() === heading.trim());
  const text =
    kind === 'column'
      ? block.slice(1).map((row) => row.split('\t')[column] ?? '')
      : [block.join('\n').replace(heading, '')];
  return { heading, section, also, text: text.join('\n').replace(/^\s*:/, '').trim() };
}

/** The sections of a notice whose paragraphs have no headings. */
function paragraphsOf(
  text: string,
  paragraphs: readonly GoldParagraph[],
): readonly [string, readonly GoldSection[]] {
  const starts = paragraphs.map(({ startsWith }) => text.indexOf(startsWith));
  const sections = paragraphs.map(({ section, also = [] }, index) => {
    const said = text.slice(starts[index], starts[index + 1]).trim();
    return { heading: '', section, also, text: said };
  });
  return [text.slice(0, starts[0] ?? text.length).trim(), sections];
}
