// Lengths of time as people write them: 24 kk, kaksi vuotta, två år, 1,5 years, 1 v 6 kk, P18M.
import { numerals, units } from './duration-words.ts';
import { foldLetters, tidyTyped } from './tidy-typed.ts';
import { untilEvent, type Duration, type DurationUnit } from '../../util/iso-duration.ts';

/** Longer text is no length of time, whatever stands in it. */
const longest = 60;
const most = 9_999;

type Amounts = readonly (readonly [amount: number, unit: DurationUnit])[];

/** Units in which a part of a larger one is whole: half a year is six months. */
const smaller: Readonly<
  Partial<Record<DurationUnit, readonly [times: number, unit: DurationUnit]>>
> = { years: [12, 'months'], weeks: [7, 'days'] };

function inWholeUnits([amount, unit]: Amounts[number]): Amounts[number] {
  const finer = Number.isInteger(amount) ? undefined : smaller[unit];
  // 1.1 years times twelve misses a whole number by the rounding of computers only.
  return finer ? [Math.round(amount * finer[0] * 1e6) / 1e6, finer[1]] : [amount, unit];
}

/** One length of one unit; undefined where there is none, as for a year and three days. */
function sum(amounts: Amounts): Duration | undefined {
  const whole = amounts.map(inWholeUnits);
  const isOfOne = new Set(whole.map(([, unit]) => unit)).size === 1;
  const fine = isOfOne
    ? whole
    : whole.map(([amount, unit]): Amounts[number] => {
        const [times, finer] = smaller[unit] ?? [1, unit];
        return [amount * times, finer];
      });
  const [first] = fine;
  if (!first || fine.some(([, unit]) => unit !== first[1])) return undefined;
  const amount = fine.reduce((total, [each]) => total + each, 0);
  return Number.isInteger(amount) && amount >= 1 && amount <= most
    ? { amount, unit: first[1] }
    : undefined;
}

function readIso(text: string): Duration | undefined {
  if (text === untilEvent) return { amount: 0, unit: 'days' };
  const match = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/i.exec(text);
  if (!match) return undefined;
  const order: readonly DurationUnit[] = ['years', 'months', 'weeks', 'days'];
  const amounts = order.flatMap((unit, index): Amounts => {
    const figures = match[index + 1];
    return figures === undefined ? [] : [[Number(figures), unit]];
  });
  return sum(amounts);
}

/** Words that say nothing about how long: "for 2 years", "2 vuoden ajan", "1 år och 6 månader". */
const fillers: ReadonlySet<string> = new Set('ajan for i ja och and + plus of'.split(' '));

function toWords(text: string): readonly string[] {
  return foldLetters(text)
    .replace(/½/g, ' 1/2 ')
    .replace(/(\d)(?=[a-z])/g, '$1 ')
    .replace(/([a-z])[.,](?= |$)/g, '$1')
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word));
}

function valueOf(word: string): number | undefined {
  if (/^\d{1,4}([.,]\d{1,2})?$/.test(word)) return Number(word.replace(',', '.'));
  return word === '1/2' ? 0.5 : numerals.get(word);
}

/** "half a year", "en och en halv månad", "1 ½": an amount, then the half that belongs to it. */
function readAmount(words: readonly string[]): number | undefined {
  const values = words.map(valueOf);
  const [first, second, third] = values;
  if (first === undefined || values.includes(undefined)) return undefined;
  if (values.length === 1) return first;
  // The article beside a half counts nothing: ett halvt år, half a year, one and a half.
  const isHalf = (value: number | undefined) => value === 0.5;
  if (values.length === 2 && first === 1 && isHalf(second)) return isArticle(words[0]) ? 0.5 : 1.5;
  if (values.length === 2 && isHalf(first) && second === 1) return 0.5;
  if (values.length === 2 && isHalf(second)) return first + 0.5;
  if (values.length === 2 && first >= 20 && first % 10 === 0 && (second ?? 10) < 10) {
    return first + (second ?? 0);
  }
  return values.length === 3 && second === 1 && isHalf(third) ? first + 0.5 : undefined;
}

function isArticle(word = ''): boolean {
  return ['a', 'an', 'en', 'ett'].includes(word);
}

function readWords(words: readonly string[]): Amounts | undefined {
  const amounts: Amounts[number][] = [];
  let from = 0;
  for (const [index, word] of words.entries()) {
    const unit = units.get(word);
    if (unit === undefined) continue;
    const amount = readAmount(words.slice(from, index));
    if (amount === undefined) return undefined;
    amounts.push([amount, unit]);
    from = index + 1;
  }
  return from === words.length ? amounts : undefined;
}

/** The length of time that was typed; undefined where it is none, or none of a single unit. */
export function parseDuration(typed: string): Duration | undefined {
  if (typed.length > longest) return undefined;
  const text = tidyTyped(typed);
  if (/^P\d/i.test(text)) return readIso(text);
  const amounts = readWords(toWords(text));
  return amounts && sum(amounts);
}
