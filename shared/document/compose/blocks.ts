// Small parts that every section is made of.
import type { Block, Inline, Inlines, Paragraph } from '../document.ts';
import type { DocumentWords } from '../../language/documents/document-words.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import type { Answer } from './answer.ts';
import type { Scope } from './scope.ts';

/** Plain text as inlines. */
export function plain(text: string): Inlines {
  return [{ kind: 'text', text }];
}

/** Words of our own as a cell or a value begins: "Suostumuksen peruuttamiseen saakka". */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Answers below each other in one cell: each run knows where it came from. */
export function joined(answers: readonly Answer[]): Inlines {
  return answers
    .filter(({ text }) => text !== '')
    .map(({ text, source }, index) => ({
      kind: 'text',
      text: index === 0 ? text : `\n${text}`,
      source,
    }));
}

/** A paragraph of plain text: the user's own with its source, ours without. */
export function paragraph(text: string, source?: AnswerPlace): Paragraph {
  return { kind: 'paragraph', inlines: plain(text), source };
}

type MissingMark = Extract<Inline, { kind: 'missing' }>;

/** What a missing answer is called. */
export type MissingItem = keyof DocumentWords['missing']['items'];

/** The mark of an answer that the document should have. Whether it stands there is decided in holes.ts. */
export function missing(words: DocumentWords, item: MissingItem): MissingMark {
  return { kind: 'missing', text: words.missing.mark(words.missing.items[item]) };
}

/** A heading inside a section; strong text where the document has no deeper headings. */
export function subheading({ depth }: Scope, text: string, source?: AnswerPlace): Block {
  if (depth === 2 || depth === 3) {
    return { kind: 'heading', level: depth, number: undefined, text, source };
  }
  return { kind: 'paragraph', inlines: [{ kind: 'strong', text }], source };
}

/** A part of a section with a heading of its own; nothing where it has no content. */
export function subsection<In extends Scope>(
  scope: In,
  heading: string,
  compose: (scope: In) => readonly Block[],
): readonly Block[] {
  const blocks = compose({ ...scope, depth: scope.depth + 1 });
  return blocks.length === 0 ? [] : [subheading(scope, heading), ...blocks];
}
