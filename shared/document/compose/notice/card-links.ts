// Which data, people, periods and recipients belong to which purpose. The answers say so from several
// ends (a purpose names its data, a storage period its purposes or its data), and are read here alone.
import type { Register } from '../../../register/register.ts';

type Purpose = Register['purposes'][number];

/** The ids of the rows that belong to one purpose. */
export interface CardLinks {
  readonly subjectIds: readonly string[];
  readonly dataIds: readonly string[];
  readonly retentionIds: readonly string[];
  /** Only recipients of the register's own tell which data they get. */
  readonly recipientIds: readonly string[];
}

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

const meet = (one: readonly string[], other: readonly string[]) =>
  one.some((id) => other.includes(id));

/** What belongs to the purpose. To the only purpose of a register everything does. */
export function linksOf(register: Register, purpose: Purpose): CardLinks {
  const { subjects, data, retention, recipients, purposes } = register;
  if (purposes.length === 1) {
    return {
      subjectIds: idsOf(subjects),
      dataIds: idsOf(data),
      retentionIds: idsOf(retention),
      recipientIds: idsOf(recipients.filter(({ dataIds }) => dataIds.length > 0)),
    };
  }
  return {
    subjectIds: purpose.subjectIds,
    dataIds: purpose.dataIds,
    retentionIds: idsOf(retention.filter((row) => isStoredFor(register, row, purpose))),
    recipientIds: idsOf(recipients.filter(({ dataIds }) => meet(dataIds, purpose.dataIds))),
  };
}

/** A period that names purposes, or that purposes name, is of these alone; any other one is of its data. */
function isStoredFor(
  { purposes }: Register,
  row: Register['retention'][number],
  purpose: Purpose,
): boolean {
  const named = purposes.some(({ retentionIds }) => retentionIds.includes(row.id));
  if (named || row.purposeIds.length > 0) {
    return purpose.retentionIds.includes(row.id) || row.purposeIds.includes(purpose.id);
  }
  return meet(row.dataIds, purpose.dataIds);
}

/** What no card shows: it belongs to no purpose, or to all of several, and is told once below the cards. */
export function unlinked(register: Register): CardLinks {
  const links = register.purposes.map((purpose) => linksOf(register, purpose));
  const isShared = (id: string) =>
    links.length > 1 && links.every(({ retentionIds }) => retentionIds.includes(id));
  const rest = (rows: readonly { readonly id: string }[], key: keyof CardLinks) =>
    idsOf(rows).filter((id) => !links.some((each) => each[key].includes(id)));
  return {
    subjectIds: rest(register.subjects, 'subjectIds'),
    dataIds: rest(register.data, 'dataIds'),
    retentionIds: idsOf(register.retention).filter(
      (id) => isShared(id) || !links.some(({ retentionIds }) => retentionIds.includes(id)),
    ),
    recipientIds: [],
  };
}
