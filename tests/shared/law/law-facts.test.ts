import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isOld, lawFacts, lawFactsVerifiedOn, lawTables } from '../../../shared/law/law-facts.ts';
import { parseDate } from '../../../shared/register/reading/parse-date.ts';

it('knows the day of every group of facts, and the oldest of them', () => {
  for (const { id, verifiedOn } of lawFacts) expect(parseDate(verifiedOn), id).toBe(verifiedOn);
  expect(lawFacts.map(({ verifiedOn }) => verifiedOn).sort()[0]).toBe(lawFactsVerifiedOn);
});

it('calls facts old after a year', () => {
  expect(isOld('2026-11-22', '2027-11-23')).toBe(false);
  expect(isOld('2026-11-22', '2027-11-24')).toBe(true);
});

const folder = join(import.meta.dirname, '../../../shared/law');

/** Words by which rows of another table are recognised: no facts of the law. */
const noFacts = ['retentionStems'];

function rowsOf(exported: unknown): readonly object[] {
  if (typeof exported !== 'object' || exported === null) return [];
  const rows: readonly unknown[] = 'verifiedOn' in exported ? [exported] : Object.values(exported);
  return rows.filter((row): row is object => typeof row === 'object' && row !== null);
}

it('has a source and a day for every row of every table, and counts each of them', async () => {
  const counted = new Set<object>(Object.values(lawTables).flat());
  // The requirements beside the tables say what must be told; their items are counted as legal items.
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.ts') && name !== 'law-facts.ts',
  );
  let seen = 0;
  for (const name of names) {
    const module = (await import(join(folder, name))) as Readonly<Record<string, unknown>>;
    for (const [table, exported] of Object.entries(module)) {
      if (noFacts.includes(table)) continue;
      for (const row of rowsOf(exported)) {
        const { source, verifiedOn } = row as { readonly [field: string]: string | undefined };
        const where = `${name} ${table}: ${JSON.stringify(row)}`;
        expect(source?.trim().length ?? 0, where).toBeGreaterThan(3);
        expect(parseDate(verifiedOn ?? ''), where).toBe(verifiedOn);
        expect(counted.has(row), where).toBe(true);
        seen += 1;
      }
    }
  }
  expect(seen).toBe(counted.size);
});
