// One question of a form as it stands on paper.
import type { QuestionTexts } from '../../forms/question-texts.ts';
import type { DocumentWords } from '../../language/documents/document-words.ts';
import type { Block, FillIn } from '../document.ts';
import { plain } from './blocks.ts';

/** What paper needs to see of a question, whatever record it is about. */
export interface PaperQuestion {
  readonly id: string;
  readonly kind: string;
  readonly options?: readonly string[];
  readonly row?: readonly PaperQuestion[];
  readonly appliesTo?: unknown;
}

/** What the form says. */
export interface FormSpeech {
  readonly words: DocumentWords['blankForm'];
  /** Finds the texts of a question by its id, a question of a row by 'list.id'. */
  readonly textsOf: (id: string) => QuestionTexts;
}

const shortKinds = ['line', 'text', 'date', 'duration', 'country', 'reference', 'yesNo'];
/** More columns leave no room for handwriting on an upright A4 page. */
const maxColumns = 4;
const emptyRows = 5;
/** More boxes are quicker to answer in words; whoever keys the form in finds the option. */
const maxOptions = 12;
const linesOf: Readonly<Record<string, number>> = { text: 1, longText: 3, references: 2 };
/** Additions to text that stands in the paper anyway are short, where there are any. */
const additions = /^sectionNotes\.|rights\.(?!how$|identification$|extra$)/;

/** Short entries are asked for more often: measures, not purposes. */
function copiesOf(row: readonly PaperQuestion[]): number {
  return row.length <= 4 ? 3 : 2;
}

/** A question with room to answer it. */
export function fillIn(label: string, hint: string, room: FillIn['room']): FillIn {
  return { kind: 'fill-in', label, hint, room };
}

/** The question with room for its kind of answer: lines, boxes, or several rows. */
export function paperQuestion(question: PaperQuestion, speech: FormSpeech): readonly Block[] {
  const { words } = speech;
  const texts = speech.textsOf(question.id);
  const { label } = texts;
  const hint = hintOf(question, texts, words);
  return question.row
    ? paperRows(question.id, question.row, { label, hint }, speech)
    : [fillIn(label, hint, roomOf(question, texts, words))];
}

function hintOf(
  { appliesTo }: PaperQuestion,
  { hint }: QuestionTexts,
  words: FormSpeech['words'],
): string {
  return appliesTo === undefined || hint.includes(words.saysWhen)
    ? hint
    : `${hint} ${words.ifApplies}`.trim();
}

function roomOf(
  question: PaperQuestion,
  { options = {} }: QuestionTexts,
  words: FormSpeech['words'],
): FillIn['room'] {
  switch (question.kind) {
    case 'yesNo':
      return { kind: 'options', options: [words.yes, words.no] };
    case 'choice':
    case 'choices':
      return boxesOf(question, options);
    default:
      return { kind: 'lines', count: lineCount(question) };
  }
}

function boxesOf(
  { options = [] }: PaperQuestion,
  texts: Readonly<Record<string, string>>,
): FillIn['room'] {
  return options.length > maxOptions
    ? { kind: 'lines', count: 1 }
    : { kind: 'options', options: options.map((value) => texts[value] ?? value) };
}

function lineCount({ id, kind }: PaperQuestion): number {
  const lines = linesOf[kind] ?? 1;
  return additions.test(id) ? Math.min(lines, 2) : lines;
}

interface Title {
  readonly label: string;
  readonly hint: string;
}

/** A table with empty rows where its columns are few and short, else each entry by itself. */
function paperRows(
  list: string,
  row: readonly PaperQuestion[],
  { label, hint }: Title,
  { words, textsOf }: FormSpeech,
): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, number: undefined, text: label };
  const intro: readonly Block[] = hint === '' ? [] : [{ kind: 'paragraph', inlines: plain(hint) }];
  const fitsTable = row.length <= maxColumns && row.every(({ kind }) => shortKinds.includes(kind));
  if (fitsTable) {
    const columns = row.map(({ id }) => textsOf(`${list}.${id}`).label);
    const cells = columns.map(() => ({ inlines: plain('') }));
    const rows = Array.from({ length: emptyRows }, () => cells);
    return [heading, ...intro, { kind: 'table', caption: label, columns, rows }];
  }
  const entry = (number: number): readonly Block[] => [
    { kind: 'heading', level: 3, number: undefined, text: words.entry(number) },
    ...row.flatMap((asked) =>
      paperQuestion(asked, { words, textsOf: (id) => textsOf(`${list}.${id}`) }),
    ),
  ];
  return [
    heading,
    ...intro,
    ...Array.from({ length: copiesOf(row) }, (_, index) => entry(index + 1)).flat(),
  ];
}
