// One question of a form as it stands on paper.
import type { QuestionTexts } from '../../forms/question-texts.ts';
import type { DocumentWords } from '../../language/documents/document-words.ts';
import type { Block, FillIn } from '../document.ts';
import { knownAnswer } from './blank-known.ts';
import { fillIn, given, maxOptions, type FormSpeech, type PaperQuestion } from './blank-parts.ts';
import { paperRows } from './blank-rows.ts';

const linesOf: Readonly<Record<string, number>> = { longText: 2, references: 2 };

/** The question with room for its kind of answer: lines, boxes, or a table to fill. */
export function paperQuestion(question: PaperQuestion, speech: FormSpeech): readonly Block[] {
  if (question.row) return paperRows(question, question.row, speech);
  const texts = speech.textsOf(question.id);
  const known = knownAnswer(question, speech);
  return known === ''
    ? [fillIn(texts.label, texts.hint, roomOf(question, texts, speech.words))]
    : [given(texts.label, known)];
}

function roomOf(
  { kind, options = [] }: PaperQuestion,
  texts: QuestionTexts,
  { blankForm }: DocumentWords,
): FillIn['room'] {
  if (kind === 'yesNo') return { kind: 'options', options: [blankForm.yes, blankForm.no] };
  const isBoxes = (kind === 'choice' || kind === 'choices') && options.length <= maxOptions;
  return isBoxes
    ? { kind: 'options', options: options.map((value) => texts.options?.[value] ?? value) }
    : { kind: 'lines', count: linesOf[kind] ?? 1 };
}
