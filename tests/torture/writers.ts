// Two programs that save one file at once.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { promise, type Chapter, type Tools } from './chapter.ts';
import type { Random } from './random.ts';
import { runVictim } from './run-victim.ts';
import { revisionOf } from '../../electron/storage/revision.ts';

export const writers: readonly Chapter[] = [
  { name: 'two writers', rounds: 50, shortRounds: 1, round: writeTogether },
];

async function writeTogether(random: Random, { makeFolder, victim }: Tools) {
  const folder = await makeFolder();
  const count = String(20 + random.below(30));
  const lines = (
    await Promise.all(['A', 'B'].map((name) => runVictim(victim, ['save', folder, name, count])))
  ).flat();
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
