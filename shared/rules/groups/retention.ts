// How long data are kept: Art. 5(1)(e), 13(2)(a), 30(1)(f).
import { lengthOf } from '../dates.ts';
import { hitIf, isEmpty, registerRule, say } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { asks } from '../text/checked-text.ts';
import { retentionLimits, type RetentionLimit } from '../../law/retention-limits.ts';
import type { Register } from '../../register/register.ts';
import { untilEvent } from '../../util/iso-duration.ts';

type Row = Register['retention'][number];

const saysSomething = ({ duration, criteria, startEvent }: Row): boolean =>
  duration.trim() !== '' || !isEmpty(criteria) || startEvent !== '';

/** The data that a row is about: its own, those of its purposes, or those of the purposes that name it. */
function dataOf(row: Row, { purposes, data }: Register): readonly string[] {
  const named = purposes.filter(
    ({ id, retentionIds }) => row.purposeIds.includes(id) || retentionIds.includes(row.id),
  );
  const ids = row.dataIds.length > 0 ? row.dataIds : named.flatMap(({ dataIds }) => dataIds);
  return ids.length > 0 || named.length > 0 ? ids : data.map(({ id }) => id);
}

/** Data that no period covers, where some are covered. */
function findUncovered({ register, at }: RegisterScope): readonly Hit[] {
  const { data } = register;
  const rows = register.retention.filter(saysSomething);
  if (rows.length === 0) return [];
  const covered = new Set(rows.flatMap((row) => dataOf(row, register)));
  const open = data.filter(({ id }) => !covered.has(id));
  const names = open.map(({ text }) => say(text) || '–');
  return hitIf(open.length > 0, {
    place: at('retention'),
    message: 'RET-01.part',
    values: { name: names.join(', ') },
    about: names,
  });
}

/** "As long as necessary" says nothing, unless a period stands beside it. */
function findVague({ register, texts }: RegisterScope): readonly Hit[] {
  const hasPeriod = (path: string) =>
    register.retention.some(
      ({ id, duration }) => path.startsWith(`retention[${id}].`) && duration.trim() !== '',
    );
  return texts
    .filter((text) => asks(text, 'retention', 'sectionNotes.retention'))
    .filter(({ place, question }) => question !== 'retention.deletion' && !hasPeriod(place.path))
    .flatMap(({ hits, place }) => {
      const hit = hits.get('endlessStorage') ?? hits.get('vagueStorage');
      return hit ? [{ place, values: { hit: hit.words }, about: hit.allWords }] : [];
    });
}

const longDays = 5 * 365;

function findBlanket({ register, at }: RegisterScope): readonly Hit[] {
  const rows = register.retention.filter(saysSomething);
  const [only] = rows;
  const isLong = (lengthOf(only?.duration ?? '') ?? 0) >= longDays;
  const isAll = rows.length === 1 && only && dataOf(only, register).length >= register.data.length;
  return only && isLong && isAll
    ? [{ place: at(`retention[${only.id}].duration`), values: { duration: only.duration } }]
    : [];
}

function findUnstarted({ register, at }: RegisterScope): readonly Hit[] {
  return register.retention
    .filter(({ duration }) => duration.trim() !== '' && duration !== untilEvent)
    .filter(({ startEvent, startEventText, criteria }) => {
      const isSaid = startEvent === 'other' ? !isEmpty(startEventText) : startEvent !== '';
      return !isSaid && isEmpty(criteria);
    })
    .map(({ id, duration }) => ({
      place: at(`retention[${id}].startEvent`),
      values: { duration },
    }));
}

/** The limit that an answer breaks, as the statute that it names says. */
function broken(row: Row, { statute, startEvents, min, max }: RetentionLimit) {
  const isAbout =
    new RegExp(statute, 'iu').test(say(row.statute)) &&
    startEvents.some((event) => event === row.startEvent);
  const length = lengthOf(row.duration);
  if (!isAbout || length === undefined) return undefined;
  if (min !== undefined && length < (lengthOf(min) ?? 0)) return { limit: min, isMax: false };
  // The limits of money laundering law are the same both ways: a longer time needs its own reason.
  return max !== undefined && length > (lengthOf(max) ?? 0)
    ? { limit: max, isMax: true }
    : undefined;
}

function findUnlawful({ register, at }: RegisterScope): readonly Hit[] {
  return register.retention.flatMap((row) =>
    retentionLimits.flatMap((limit) => {
      const found = broken(row, limit);
      if (!found) return [];
      const values = { duration: row.duration, limit: found.limit, name: limit.cited };
      const message = found.isMax ? ('RET-05.max' as const) : ('RET-05' as const);
      return [
        { place: at(`retention[${row.id}].duration`), message, values, article: limit.cited },
      ];
    }),
  );
}

/** Periods, what they count from, and the limits of statutes. */
export const retentionRules: readonly Rule[] = [
  registerRule('RET-01', 'error', '13(2)(a), 30(1)(f) art.', findUncovered),
  registerRule('RET-02', 'error', '13(2)(a) art.', findVague),
  registerRule('RET-03', 'warning', '5(1)(e) art.', findBlanket),
  registerRule('RET-04', 'warning', '13(2)(a) art.', findUnstarted),
  registerRule('RET-05', 'error', '5(1)(e) art.', findUnlawful),
];
