// A program is killed at any moment: what it had acknowledged is on the disk, no file is torn, and the next one works.
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { promise, type Chapter, type Tools } from './chapter.ts';
import type { Random } from './random.ts';
import { killVictim, runVictim } from './run-victim.ts';
import { createCompany } from '../../electron/services/create-company.ts';
import { openWorkspace } from '../../electron/services/open-workspace.ts';
import { writeExample } from '../../electron/services/write-example.ts';
import { loadContent } from '../../electron/storage/load-content.ts';
import { restoreContent } from '../../electron/storage/restore-content.ts';
import { revisionOf } from '../../electron/storage/revision.ts';
import { parseFile } from '../../shared/migrations/parse-file.ts';
import { parseVersion } from '../../shared/migrations/parse-version.ts';
import { formatVersion } from '../../shared/register/envelope.ts';

const now = new Date('2026-02-01T12:00:00Z');

/** Milliseconds in which the victim does some rounds, so that any moment of one is met. */
const longest = { save: 150, migrate: 150, export: 1500, create: 200, restore: 150 };

export const kills: readonly Chapter[] = [
  { name: 'kill while saving', rounds: 250, shortRounds: 3, round: killSaving },
  { name: 'kill while migrating', rounds: 200, shortRounds: 2, round: killMigrating },
  { name: 'kill while exporting', rounds: 100, shortRounds: 1, round: killExporting },
  { name: 'kill while creating', rounds: 100, shortRounds: 2, round: killCreating },
  { name: 'kill while restoring', rounds: 100, shortRounds: 2, round: killRestoring },
];

async function killSaving(random: Random, { makeFolder, victim }: Tools) {
  const folder = await makeFolder();
  let acknowledged = 0;
  // Several kills over the same files: what one has left is what the next one finds.
  for (let kill = 0; kill < 2; kill += 1) {
    const args = ['save', folder, `victim ${String(kill)}`];
    const lines = await killVictim(victim, args, random.below(longest.save));
    const saved = lines.flatMap((line) => / saved (\w+)$/.exec(line)?.[1] ?? []);
    promise(saved.length === lines.length, `a save was refused: ${lines.join(', ')}`);
    acknowledged += saved.length;
    const backups = await revisionsIn(join(folder, 'backups/registers/asiakkaat'));
    const current = await revisionsIn(join(folder, 'registers'));
    for (const revision of saved.slice(-15)) {
      promise(backups.has(revision) || current.has(revision), `the save ${revision} is lost`);
    }
    const isThere = saved.length === 0 || current.size === 1;
    promise(isThere, 'the file is gone after a save');
    await promiseNoTornFiles(folder);
  }
  const next = await runVictim(victim, ['save', folder, 'next', '1']);
  promise(/saved/.test(next.join()), `the next program could not save: ${next.join()}`);
  return { kills: 2, acknowledged };
}

async function killMigrating(random: Random, { makeFolder, victim }: Tools) {
  const folder = await makeFolder();
  const old = await readFile(join(import.meta.dirname, '../fixtures/migrations/register/v0.json'));
  await mkdir(join(folder, 'registers'));
  const ids = Array.from({ length: 30 }, (_, index) => `r${String(index)}`);
  for (const id of ids) await writeFile(join(folder, `registers/${id}.json`), old);
  await killVictim(victim, ['migrate', folder, 'Uusi'], random.below(longest.migrate));
  let migrated = 0;
  for (const id of ids) {
    const bytes = await readFile(join(folder, `registers/${id}.json`));
    if (bytes.equals(old)) continue;
    migrated += 1;
    const parsed = parseFile('register', bytes.toString());
    promise(parsed.ok && parsed.value.formatVersion === formatVersion, `${id} is torn`);
    const backups = await revisionsIn(join(folder, 'backups/registers', id));
    promise(backups.has(revisionOf(old)), `the old format of ${id} is not kept`);
  }
  await promiseNoTornFiles(folder);
  return { kills: 1, migrated };
}

async function killExporting(random: Random, { makeFolder, victim }: Tools) {
  const folder = await makeFolder();
  await writeExample(folder, now);
  const answers = await revisionsIn(join(folder, 'kahvila-kielo/registers'));
  await killVictim(victim, ['export', folder], random.below(longest.export));
  const papers = await readdir(join(folder, 'papers')).catch(() => []);
  for (const name of papers.filter((each) => !each.startsWith('.'))) {
    const bytes = await readFile(join(folder, 'papers', name));
    promise(isWhole(name, bytes), `the paper ${name} is torn`);
  }
  promise(sameSets(answers, await revisionsIn(join(folder, 'kahvila-kielo/registers'))), 'changed');
  await promiseNoTornFiles(folder);
  return { kills: 1, papers: papers.length };
}

async function killCreating(random: Random, { makeFolder, victim }: Tools) {
  const folder = await makeFolder();
  const lines = await killVictim(
    victim,
    ['create', folder, 'Yritys'],
    random.below(longest.create),
  );
  const ids = lines.flatMap((line) => /^created (.+)$/.exec(line)?.[1] ?? []);
  const opened = await openWorkspace(folder);
  promise(opened.ok, 'the workspace does not open');
  promise(opened.value.problems.length === 0, JSON.stringify(opened.value.problems));
  const found = opened.value.companies.map(({ id }) => id);
  promise(
    ids.every((id) => found.includes(id)),
    `of ${ids.join()} only ${found.join()} are there`,
  );
  await promiseNoTornFiles(folder);
  promise((await createCompany(folder, 'Yritys 0', now)).ok, 'no company can be made any more');
  return { kills: 1, created: ids.length };
}

async function killRestoring(random: Random, { makeFolder, victim }: Tools) {
  const folder = await makeFolder();
  await writeExample(join(folder, 'workspace'), now);
  const company = join(folder, 'company');
  await cp(join(folder, 'workspace/kahvila-kielo'), company, { recursive: true });
  const lines = await killVictim(victim, ['restore', company], random.below(longest.restore));
  const kept = await revisionsIn(join(company, 'backups/company'));
  for (const [index, line] of lines.entries()) {
    const damaged = /^damaged (\w+)$/.exec(line)?.[1];
    const isRestored = damaged !== undefined && lines[index + 1] === 'restored';
    promise(!isRestored || kept.has(damaged), 'a damaged file was replaced and not kept');
  }
  promise((await restoreContent(company, 'company', now)).ok, 'the backup cannot be restored');
  promise((await loadContent(company, 'company', 'company')).ok, 'the restored file does not open');
  return { kills: 1, restored: lines.filter((line) => line === 'restored').length };
}

/** The revisions of the files in a folder; those that a write was making are left out. */
async function revisionsIn(folder: string): Promise<ReadonlySet<string>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json'));
  return new Set(
    await Promise.all(files.map(async (name) => revisionOf(await readFile(join(folder, name))))),
  );
}

function sameSets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

/** Every JSON file of ours is whole, but those that the round has damaged itself. */
async function promiseNoTornFiles(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!entry.endsWith('.json') || entry.endsWith('.damaged.json')) continue;
    const path = join(folder, entry);
    if (!(await stat(path)).isFile()) continue;
    const text = await readFile(path, 'utf8');
    const kinds = ['company', 'register', 'processor'] as const;
    const isWholeFile = kinds.some((kind) => parseFile(kind, text).ok) || parseVersion(text).ok;
    promise(isWholeFile, `the file ${entry} is torn`);
  }
}

function isWhole(name: string, bytes: Buffer): boolean {
  if (name.endsWith('.html')) return bytes.toString().trimEnd().endsWith('</html>');
  // The end of a package's list of files: 22 bytes behind its mark.
  return bytes.subarray(-22, -18).equals(Buffer.from('PK\u0005\u0006'));
}
