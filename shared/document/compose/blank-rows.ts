// A list of a form as it stands on paper: one table for all of its rows, so that every question and
// every option is printed once.
import type { QuestionTexts } from '../../forms/question-texts.ts';
import type { Block, Cell, Table } from '../document.ts';
import { knownRows } from './blank-known.ts';
import { given, maxOptions, type FormSpeech, type PaperQuestion } from './blank-parts.ts';
import { plain } from './blocks.ts';

const shortKinds = ['line', 'text', 'date', 'duration', 'country', 'reference', 'yesNo'];
/** More columns leave no room for handwriting on an upright A4 page. */
const maxColumns = 4;
const emptyRows = 5;
/** Options up to this number stand below each other, where they are found quicker. */
const listedOptions = 6;

/** The list with its known rows and room for more. */
export function paperRows(
  question: PaperQuestion,
  row: readonly PaperQuestion[],
  speech: FormSpeech,
): readonly Block[] {
  const { label, hint } = speech.textsOf(question.id);
  const known = knownRows(question, speech);
  const fitsColumns =
    row.length <= maxColumns && row.every(({ kind }) => shortKinds.includes(kind));
  const ofRow = { ...speech, textsOf: (id: string) => speech.textsOf(`${question.id}.${id}`) };
  const table = fitsColumns ? emptyRowsTable(row, ofRow) : emptyColumnsTable(row, ofRow);
  return [
    { kind: 'heading', level: 2, number: undefined, text: label },
    ...(hint === '' ? [] : [{ kind: 'paragraph', inlines: plain(hint) } as const]),
    ...(known === '' ? [] : [given(speech.words.blankForm.known, known)]),
    { kind: 'table', caption: label, ...table },
  ];
}

type Grid = Pick<Table, 'columns' | 'rows' | 'toFill'>;

const emptyCell: Cell = { inlines: plain('') };

/** Few short questions: a column for each, a row for an answer. */
function emptyRowsTable(row: readonly PaperQuestion[], { textsOf }: FormSpeech): Grid {
  const columns = row.map(({ id }) => textsOf(id).label);
  const rows = Array.from({ length: emptyRows }, () => columns.map(() => emptyCell));
  return { columns, rows, toFill: 'rows' };
}

/** Many questions: a row for each, a column for an answer. Long answers need wide columns. */
function emptyColumnsTable(row: readonly PaperQuestion[], speech: FormSpeech): Grid {
  const { blankForm } = speech.words;
  const entries = row.some(({ kind }) => kind === 'longText') ? 2 : 3;
  const heads = Array.from({ length: entries }, (_, index) => blankForm.entry(index + 1));
  return {
    columns: [blankForm.question, ...heads],
    rows: row.map((question) => [
      questionCell(question, speech.textsOf(question.id), speech),
      ...heads.map(() => answerCell(question, speech)),
    ]),
    toFill: 'columns',
  };
}

function answerCell({ kind }: PaperQuestion, { words }: FormSpeech): Cell {
  const { yes, no } = words.blankForm;
  return kind === 'yesNo' ? { inlines: plain(`☐ ${yes}\n☐ ${no}`) } : emptyCell;
}

function questionCell(question: PaperQuestion, texts: QuestionTexts, speech: FormSpeech): Cell {
  const below = [texts.hint, lettered(question, texts, speech)].filter((line) => line !== '');
  return {
    inlines: [
      { kind: 'strong', text: texts.label },
      ...plain(below.map((line) => `\n${line}`).join('')),
    ],
  };
}

/** The options under letters, of which the answer is written. No line ends between a letter and its option. */
function lettered(
  { kind, options = [] }: PaperQuestion,
  texts: QuestionTexts,
  { words }: FormSpeech,
): string {
  if (!kind.startsWith('choice') || options.length > maxOptions) return '';
  const { letter, letters } = words.blankForm;
  const lines = options.map(
    (value, index) => `${String.fromCharCode(65 + index)}\u00a0${texts.options?.[value] ?? value}`,
  );
  const isShort = lines.length <= listedOptions;
  return [kind === 'choices' ? letters : letter, lines.join(isShort ? '\n' : '; ')].join(
    isShort ? '\n' : ' ',
  );
}
