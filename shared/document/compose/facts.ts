// Terms with values. A value of several paragraphs does not fit beside its term: it then stands
// below it, so that lists and paragraphs of the user's text are kept.
import type { Block, DetailsRow, Inlines } from '../document.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import { isGiven, type Answer } from './answer.ts';
import { capitalised, plain, type MissingItem } from './blocks.ts';
import { hole } from './holes.ts';
import type { Scope } from './scope.ts';
import { isOneParagraph, textBlocks } from './text-blocks.ts';

export interface Fact {
  readonly term: string;
  /** The user's text, or inlines of our own making. */
  readonly value: Answer | Inlines;
  readonly source: AnswerPlace;
}

/** The fact of an answer; nothing where it is not answered. */
export function fact(term: string, value: Answer): readonly Fact[] {
  return isGiven(value) ? [{ term, value, source: value.source }] : [];
}

/** The fact of an answer that the document should have: marked where it is missing. */
export function requiredFact(
  scope: Scope,
  term: string,
  value: Answer,
  item: MissingItem,
): readonly Fact[] {
  return isGiven(value) ? fact(term, value) : holeFact(scope, term, item, value.source);
}

/** A fact that holds only the mark of a missing answer; nothing where none is missing. */
export function holeFact(
  scope: Scope,
  term: string,
  item: MissingItem,
  source: AnswerPlace,
): readonly Fact[] {
  const value = hole(scope, item, source);
  return value.length === 0 ? [] : [{ term, value, source }];
}

/** A fact in our own words, which begin with a capital letter; nothing where there are none. */
export function wordFact(
  term: string,
  words: string | undefined,
  source: AnswerPlace,
): readonly Fact[] {
  return words === undefined || words === ''
    ? []
    : [{ term, value: plain(capitalised(words)), source }];
}

function isAnswer(value: Answer | Inlines): value is Answer {
  return 'text' in value;
}

/** The inlines of a value that is one paragraph. */
export function inlinesOf(value: Answer | Inlines): Inlines {
  if (!isAnswer(value)) return value;
  return isGiven(value) ? plain(textBlocks(value).flatMap(textOf).join('\n')) : [];
}

function textOf(block: ReturnType<typeof textBlocks>[number]): readonly string[] {
  const inlines = block.kind === 'list' ? block.items.map((item) => item.inlines) : [block.inlines];
  return inlines.map((run) => run.map(({ text }) => text).join(''));
}

function toBlocks({ term, value, source }: Fact): readonly Block[] {
  if (isAnswer(value) && !isOneParagraph(value)) {
    const heading: Block = {
      kind: 'paragraph',
      inlines: [{ kind: 'strong', text: term }],
      source,
    };
    return [heading, ...textBlocks(value)];
  }
  const row: DetailsRow = { term, inlines: inlinesOf(value), source };
  return [{ kind: 'details', rows: [row] }];
}

/** Details of the facts in their order. */
export function factBlocks(facts: readonly Fact[]): readonly Block[] {
  return joinDetails(facts.flatMap(toBlocks));
}

/** The blocks with details that follow each other as one. */
export function joinDetails(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<readonly Block[]>((done, block) => {
    const last = done.at(-1);
    if (last?.kind !== 'details' || block.kind !== 'details') return [...done, block];
    return [...done.slice(0, -1), { kind: 'details', rows: [...last.rows, ...block.rows] }];
  }, []);
}
