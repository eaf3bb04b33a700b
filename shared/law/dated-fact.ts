/** A fact of the law with where it stands, and the day (yyyy-mm-dd) on which it was compared with that. */
export interface DatedFact {
  readonly source: string;
  readonly verifiedOn: string;
}

/** Rows that were compared with their sources on one day. A row checked later carries its own. */
export function verifiedOn<Row extends object>(
  day: string,
  rows: readonly Row[],
): readonly (Row & { readonly verifiedOn: string })[] {
  return rows.map((row) => ({ verifiedOn: day, ...row }));
}
