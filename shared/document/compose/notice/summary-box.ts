// Layer 1: what a person wants to know first, at most some ninety words (Art. 12(1); the right to object
// belongs here as well as below, Art. 21(4)).
import type { Box, Inlines, Paragraph } from '../../document.ts';
import { canWithdraw, hasRight } from '../../../law/rights.ts';
import { parseDuration } from '../../../register/reading/parse-duration.ts';
import { untilEvent } from '../../../util/iso-duration.ts';
import { answer, isGiven } from '../answer.ts';
import { commonFact, recipientsOf } from '../common-fact.ts';
import { formatDuration } from '../format.ts';
import { emailInlines } from '../links.ts';
import type { RegisterScope } from '../scope.ts';
import { isShort } from '../text-blocks.ts';
import { field, rowsOf } from '../view.ts';
import { decapitalised, join, listed, ourRun, run } from './runs.ts';

/** Where the sections of the notice are, by what they tell. */
export type SectionNumbers = (section: 'contact' | 'purposes' | 'recipients' | 'rights') => string;

/** More names than this make the box longer than what it sums up. */
const mostNames = 3;

/** The box of the notice of the registers. */
export function summaryBox(registers: readonly RegisterScope[], numberOf: SectionNumbers): Box {
  const [first] = registers;
  if (!first) throw new Error('A notice of no register');
  const { summary, section } = first.words.notice;
  const line = (
    label: string,
    value: Inlines,
    at: Parameters<SectionNumbers>[0],
  ): readonly Paragraph[] => {
    if (value.length === 0) return [];
    const number = numberOf(at);
    const where = number === '' ? '' : ` (${section(number)})`;
    const inlines: Inlines = [{ kind: 'strong', text: `${label}: ` }, ...value, ...ourRun(where)];
    return [{ kind: 'paragraph', inlines }];
  };
  return {
    kind: 'box',
    blocks: [
      ...line(summary.controller, controllerRun(first), 'contact'),
      ...line(summary.purposes, purposesRun(registers), 'purposes'),
      ...line(summary.storage, storageRun(registers), 'purposes'),
      ...line(summary.recipients, recipientsRun(registers), 'recipients'),
      ...line(summary.choices, choicesRun(registers), 'rights'),
    ],
  };
}

function controllerRun(scope: RegisterScope): Inlines {
  const person = commonFact(scope, 'contactPerson');
  const of = (key: 'email' | 'phone') => {
    const own = answer(scope, person, key);
    return isGiven(own) ? own : answer(scope, scope.company, key);
  };
  const email = of('email');
  const contact = isGiven(email) ? emailInlines(email.text) : run(of('phone'));
  return join([run(answer(scope, scope.company, 'legalName')), contact], ', ');
}

function purposesRun(registers: readonly RegisterScope[]): Inlines {
  const names = registers.flatMap((scope) =>
    rowsOf(field(scope.register, 'purposes'))
      .map((purpose) => answer(scope, purpose, 'text'))
      .filter(isShort)
      .map(({ text }) => decapitalised(text)),
  );
  return ourRun(shortened(registers, names));
}

/** The first names, and how many more there are. */
function shortened(registers: readonly RegisterScope[], names: readonly string[]): string {
  const words = registers[0]?.words.notice;
  if (!words) return '';
  const distinct = [...new Set(names)];
  const rest = distinct.length - mostNames;
  const shown = rest > 1 ? [...distinct.slice(0, mostNames), words.summary.others(rest)] : distinct;
  return listed(shown, words.and);
}

const days = { years: 365, months: 30.4, weeks: 7, days: 1 } as const;

/** From the shortest period to the longest; nothing where none has a length. */
function storageRun(registers: readonly RegisterScope[]): Inlines {
  const periods = registers
    .flatMap((scope) => scope.register.value.retention.map(({ duration }) => ({ scope, duration })))
    .filter(({ duration }) => duration !== untilEvent)
    .flatMap(({ scope, duration }) => {
      const parsed = parseDuration(duration);
      return parsed ? [{ scope, duration, days: parsed.amount * days[parsed.unit] }] : [];
    })
    .sort((one, other) => one.days - other.days);
  const [shortest] = periods;
  const longest = periods.at(-1);
  if (!shortest || !longest) return [];
  const words = (period: typeof shortest) => formatDuration(period.scope, period.duration);
  const { range } = shortest.scope.words.notice.summary;
  return ourRun(
    shortest.days === longest.days ? words(longest) : range(words(shortest), words(longest)),
  );
}

function recipientsRun(registers: readonly RegisterScope[]): Inlines {
  const names = registers.flatMap((scope) =>
    recipientsOf(scope).map((row) => {
      const name = answer(scope, row, 'name');
      return isGiven(name) ? name.text : decapitalised(answer(scope, row, 'category').text);
    }),
  );
  const given = names.filter((name) => name !== '');
  const isNobody = registers.every(({ register }) => register.value.noDisclosure.claimed === 'yes');
  if (given.length === 0 && isNobody)
    return ourRun(registers[0]?.words.notice.summary.nobody ?? '');
  return ourRun(shortened(registers, given));
}

/** What the person can do besides asking for the data: only what exists here. */
function choicesRun(registers: readonly RegisterScope[]): Inlines {
  const words = registers[0]?.words.notice;
  if (!words) return [];
  const purposes = registers.flatMap(({ register }) => register.value.purposes);
  const { summary, and } = words;
  const choices = [
    purposes.some((purpose) => hasRight(purpose, 'objection')) ? summary.object : '',
    purposes.some(({ directMarketing }) => directMarketing === 'yes')
      ? summary.refuseMarketing
      : '',
    purposes.some(canWithdraw) ? summary.withdraw : '',
    summary.complain,
  ];
  return ourRun(
    listed(
      choices.filter((choice) => choice !== ''),
      and,
    ),
  );
}
