import type { Block, Heading } from '../document.ts';
import type { AnswerPlace } from '../../register/file-content.ts';

/** A section with its heading, before it has a number and a level. */
export interface NamedSection {
  readonly heading: string;
  /** Where the heading came from; undefined for headings of our own. */
  readonly source?: AnswerPlace | undefined;
  readonly blocks: readonly Block[];
}

/** The sections as blocks, numbered from 1. */
export function numberSections(sections: readonly NamedSection[]): readonly Block[] {
  return sections.flatMap(({ heading, source, blocks }, index) => [
    { kind: 'heading', level: 1, number: String(index + 1), text: heading, source } as const,
    ...blocks,
  ]);
}

/** The sections as blocks under an unnumbered heading of the level. */
export function headSections(
  sections: readonly NamedSection[],
  level: Heading['level'],
): readonly Block[] {
  return sections.flatMap(({ heading, source, blocks }) => [
    { kind: 'heading', level, number: undefined, text: heading, source } as const,
    ...blocks,
  ]);
}
