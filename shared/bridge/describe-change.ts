// What has changed on a paper, in the words of the form and short enough for a list.
import type { AnswerChange } from './contract.ts';
import { nameAnswer } from './name-answer.ts';
import { contentOf, sayAnswer, sayRow } from './say-answer.ts';
import type { ComposeParts } from '../document/compose/compose-options.ts';
import type { PaperChange } from '../document/paper-changes.ts';
import { documentWords } from '../language/documents/document-words.ts';
import type { Language } from '../language/language.ts';
import { getAnswer } from '../register/answer-path.ts';
import type { ContentChange } from '../register/compare-contents.ts';
import type { AnswerPlace, FileId } from '../register/file-content.ts';
import { pickText } from '../register/pick-text.ts';
import { assertNever } from '../util/assert-never.ts';
import { shortenPair } from '../util/shorten-pair.ts';

/** The answers of a paper then and now, and the language that it was printed in. */
export interface Compared {
  readonly before: ComposeParts;
  readonly after: ComposeParts;
  readonly language: Language;
}

/** A change of a paper in words. */
export function describeChange(change: PaperChange, compared: Compared): AnswerChange {
  const { file } = change;
  const bare = { place: { file, path: '' }, before: '', after: '' };
  const { before, after, language } = compared;
  switch (change.kind) {
    case 'file-added':
      return { ...bare, kind: change.kind, name: nameFile(after, file, language) };
    case 'file-removed':
      return { ...bare, kind: change.kind, name: nameFile(before, file, language) };
    case 'content':
      return describeContent({ file, path: change.change.path }, change.change, compared);
    default:
      return assertNever(change);
  }
}

function describeContent(
  place: AnswerPlace,
  change: ContentChange,
  compared: Compared,
): AnswerChange {
  const { language } = compared;
  const then = { parts: compared.before, language };
  const now = { parts: compared.after, language };
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
function namePlace(place: AnswerPlace, { before, after, language }: Compared): string {
  const rows = rowsAround(place).map(({ list, row }) =>
    sayRow(list, getAnswer(contentOf(before, place.file), row), { parts: before, language }),
  );
  const name = [nameAnswer(place), ...rows.map((row) => `(${row})`)].join(' ');
  const isAlone = before.registers.length < 2 && after.registers.length < 2;
  if (isAlone || !place.file.startsWith('registers/')) return name;
  return `${nameFile(before, place.file, language)}: ${name}`;
}

/** The rows that a path leads through, with the list that each stands in. */
function rowsAround({ file, path }: AnswerPlace) {
  return [...path.matchAll(/\[[^\]]*\]/g)].map((match) => ({
    list: { file, path: path.slice(0, match.index) },
    row: path.slice(0, match.index + match[0].length),
  }));
}

/** The name of a register, or of its file where it has none; the record of the work for others. */
function nameFile({ registers }: ComposeParts, file: FileId, language: Language): string {
  if (file === 'processor') return documentWords.fi.headings.processorRecord;
  const register = registers.find(({ id }) => file === `registers/${id}`);
  return (register && pickText(register.content.name, language)) || file;
}
