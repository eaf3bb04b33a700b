// Two programs that save one file at once, also where one of them is stopped in the middle, as by a slow disk or by a
// machine that sleeps.
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { promise, type Chapter, type Counts, type Tools } from './chapter.ts';
import type { Random } from './random.ts';
import { runVictim } from './run-victim.ts';
import { revisionOf } from '../../electron/storage/revision.ts';

export const writers: readonly Chapter[] = [
  { name: 'two writers', rounds: 50, shortRounds: 1, round: writeTogether },
  { name: 'a writer stopped now and then', rounds: 50, shortRounds: 1, round: stopShortly },
  { name: 'a writer stopped until its lock is gone', rounds: 5, shortRounds: 0, round: stopLong },
];

function writeTogether(random: Random, tools: Tools): Promise<Counts> {
  return saveTogether(tools, 20 + random.below(30), () => Promise.resolve());
}

function stopShortly(random: Random, tools: Tools): Promise<Counts> {
  return saveTogether(tools, 20 + random.below(10), async (child) => {
    while (child.exitCode === null) {
      await wait(random.below(30));
      await stop(child, random.below(80));
    }
  });
}

/** Longer than the half minute after which the other one takes the lock for dead. */
function stopLong(random: Random, tools: Tools): Promise<Counts> {
  return saveTogether(tools, 200, async (child) => {
    await wait(random.below(200));
    await stop(child, 33_000);
  });
}

async function stop(child: ChildProcess, ms: number): Promise<void> {
  child.kill('SIGSTOP');
  await wait(ms);
  child.kill('SIGCONT');
}

async function saveTogether(
  { makeFolder, victim }: Tools,
  count: number,
  disturb: (child: ChildProcess) => Promise<void>,
): Promise<Counts> {
  const folder = await makeFolder();
  const args = (name: string) => ['save', folder, name, String(count)];
  const [mine, theirs] = await Promise.all([
    runVictim(victim, args('A'), disturb),
    runVictim(victim, args('B')),
  ]);
  const lines = [...mine, ...theirs];
  const saves = lines.flatMap((line) => {
    const [, over = '', saved = ''] = /^(\w+) saved (\w+)$/.exec(line) ?? [];
    return over === '' ? [] : [{ over, saved }];
  });
  const refused = lines.filter((line) => line.endsWith(' file-changed-elsewhere')).length;
  promise(saves.length + refused === lines.length, lines.join());
  const overs = new Set(saves.map(({ over }) => over));
  promise(overs.size === saves.length, 'two programs have saved over the same version');
  const last = saves.filter(({ saved }) => !overs.has(saved));
  const current = revisionOf(await readFile(join(folder, 'registers/asiakkaat.json')));
  promise(
    last.length === 1 && last[0]?.saved === current,
    'an acknowledged save is not on the disk',
  );
  return { acknowledged: saves.length, refused };
}
