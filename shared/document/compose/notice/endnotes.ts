// The articles and statutes that the cards rest on stand once, at the end, under the numbers of the cards.
import type { Block, Inlines } from '../../document.ts';
import type { AnswerPlace } from '../../../register/file-content.ts';
import { answer, isGiven, type Answer } from '../answer.ts';
import type { RegisterScope, Scope } from '../scope.ts';
import { field, rowsOf } from '../view.ts';
import { ourRun, wordRun } from './runs.ts';

/** What a number in a card stands for. */
interface Endnote {
  readonly text: string;
  /** Undefined for an article, which is ours. */
  readonly source?: AnswerPlace | undefined;
}

export type Endnotes = readonly Endnote[];

/** The notes of the registers in the order in which their cards need them, each once. */
export function collectEndnotes(registers: readonly RegisterScope[]): Endnotes {
  const notes = registers.flatMap((scope) => [...basisNotes(scope), ...storageNotes(scope)]);
  return [...new Map(notes.map((note) => [note.text, note] as const).reverse()).values()].reverse();
}

function basisNotes(scope: RegisterScope): Endnotes {
  return rowsOf(field(scope.register, 'purposes')).flatMap((purpose): Endnotes => {
    const { basis } = purpose.value;
    const article = basis === '' ? [] : [{ text: scope.words.notice.articles[basis] }];
    return [...article, ...given(answer(scope, purpose, 'statute'))];
  });
}

function storageNotes(scope: RegisterScope): Endnotes {
  return rowsOf(field(scope.register, 'retention')).flatMap((row) =>
    given(answer(scope, row, 'statute')),
  );
}

function given(value: Answer): Endnotes {
  return isGiven(value) ? [value] : [];
}

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number as raised digits, which can be copied and read aloud as any other text. */
function raised(number: number): string {
  return String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? '');
}

/** The marks of the texts that have a note: " ¹ ²". */
export function noteMarks(notes: Endnotes, texts: readonly string[]): string {
  return texts
    .map((text) => notes.findIndex((note) => note.text === text))
    .filter((index) => index >= 0)
    .map((index) => `\u00a0${raised(index + 1)}`)
    .join('');
}

/** The notes in one line, each behind its number. */
export function endnoteBlocks(scope: Scope, notes: Endnotes): readonly Block[] {
  if (notes.length === 0) return [];
  const runs = notes.flatMap(({ text, source }, index): Inlines => {
    const number = ourRun(`${index === 0 ? '' : ' · '}${raised(index + 1)}\u00a0`);
    return [...number, ...(source ? wordRun(text, source) : ourRun(text))];
  });
  const lead: Inlines = [{ kind: 'strong', text: `${scope.words.notice.headings.articles}: ` }];
  return [{ kind: 'paragraph', inlines: [...lead, ...runs] }];
}
