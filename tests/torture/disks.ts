// A disk that is full, closed, gone, or holds something else in the place of a file; and a clock that jumps.
import { chmod, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { promise, type Chapter, type Counts, type Tools } from './chapter.ts';
import type { Random } from './random.ts';
import { runVictim } from './run-victim.ts';
import { createCompany } from '../../electron/services/create-company.ts';
import { loadCompany } from '../../electron/services/load-company.ts';
import { openWorkspace } from '../../electron/services/open-workspace.ts';
import { saveFile } from '../../electron/services/save-file.ts';
import { findNewestBackup } from '../../electron/storage/backups.ts';
import { loadContent } from '../../electron/storage/load-content.ts';
import { restoreContent } from '../../electron/storage/restore-content.ts';
import { saveContent } from '../../electron/storage/save-content.ts';
import { emptyCompany } from '../../shared/register/empty.ts';
import { asOrdinaryUser, canTryRights, openForAll } from '../helpers/as-ordinary-user.ts';

const now = new Date('2026-02-01T12:00:00Z');

export const disks: readonly Chapter[] = [
  { name: 'full disk', rounds: 50, shortRounds: 1, round: fillDisk },
  { name: 'read-only folder', rounds: 100, shortRounds: 2, round: closeFolder },
  { name: 'folder gone or replaced', rounds: 200, shortRounds: 5, round: replaceThings },
  { name: 'clock back and forth', rounds: 100, shortRounds: 2, round: turnClock },
];

/** The disk takes a part of some file and then no more: the save is refused, and the old content stays. */
async function fillDisk(random: Random, { makeFolder, victim }: Tools) {
  const folder = await makeFolder();
  await runVictim(victim, ['save', folder, 'before', '2']);
  const path = join(folder, 'registers/asiakkaat.json');
  const before = await readFile(path);
  // A save writes 20 KB each time; the limit counts blocks of 1 KB.
  const limit = `ulimit -f ${String(1 + random.below(19))}`;
  const lines = await runVictim(victim, ['save', folder, 'full', '3'], undefined, limit);
  promise(lines.length === 3 && lines.every((line) => line.endsWith(' disk-full')), lines.join());
  promise((await readFile(path)).equals(before), 'a full disk has changed the file');
  const after = await runVictim(victim, ['save', folder, 'after', '1']);
  promise(/saved/.test(after.join()), 'with room again nothing can be saved');
  return { refused: 3 };
}

/** Nobody may write: that is told, nothing changes, and what can be read is. */
async function closeFolder(random: Random, { makeFolder }: Tools): Promise<Counts> {
  if (!canTryRights) return { skipped: 1 };
  const folder = await makeFolder();
  await createCompany(folder, 'Kahvila Kielo', now);
  await openForAll(folder);
  const company = join(folder, 'kahvila-kielo');
  const closed = random.pick([company, join(company, 'backups'), folder]);
  await chmod(closed, 0o555);
  const answer = await asOrdinaryUser(() => saveName(folder, 'Toinen nimi'));
  promise(!answer.ok && answer.error.kind === 'file-not-writable', JSON.stringify(answer));
  const view = await asOrdinaryUser(() => loadCompany(folder, 'kahvila-kielo'));
  promise(view.ok && view.value.company.content.legalName === 'Kahvila Kielo', 'it changed');
  await chmod(closed, 0o755);
  return { refused: 1 };
}

async function saveName(folder: string, legalName: string) {
  const view = await loadCompany(folder, 'kahvila-kielo');
  if (!view.ok) return view;
  const { content, revision } = view.value.company;
  return saveFile(
    folder,
    {
      companyId: 'kahvila-kielo',
      file: 'company',
      content: { ...content, legalName },
      revision,
      overwrite: false,
    },
    now,
  );
}

/** Between reading and saving the folder goes, or something else takes a name: nothing throws, and it is told. */
async function replaceThings(random: Random, { makeFolder }: Tools): Promise<Counts> {
  const folder = await makeFolder();
  const made = await createCompany(folder, 'Kahvila Kielo', now);
  promise(made.ok, 'no company was made');
  const company = join(folder, 'kahvila-kielo');
  const target = join(company, random.pick(['', 'company.json', 'backups', 'backups/company']));
  const aside = join(await makeFolder(), 'aside');
  await rename(target, aside);
  const way = random.pick(['gone', 'folder', 'file', 'copy back']);
  if (way === 'folder') await mkdir(target);
  if (way === 'file') await writeFile(target, 'something else');
  if (way === 'copy back') await cp(aside, target, { recursive: true });
  const { content, revision } = made.value.company;
  const request = {
    companyId: 'kahvila-kielo',
    file: 'company',
    content: { ...content, legalName: 'Toinen nimi' },
    revision,
    overwrite: false,
  } as const;
  const saved = await saveFile(folder, request, now);
  const view = await loadCompany(folder, 'kahvila-kielo');
  const name = view.ok ? view.value.company.content.legalName : '';
  promise(!saved.ok || name === 'Toinen nimi', `told as saved over ${way} in ${target}`);
  promise((await openWorkspace(folder)).ok, 'the workspace does not open');
  return saved.ok ? { saved: 1 } : { refused: 1 };
}

/** Saves at any times: the newest save is the newest backup, whatever the clock said. */
async function turnClock(random: Random, { makeFolder }: Tools) {
  const folder = await makeFolder();
  let revision = '';
  let name = '';
  const saves = 10 + random.below(30);
  for (let save = 0; save < saves; save += 1) {
    const off = random.below(10 * 365 * 86_400_000) - 5 * 365 * 86_400_000;
    name = `Nimi ${String(save)}`;
    const request = { file: 'company', kind: 'company', revision, overwrite: false } as const;
    const content = emptyCompany(name);
    const time = new Date(now.getTime() + off);
    const saved = await saveContent(folder, { ...request, content }, time);
    promise(saved.ok, 'a save was refused');
    revision = saved.value.revision;
  }
  await rm(join(folder, 'company.json'));
  promise((await findNewestBackup(folder, 'company')) !== undefined, 'no backup opens');
  promise((await restoreContent(folder, 'company', now)).ok, 'nothing can be restored');
  const loaded = await loadContent(folder, 'company', 'company');
  promise(loaded.ok && loaded.value.content.legalName === name, 'an older version came back');
  const kept = await readdir(join(folder, 'backups/company'));
  promise(kept.length >= Math.min(saves, 20), 'one of the last versions is gone');
  return { saves };
}
