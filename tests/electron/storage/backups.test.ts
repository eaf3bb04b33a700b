import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { compareBackups, parseBackupName } from '../../../electron/storage/backup-name.ts';
import { findNewestBackup, keepBackup } from '../../../electron/storage/backups.ts';
import {
  listEarlierVersions,
  listFilesWithVersions,
  readEarlierVersion,
  restoreEarlierVersion,
} from '../../../electron/storage/earlier-versions.ts';
import { loadContent } from '../../../electron/storage/load-content.ts';
import { restoreContent } from '../../../electron/storage/restore-content.ts';
import { saveContent } from '../../../electron/storage/save-content.ts';
import { findSurplus } from '../../../electron/storage/thin-backups.ts';
import { emptyCompany } from '../../../shared/register/empty.ts';
import { formatEnvelope } from '../../../shared/register/envelope.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const start = Date.parse('2026-02-01T12:00:00Z');
const minute = 60_000;

function at(minutes: number): Date {
  return new Date(start + minutes * minute);
}

async function save(folder: string, name: string, revision: string, minutes: number) {
  const content = emptyCompany(name);
  const saved = await saveContent(
    folder,
    { file: 'company', kind: 'company', content, revision, overwrite: false },
    at(minutes),
  );
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.revision;
}

/** Saves at the times, in this order, as a company that is worked on. */
async function saveAll(folder: string, minutes: readonly number[]) {
  let revision = '';
  for (const [index, time] of minutes.entries()) {
    revision = await save(folder, `Versio ${String(index)}`, revision, time);
  }
  return revision;
}

async function nameOf(folder: string, id: string) {
  const version = await readEarlierVersion(folder, 'company', id);
  if (!version.ok) throw new Error(version.error.kind);
  return (version.value.content as { legalName: string }).legalName;
}

/** The ages of the versions that are left of saves at these ages in minutes, after each save in turn. */
function thinned(ages: readonly number[]): readonly number[] {
  let kept: readonly { readonly time: number }[] = [];
  for (const age of [...ages].sort((a, b) => b - a)) {
    const all = [{ time: start - age * minute }, ...kept];
    const surplus = findSurplus(all);
    kept = all.filter((version) => !surplus.includes(version));
  }
  return kept.map(({ time }) => (start - time) / minute);
}

describe('versions that grow many', () => {
  it('leave each of the last saves, and one of each stretch of time before them', () => {
    // A save every half hour for a hundred days.
    const ages = thinned(Array.from({ length: 100 * 24 * 2 }, (_, index) => index * 30));
    expect(ages.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, index) => index * 30));
    const apart = ages.slice(1).map((age, index) => age - (ages[index] ?? 0));
    const upTo = (limit: number) =>
      Math.max(...apart.slice(0, ages.findIndex((a) => a > limit) - 1));
    const [hour, day] = [60, 24 * 60];
    expect(upTo(22 * hour)).toBeLessThanOrEqual(hour);
    expect(upTo(12 * day)).toBeLessThanOrEqual(day);
    expect(upTo(45 * day)).toBeLessThanOrEqual(7 * day);
    expect(Math.max(...apart)).toBeLessThanOrEqual(31 * day);
    expect(ages.at(-1)).toBeGreaterThan(99 * day);
    expect(ages.length).toBeLessThan(100);
  });

  it('of hours of quick typing still reach back to the beginning', () => {
    const ages = thinned(Array.from({ length: 3 * 60 * 6 }, (_, index) => index / 6));
    const [hour] = [60];
    expect(ages.filter((age) => age > 2 * hour).length).toBeGreaterThan(0);
    expect(ages.filter((age) => age > 5 && age < 2 * hour).length).toBeGreaterThanOrEqual(10);
    expect(ages.length).toBeLessThan(60);
  });

  it('lose none of the last ones to files from the future', async () => {
    const folder = await makeTempFolder();
    const backups = join(folder, 'backups/company');
    await mkdir(backups, { recursive: true });
    for (const year of [2040, 2041, 2042, 2043, 2044]) {
      const text = formatEnvelope('company', emptyCompany(`Vuosi ${String(year)}`), '');
      await writeFile(join(backups, `${String(year)}-01-01T12-00-00-000Z.json`), text);
    }
    await saveAll(
      folder,
      Array.from({ length: 11 }, (_, index) => index / 10),
    );
    const versions = await listEarlierVersions(folder, 'company');
    expect(versions.filter(({ sequence }) => sequence > 0)).toHaveLength(11);
    expect(await nameOf(folder, versions[0]?.id ?? '')).toBe('Versio 10');
    expect(versions[0]).toMatchObject({ sequence: 11, isCurrent: true });
  });

  it('stand in the order of their saves when the clock goes back', async () => {
    const folder = await makeTempFolder();
    await saveAll(folder, [0, 500_000, -500_000, 1]);
    const versions = await listEarlierVersions(folder, 'company');
    const names = await Promise.all(versions.map(({ id }) => nameOf(folder, id)));
    expect(names).toEqual(['Versio 3', 'Versio 2', 'Versio 1', 'Versio 0']);
    expect(await findNewestBackup(folder, 'company')).toBe(versions[0]?.id);
  });
});

describe('names of backups', () => {
  it('with a number come before those from before there were numbers', () => {
    const names = [
      '2044-01-01T12-00-00-000Z.json',
      '000002.2026-02-01T12-00-00-000Z.json',
      '000010.2020-02-01T12-00-00-000Z.removed.json',
      '2026-02-01T12-00-00-000Z.format.json',
    ];
    const sorted = names.flatMap((name) => parseBackupName(name) ?? []).sort(compareBackups);
    expect(sorted.map(({ name }) => names.indexOf(name))).toEqual([2, 1, 0, 3]);
  });

  it.each(['company.json', '000001.json', '../000001.2026-02-01T12-00-00-000Z.json', '.x.tmp'])(
    'are not %j',
    (name) => {
      expect(parseBackupName(name)).toBeUndefined();
    },
  );
});

describe('the earlier versions of a file', () => {
  it('are told with time, reason and size, and the present one is marked', async () => {
    const folder = await makeTempFolder();
    await saveAll(folder, [0, 10]);
    const versions = await listEarlierVersions(folder, 'company');
    const { size } = await stat(join(folder, 'company.json'));
    expect(versions).toEqual([
      {
        id: '000002.2026-02-01T12-10-00-000Z.json',
        sequence: 2,
        keptAt: at(10).toISOString(),
        reason: 'edit',
        size,
        isCurrent: true,
      },
      expect.objectContaining({ sequence: 1, isCurrent: false }),
    ]);
    expect(await listFilesWithVersions(folder)).toEqual(['company']);
  });

  it('can be restored, and what stood there stays a version', async () => {
    const folder = await makeTempFolder();
    const revision = await saveAll(folder, [0, 10]);
    const [, first] = await listEarlierVersions(folder, 'company');
    const known = { revision, overwrite: false };
    const restored = await restoreEarlierVersion(folder, 'company', first!.id, known, at(20));
    expect(restored).toMatchObject({ ok: true });
    const loaded = await loadContent(folder, 'company', 'company');
    expect(loaded).toMatchObject({ value: { content: { legalName: 'Versio 0' } } });
    const names = await Promise.all(
      (await listEarlierVersions(folder, 'company')).map(({ id }) => nameOf(folder, id)),
    );
    expect(names).toEqual(['Versio 0', 'Versio 1', 'Versio 0']);
  });

  it('are not restored over a version from elsewhere without a word', async () => {
    const folder = await makeTempFolder();
    const revision = await saveAll(folder, [0, 10]);
    await save(folder, 'Muualla', revision, 15);
    const [, , first] = await listEarlierVersions(folder, 'company');
    const known = { revision, overwrite: false };
    expect(await restoreEarlierVersion(folder, 'company', first!.id, known, at(20))).toMatchObject({
      error: { kind: 'file-changed-elsewhere' },
    });
  });

  it.each(['../../company.json', 'muu.json', ''])('are not %j', async (id) => {
    const folder = await makeTempFolder();
    await saveAll(folder, [0]);
    expect(await readEarlierVersion(folder, 'company', id)).toMatchObject({
      error: { kind: 'file-missing' },
    });
  });

  it('bring back a company file that was damaged before its second save', async () => {
    const folder = await makeTempFolder();
    await saveAll(folder, [0]);
    const good = await readFile(join(folder, 'company.json'), 'utf8');
    await writeFile(join(folder, 'company.json'), good.slice(0, 40));
    expect(await restoreContent(folder, 'company', at(1))).toMatchObject({ ok: true });
    expect(await readFile(join(folder, 'company.json'), 'utf8')).toBe(good);
    const [damaged] = await listEarlierVersions(folder, 'company');
    expect(damaged).toMatchObject({ reason: 'damaged', size: 40 });
  });
});

describe('a backup that was cut off', () => {
  it('leaves a temporary file that the next backup sweeps away', async () => {
    const folder = await makeTempFolder();
    const backups = join(folder, 'backups/company');
    await mkdir(backups, { recursive: true });
    const cut = '.000001.2026-02-01T12-00-00-000Z.json.0b8b9a56-2c1a-4f54-8a3c-3f4b1f7f6d1e.tmp';
    const recent = '.000002.2026-02-01T12-00-00-000Z.json.0b8b9a56-2c1a-4f54-8a3c-3f4b1f7f6d1f.tmp';
    await writeFile(join(backups, cut), '{');
    await writeFile(join(backups, recent), '{');
    await writeFile(join(backups, '.oma.tmp'), 'not ours');
    const old = new Date(Date.now() - 60 * minute);
    await utimes(join(backups, cut), old, old);
    await utimes(join(backups, '.oma.tmp'), old, old);
    await keepBackup(folder, 'company', new TextEncoder().encode('{}'), at(0), 'edit');
    const name = '000001.2026-02-01T12-00-00-000Z.json';
    expect((await readdir(backups)).sort()).toEqual([recent, '.oma.tmp', name].sort());
  });
});
