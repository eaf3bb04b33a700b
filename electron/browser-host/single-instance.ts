// One app for one settings folder. The first one keeps a file with its process id; a later one leaves a
// wake-up file, which the first takes away. A wake-up that nobody takes means that the first has died.
import { existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface InstanceLock {
  release(): void;
}

/** How long a busy first instance may take to answer. */
const patience = 2000;

/** The lock, or undefined where another instance holds it and has been woken. */
export function takeInstanceLock(folder: string, onWoken: () => void): InstanceLock | undefined {
  mkdirSync(folder, { recursive: true });
  const lockFile = join(folder, 'instance.lock');
  const wakeFile = join(folder, 'instance.wake');
  if (!createLock(lockFile)) {
    if (isAlive(lockFile) && wakeOther(wakeFile)) return undefined;
    rmSync(lockFile, { force: true });
    rmSync(wakeFile, { force: true });
    if (!createLock(lockFile)) return undefined;
  }
  const watcher = watch(folder, () => {
    if (!existsSync(wakeFile)) return;
    rmSync(wakeFile, { force: true });
    onWoken();
  });
  watcher.unref();
  return {
    release: () => {
      watcher.close();
      rmSync(lockFile, { force: true });
    },
  };
}

function createLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(lockFile: string): boolean {
  const pid = Number(readFileSync(lockFile, 'utf8'));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is alive although it may not be signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** True when the first instance took the wake-up. Process ids are used again, so being alive is not enough. */
function wakeOther(wakeFile: string): boolean {
  writeFileSync(wakeFile, '');
  const end = Date.now() + patience;
  while (existsSync(wakeFile)) {
    if (Date.now() > end) return false;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
  }
  return true;
}
