// What has changed on a paper, in the words of the form and short enough for a list.
import type { AnswerChange } from '../bridge/views.ts';
import { nameAnswer } from '../forms/name-answer.ts';
import { sayAnswer, sayRow } from './say-answer.ts';
import type { ComposeParts } from '../document/compose/compose-options.ts';
import type { PaperChange } from '../document/paper-changes.ts';
import { documentWords } from '../language/documents/document-words.ts';
import { interfaceWords } from '../language/interface/interface-words.ts';
import type { Language } from '../language/language.ts';
import { getAnswer } from '../register/answer-path.ts';
import type { ContentChange } from '../register/compare-contents.ts';
import {
  registerFile,
  registerIdOf,
  contentOf,
  type AnswerPlace,
} from '../register/file-content.ts';
import type { FileId } from '../register/file-content.ts';
import { pickText } from '../register/pick-text.ts';
import type { OpenItem } from '../register/review.ts';
import { assertNever } from '../util/assert-never.ts';
import { shortenPair } from '../util/shorten-pair.ts';

/** The answers of a paper then and now. */
export interface Compared {
  readonly before: ComposeParts;
  readonly after: ComposeParts;
  /** The language that the paper was printed in. */
  readonly language: Language;
  /** The language in which the user is told of it. */
  readonly spoken: Language;
}

/** A change of a paper in words. */
export function describeChange(change: PaperChange, compared: Compared): AnswerChange {
  const { file } = change;
  const bare = { place: { file, path: '' }, before: '', after: '' };
  switch (change.kind) {
    case 'file-added':
      return { ...bare, kind: change.kind, name: nameFile(compared.after, file, compared) };
    case 'file-removed':
      return { ...bare, kind: change.kind, name: nameFile(compared.before, file, compared) };
    case 'content':
      return (
        describeOpenItem(file, change.change, compared) ??
        describeContent({ file, path: change.change.path }, change.change, compared)
      );
    default:
      return assertNever(change);
  }
}

/** A question that was marked, or no longer is, as one that does not concern the company. */
function describeOpenItem(
  file: FileId,
  change: ContentChange,
  compared: Compared,
): AnswerChange | undefined {
  if (change.path !== 'review.openItems' || !('row' in change)) return undefined;
  const { path, state } = change.row as OpenItem;
  const place = { file, path };
  const said = state === '' ? '' : interfaceWords[compared.spoken].guidance.states[state];
  const bare = { kind: 'answer', place, name: namePlace(place, compared) } as const;
  return change.kind === 'row-added'
    ? { ...bare, before: '', after: said }
    : { ...bare, before: said, after: '' };
}

function describeContent(
  place: AnswerPlace,
  change: ContentChange,
  compared: Compared,
): AnswerChange {
  const then = { ...compared, parts: compared.before };
  const now = { ...compared, parts: compared.after };
  const bare = { place, name: namePlace(place, compared), before: '', after: '' };
  switch (change.kind) {
    case 'answer': {
      const said = [sayAnswer(place, change.before, then), sayAnswer(place, change.after, now)];
      const [before, after] = shortenPair(said[0] ?? '', said[1] ?? '');
      return { ...bare, kind: change.kind, before, after };
    }
    case 'row-added':
      return { ...bare, kind: change.kind, after: sayRow(place, change.row, now) };
    case 'row-removed':
      return { ...bare, kind: change.kind, before: sayRow(place, change.row, then) };
    case 'rows-moved':
      return { ...bare, kind: change.kind };
    default:
      return assertNever(change);
  }
}

/**
 * The answer as the form names it, with the rows that it stands in as the paper names them, and its
 * register where the paper tells of several.
 */
function namePlace(place: AnswerPlace, compared: Compared): string {
  const { before, after, spoken } = compared;
  const rows = rowsAround(place).map(({ list, row }) =>
    sayRow(list, getAnswer(contentOf(before, place.file), row), { ...compared, parts: before }),
  );
  const name = [nameAnswer(spoken, place), ...rows.map((row) => `(${row})`)].join(' ');
  const isAlone = before.registers.length < 2 && after.registers.length < 2;
  if (isAlone || registerIdOf(place.file) === undefined) return name;
  return `${nameFile(before, place.file, compared)}: ${name}`;
}

/** The rows that a path leads through, with the list that each stands in. */
function rowsAround({ file, path }: AnswerPlace) {
  return [...path.matchAll(/\[[^\]]*\]/g)].map((match) => ({
    list: { file, path: path.slice(0, match.index) },
    row: path.slice(0, match.index + match[0].length),
  }));
}

/** The name of a register, or of its file where it has none; the record of the work for others. */
function nameFile(
  { registers }: ComposeParts,
  file: FileId,
  { language, spoken }: Pick<Compared, 'language' | 'spoken'>,
): string {
  if (file === 'processor') return documentWords[spoken].headings.processorRecord;
  const register = registers.find(({ id }) => file === registerFile(id));
  return (register && pickText(register.content.name, language)) || file;
}
