import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { takeLock } from '../../../../electron/storage/lock/lock.ts';
import { thisSystem } from '../../../../electron/storage/lock/this-system.ts';
import { startScript, waitForEnd } from '../../../helpers/run-script.ts';
import { makeTempFolder } from '../../../helpers/temp-folder.ts';

const times = { beat: 20, dead: 200, nameless: 100, patience: 1_000 };

async function lockPath(): Promise<string> {
  return join(await makeTempFolder(), '.lock');
}

async function writeOwner(path: string, owner: object): Promise<void> {
  await writeFile(path, JSON.stringify({ system: await thisSystem(), token: 'theirs', ...owner }));
}

/** The number of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = startScript('tests/helpers/write-once.ts', ['/dev/null/none', '1']);
  await waitForEnd(child);
  return child.pid ?? 0;
}

describe('a lock', () => {
  it('is one owner’s until it is released', async () => {
    const path = await lockPath();
    const first = await takeLock(path, times);
    expect(await first?.isHeld()).toBe(true);
    let taken = false;
    const second = takeLock(path, { ...times, patience: 30_000 }).then((lock) => {
      taken = true;
      return lock;
    });
    // Longer than a lock may stay untouched: its owner touches it.
    await new Promise((resolve) => setTimeout(resolve, 2 * times.dead));
    expect(taken).toBe(false);
    await first?.release();
    expect(await (await second)?.isHeld()).toBe(true);
    expect(await first?.isHeld()).toBe(false);
    await (await second)?.release();
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });

  it('is not waited for without end', async () => {
    const path = await lockPath();
    const first = await takeLock(path, times);
    expect(await takeLock(path, { ...times, patience: 100 })).toBeUndefined();
    await first?.release();
  });

  it('of a process that has ended is taken at once', async () => {
    const path = await lockPath();
    await writeOwner(path, { pid: await deadPid() });
    const lock = await takeLock(path, { ...times, dead: 60_000, patience: 10_000 });
    expect(await lock?.isHeld()).toBe(true);
    expect(await readdir(join(path, '..'))).toEqual(['.lock']);
    await lock?.release();
  });

  it('of this process that could not be removed is taken at once', async () => {
    const path = await lockPath();
    await writeOwner(path, { pid: process.pid });
    const lock = await takeLock(path, { ...times, dead: 60_000, patience: 10_000 });
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
  });

  it.each([0, 1, -1])(
    'of another machine is dead when nobody touches it, whatever its clock says (%i years off)',
    async (years) => {
      const path = await lockPath();
      await writeOwner(path, { system: 'another machine', pid: process.pid });
      const off = new Date(Date.now() + years * 365 * 86_400_000);
      await utimes(path, off, off);
      const start = performance.now();
      const lock = await takeLock(path, times);
      expect(performance.now() - start).toBeGreaterThan(times.dead);
      expect(await lock?.isHeld()).toBe(true);
      await lock?.release();
    },
  );

  it('that was left before its owner wrote who it is does not stay for good', async () => {
    const path = await lockPath();
    await writeFile(path, '');
    const lock = await takeLock(path, times);
    expect(await lock?.isHeld()).toBe(true);
    await lock?.release();
  });

  it('that is dead goes to one of those that wait for it', async () => {
    for (let round = 0; round < 3; round += 1) {
      const path = await lockPath();
      await writeOwner(path, { system: 'another machine', pid: 1 });
      const locks = await Promise.all(
        Array.from({ length: 6 }, () => takeLock(path, { ...times, dead: 60, patience: 600 })),
      );
      const taken = locks.filter((lock) => lock !== undefined);
      expect(taken).toHaveLength(1);
      await taken[0]?.release();
    }
  });

  it('that others took for dead is not held, and not removed by its old owner', async () => {
    const path = await lockPath();
    const lock = await takeLock(path, { ...times, beat: 60_000 });
    await writeOwner(path, { system: 'another machine', pid: 1 });
    expect(await lock?.isHeld()).toBe(false);
    await lock?.release();
    expect(await readFile(path, 'utf8')).toContain('theirs');
  });
});

describe('a program that is killed while it saves', () => {
  it('does not keep the next one from saving', async () => {
    const folder = await makeTempFolder();
    for (let round = 0; round < 3; round += 1) {
      const args = [folder, `killed ${String(round)}`, '100000'];
      const child = startScript('tests/helpers/write-saves.ts', args);
      const ended = waitForEnd(child);
      await once(child.stdout!, 'data');
      await new Promise((resolve) => setTimeout(resolve, 30 + 17 * round));
      child.kill('SIGKILL');
      await ended;
      const next = startScript('tests/helpers/write-saves.ts', [folder, 'next', '1']);
      expect((await waitForEnd(next)).stdout).toMatch(/saved [0-9a-f]{64}\n$/);
    }
  }, 60_000);
});
