// A lock between processes, also of two machines on a shared folder.
// Our own instead of proper-lockfile 4.1.2: it takes a lock for dead by comparing the file's time with the
// clock of its own machine (two offices' clocks differ by more), two of its waiters that find a dead lock
// remove it one after the other (the second one that of the first), it does not know a dead process from a
// living one, and it patches process.emit and fs.close of the whole app.
import { randomUUID } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

import { errorCode } from '../file-error.ts';
import { hasEnded, lookAtLock, makeLockFile, removeLockFile, type SeenLock } from './lock-file.ts';

/** How long things take, in milliseconds. */
export interface LockTimes {
  /** The owner touches its lock this often. */
  readonly beat: number;
  /** A lock that its owner leaves untouched so long has lost it: longer than any disk is busy flushing. */
  readonly dead: number;
  /** The same of a lock that does not say whose it is: a name is written at once. */
  readonly nameless: number;
  /** A save that has waited so long is refused. */
  readonly patience: number;
}

const usualTimes: LockTimes = { beat: 2_000, dead: 30_000, nameless: 2_000, patience: 60_000 };

/** A lock that is held. */
export interface Lock {
  /** False where others took the lock for dead, as after a machine has slept. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** Waits for the lock and takes it; undefined where it stays taken. Throws the system's error. */
export async function takeLock(path: string, times = usualTimes): Promise<Lock | undefined> {
  const token = randomUUID();
  const giveUpAt = performance.now() + times.patience;
  let watched: Watched | undefined;
  for (let round = 0; ; round += 1) {
    if (await tryToMake(path, token, round)) return hold(path, token, times);
    const seen = await lookAtLock(path);
    watched = watch(watched, seen);
    if (watched && (await isDead(watched, times))) await removeDead(path, watched.seen, times);
    await wait(Math.min(2 ** round, 100) * (0.5 + Math.random()));
    if (performance.now() > giveUpAt) return undefined;
  }
}

/** Windows refuses to make a file whose old one it is just removing; a folder that is closed stays so. */
async function tryToMake(path: string, token: string, round: number): Promise<boolean> {
  try {
    return await makeLockFile(path, token);
  } catch (error) {
    const mayPass = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '');
    if (mayPass && process.platform === 'win32' && round < 8) return false;
    throw error;
  }
}

function hold(path: string, token: string, { beat }: LockTimes): Lock {
  const timer = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, beat);
  timer.unref();
  const isHeld = async () => (await lookAtLock(path))?.owner?.token === token;
  return {
    isHeld,
    release: async () => {
      clearInterval(timer);
      if (await isHeld().catch(() => false)) await removeLockFile(path, token);
    },
  };
}

interface Watched {
  readonly seen: SeenLock;
  /** Since when it looks the same, by the clock of this process that nobody sets. */
  readonly since: number;
}

function watch(before: Watched | undefined, seen: SeenLock | undefined): Watched | undefined {
  if (!seen) return undefined;
  if (before?.seen.state === seen.state) return before;
  return { seen, since: performance.now() };
}

async function isDead({ seen, since }: Watched, times: LockTimes): Promise<boolean> {
  const limit = seen.owner ? times.dead : times.nameless;
  if (performance.now() - since > limit) return true;
  return seen.owner !== undefined && hasEnded(seen.owner);
}

/**
 * Removes a lock whose owner is gone. Only who holds the lock of this step may, and looks again: of two that
 * saw the same dead lock, the second finds the new lock of the first, and leaves it.
 */
async function removeDead(path: string, dead: SeenLock, times: LockTimes): Promise<void> {
  const step = await takeLock(`${path}.dead`, times);
  if (!step) return;
  try {
    const seen = await lookAtLock(path);
    if (seen?.state === dead.state) await removeLockFile(path, dead.owner?.token ?? '');
  } finally {
    await step.release();
  }
}
