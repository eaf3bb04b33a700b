import { answer, type Answer } from './answer.ts';
import { formatPeriod } from './format.ts';
import type { RegisterScope } from './scope.ts';
import type { Register } from '../../register/register.ts';
import { field, rowsOf, type View } from './view.ts';

type Retention = View<Register['retention'][number]>;

/** The storage period of a row in words; empty where it has none. */
export function periodOf(scope: RegisterScope, retention: Retention): Answer {
  const own = answer(scope, retention, 'startEventText');
  const text = formatPeriod(scope, retention.value, own.text);
  // Of the two answers in it, the user's own words are the one that may lack a language.
  const isOwn = own.text !== '' && text.includes(own.text);
  return { text, source: isOwn ? own.source : field(retention, 'duration').place };
}

/** Short words for storage periods that another row refers to: the period, or else the criteria. */
export function periodsOf(scope: RegisterScope, ids: readonly string[]): readonly string[] {
  const periods = rowsOf(field(scope.register, 'retention'))
    .filter(({ value }) => ids.includes(value.id))
    .map((row) => periodOf(scope, row).text || answer(scope, row, 'criteria').text)
    .filter((text) => text !== '');
  return [...new Set(periods)];
}
