import { rowPath } from './answer-path.ts';
import { isLanguage, type Language } from '../language/language.ts';

/** One text in a record, with the path of its answer. */
export interface AnswerText {
  readonly path: string;
  /** Undefined for a text that is the same in every language. */
  readonly language: Language | undefined;
  readonly text: string;
}

/** Every text of a company, register or processor record, in the order of the file. */
export function walkTexts(value: unknown, path = ''): readonly AnswerText[] {
  if (typeof value === 'string') return [{ path, language: undefined, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => walkTexts(item, itemPath(path, item)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, answer]) => walkField(path, field, answer));
}

function walkField(path: string, field: string, answer: unknown): readonly AnswerText[] {
  // Row ids are Seloste's own; no field of the model is named like a language.
  if (field === 'id') return [];
  if (isLanguage(field) && typeof answer === 'string') {
    return [{ path, language: field, text: answer }];
  }
  return walkTexts(answer, path === '' ? field : `${path}.${field}`);
}

function itemPath(list: string, item: unknown): string {
  const isRow = typeof item === 'object' && item !== null && 'id' in item;
  return isRow ? rowPath(list, String(item.id)) : list;
}
