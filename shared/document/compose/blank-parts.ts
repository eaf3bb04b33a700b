// What the questions, the tables and the known answers of the paper form share.
import type { QuestionTexts } from '../../forms/question-texts.ts';
import type { DocumentWords } from '../../language/documents/document-words.ts';
import type { Language } from '../../language/language.ts';
import type { Block, FillIn } from '../document.ts';
import { plain } from './blocks.ts';

/** What paper needs to see of a question, whatever record it is about. */
export interface PaperQuestion {
  readonly id: string;
  readonly kind: string;
  readonly options?: readonly string[];
  readonly row?: readonly PaperQuestion[];
  readonly nameField?: string;
}

/** What the form says, and the answers that are known before the visit. */
export interface FormSpeech {
  readonly language: Language;
  readonly words: DocumentWords;
  /** Finds the texts of a question by its id, a question of a row by 'list.id'. */
  readonly textsOf: (id: string) => QuestionTexts;
  /** Undefined for a form about no file in particular. */
  readonly answers: unknown;
}

/** More boxes are quicker to answer in words; whoever keys the form in finds the option. */
export const maxOptions = 12;

/** A question with room to answer it. */
export function fillIn(label: string, hint: string, room: FillIn['room']): FillIn {
  return { kind: 'fill-in', label, hint, room };
}

/** What is known is printed, to be checked; the rest is written by hand. */
export function given(term: string, text: string): Block {
  return { kind: 'details', rows: [{ term, inlines: plain(text) }] };
}
