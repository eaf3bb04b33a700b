// What every field of a section may need. The parts that never change while the user types stand in
// a context of their own, so that a key press redraws one field and not all of them.
import { createContext, use, type ComponentType } from 'react';
import type { ReferenceTarget } from '../../shared/forms/question.ts';
import type { QuestionTexts, SectionTexts } from '../../shared/forms/question-texts.ts';
import type { Language } from '../../shared/language/language.ts';
import { questionIdOf } from '../../shared/register/answer-path.ts';
import type { QuestionOfKind } from './drawn-question.ts';
import type { FocusRequest } from './use-focused-answer.ts';

export interface FormActions {
  readonly onAnswer: (path: string, value: unknown) => void;
  readonly onAddRow: (list: string) => void;
  readonly onRemoveRow: (list: string, rowId: string) => void;
  readonly onMoveRow: (list: string, rowId: string, by: -1 | 1) => void;
  /** Takes the last edit back; left out where the screen has no undo. */
  readonly onUndo?: (() => void) | undefined;
}

export interface RowQuestionsProps {
  readonly question: QuestionOfKind<'rows'>;
  readonly row: unknown;
  readonly path: string;
}

export interface FormFrame {
  readonly texts: SectionTexts;
  readonly languages: readonly Language[];
  readonly actions: WatchedActions;
  /** Draws the questions of a row. Handed down, because a list of rows is itself a question. */
  readonly RowQuestions: ComponentType<RowQuestionsProps>;
}

/** The actions inside the form: a removed row says its name, by which the form tells of it. */
export interface WatchedActions extends Omit<FormActions, 'onRemoveRow'> {
  readonly onRemoveRow: (list: string, rowId: string, name: string) => void;
}

export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** Finds the rows that a reference may point to. */
export type FindReferences = (target: ReferenceTarget) => readonly NamedRow[];

export const FormContext = createContext<FormFrame | undefined>(undefined);

export const ReferencesContext = createContext<FindReferences>(() => []);

/** The answer that a click on the preview or a finding asks for. */
export const FocusPathContext = createContext<FocusRequest | undefined>(undefined);

/** The frame of the section that the field stands in. */
export function useForm(): FormFrame {
  const frame = use(FormContext);
  if (!frame) throw new Error('A field stands outside a FormSection');
  return frame;
}

/** The words of the question that the answer at the path belongs to. */
export function useQuestionTexts(path: string): QuestionTexts {
  const { texts } = useForm();
  const id = questionIdOf(path);
  const found = texts.questions[id];
  if (!found) throw new Error(`The question ${id} has no texts`);
  return found;
}
