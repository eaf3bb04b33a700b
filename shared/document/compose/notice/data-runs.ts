// Groups of personal data run into one line each: Art. 14(1)(d).
import type { Inlines } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven } from '../answer.ts';
import type { RegisterScope } from '../scope.ts';
import { itemLines } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';
import { join, ourRun, run, sentences, wordRun } from './runs.ts';
import { hole } from '../holes.ts';

type Category = View<Register['data'][number]>;

/** The groups with the ids: name and items, or the name alone of one that was told before. */
export function dataRuns(
  scope: RegisterScope,
  ids: readonly string[],
  told: ReadonlySet<string>,
): readonly Inlines[] {
  return rowsOf(field(scope.register, 'data'))
    .filter(({ value }) => ids.includes(value.id))
    .map((row) => (told.has(row.value.id) ? nameOf(scope, row) : wholeRun(scope, row)));
}

function nameOf(scope: RegisterScope, row: Category): Inlines {
  const name = answer(scope, row, 'text');
  return isGiven(name) ? run(name) : [];
}

function wholeRun(scope: RegisterScope, row: Category): Inlines {
  const items = itemLines(answer(scope, row, 'items')).map(({ inlines, source }) =>
    inlines.map((inline) => (inline.kind === 'text' && source ? { ...inline, source } : inline)),
  );
  const named = join([nameOf(scope, row), join(items, ', ')], ': ');
  const told = named.length > 0 ? named : hole(scope, 'dataText', field(row, 'text').place);
  const flags = flagRuns(scope, row);
  return flags.length === 0 ? told : sentences([told, ...flags]);
}

/** What makes the data sensitive: Art. 9 and 10; Data Protection Act (1050/2018), section 29. */
function flagRuns(scope: RegisterScope, row: Category): readonly Inlines[] {
  const { labels, choices, sentences: words } = scope.words;
  const { special, criminal, nationalId, nationalIdGround } = row.value;
  const kinds = special.map((kind) => choices.special[kind]).join(', ');
  const ground = field(row, 'nationalIdGround').place;
  return [
    kinds === ''
      ? []
      : [...ourRun(`${labels.special}: `), ...wordRun(kinds, field(row, 'special').place)],
    criminal === 'yes' ? wordRun(words.hasCriminalData, field(row, 'criminal').place) : [],
    nationalId === 'yes' ? wordRun(words.hasNationalId, field(row, 'nationalId').place) : [],
    nationalIdGround === ''
      ? []
      : wordRun(words.nationalIdGround(choices.nationalId[nationalIdGround]), ground),
  ].filter((part) => part.length > 0);
}
