// Dates of the notice: accountability, Art. 5(2) and 24.
import { isOlderThan } from '../dates.ts';
import { registerRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { parseDate } from '../../register/reading/parse-date.ts';

/** The day from which the Regulation applies, Art. 99(2). */
const applicationDay = '2018-05-25';

function findContradictions({ own, today, at }: RegisterScope): readonly Hit[] {
  const fields = ['createdOn', 'updatedOn'] as const;
  const wrong = fields.flatMap((field): readonly Hit[] => {
    const date = parseDate(own.doc[field]);
    return date !== undefined && date > today
      ? [{ place: at(`doc.${field}`), message: 'DAT-02.future', values: { date } }]
      : [];
  });
  const [from, to] = [parseDate(own.doc.createdOn), parseDate(own.doc.updatedOn)];
  const isTurned = from !== undefined && to !== undefined && to < from;
  return isTurned ? [...wrong, { place: at('doc.updatedOn'), values: { from, to } }] : wrong;
}

/** The day on which the notice was last gone through, with the question that tells it. */
function lastDay({ own }: RegisterScope) {
  const updated = parseDate(own.doc.updatedOn);
  const created = parseDate(own.doc.createdOn);
  if (updated !== undefined) return { date: updated, path: 'doc.updatedOn' };
  return created === undefined ? undefined : { date: created, path: 'doc.createdOn' };
}

function findOld(scope: RegisterScope): readonly Hit[] {
  const { own, today, at } = scope;
  const last = lastDay(scope);
  const due = parseDate(own.doc.reviewDueOn);
  const isOld =
    last !== undefined && last.date >= applicationDay && isOlderThan(2, last.date, today);
  return [
    ...(isOld ? [{ place: at(last.path), values: { date: last.date } }] : []),
    ...(due !== undefined && due < today
      ? [
          {
            place: at('doc.reviewDueOn'),
            message: 'DAT-04.due' as const,
            values: { date: due },
          },
        ]
      : []),
  ];
}

/** What the public reads, where it is no longer what the answers say. */
function findOutdated({ outdated, at }: RegisterScope): readonly Hit[] {
  if (!outdated) return [];
  const { date, languages, codes } = outdated;
  const values = { date, languages: languages.join(' ') };
  return [{ place: at('doc.updatedOn'), values, about: codes, hurts: ['notice'] }];
}

/** When the notice was made, updated and is to be gone through again. */
export const dateRules: readonly Rule[] = [
  registerRule('DAT-01', 'warning', '5(2) art.', ({ own, at }) =>
    own.doc.createdOn.trim() === '' && own.doc.updatedOn.trim() === ''
      ? [{ place: at('doc.updatedOn') }]
      : [],
  ),
  registerRule('DAT-02', 'error', '5(2) art.', findContradictions),
  registerRule('DAT-03', 'error', '99 art.', (scope) => {
    const last = lastDay(scope);
    return last && last.date < applicationDay
      ? [{ place: scope.at(last.path), values: { date: last.date } }]
      : [];
  }),
  registerRule('DAT-04', 'warning', '5(2), 24 art.', findOld),
  registerRule('DAT-05', 'warning', '13(3) art.', findOutdated),
];
