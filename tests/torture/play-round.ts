import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Chapter, Counts } from './chapter.ts';
import { randomOf } from './random.ts';

/** Plays one round of a chapter, always the same for its seed; the folders that it made are removed. */
export async function playRound(
  chapter: Chapter,
  seed: string,
  round: number,
  victim: string,
): Promise<Counts> {
  const folders: string[] = [];
  const makeFolder = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seloste-torture-'));
    folders.push(folder);
    return folder;
  };
  try {
    const random = randomOf(`${seed} ${chapter.name} ${String(round)}`);
    return await chapter.round(random, { makeFolder, victim });
  } finally {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}
