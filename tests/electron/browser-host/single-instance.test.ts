import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { takeInstanceLock } from '../../../electron/browser-host/single-instance.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const never = () => undefined;

describe('takeInstanceLock', () => {
  it('is given once, and again after it was released', async () => {
    const folder = await makeTempFolder();
    const lock = takeInstanceLock(folder, never);
    expect(readFileSync(join(folder, 'instance.lock'), 'utf8')).toBe(String(process.pid));
    lock?.release();
    expect(existsSync(join(folder, 'instance.lock'))).toBe(false);
    const again = takeInstanceLock(folder, never);
    expect(again).toBeDefined();
    again?.release();
  });

  it('wakes the first instance from another process', async () => {
    const folder = await makeTempFolder();
    let woken = 0;
    const lock = takeInstanceLock(folder, () => (woken += 1));
    const module = join(import.meta.dirname, '../../../electron/browser-host/single-instance.ts');
    const script = `import { takeInstanceLock } from ${JSON.stringify(module)};
      process.exit(takeInstanceLock(${JSON.stringify(folder)}, () => undefined) ? 1 : 0);`;
    const second = spawn(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ]);
    expect(await once(second, 'exit')).toEqual([0, null]);
    // The signal and the end of the other process come by different ways.
    await expect.poll(() => woken).toBe(1);
    lock?.release();
  });

  it.each(['', '0', 'not a number', '999999999'])(
    'is taken over from a process that is gone (%j)',
    async (pid) => {
      const folder = await makeTempFolder();
      writeFileSync(join(folder, 'instance.lock'), pid);
      const lock = takeInstanceLock(folder, never);
      expect(lock).toBeDefined();
      lock?.release();
    },
  );

  it('is taken over when another program has got the process id', async () => {
    const folder = await makeTempFolder();
    writeFileSync(join(folder, 'instance.lock'), String(process.ppid));
    const lock = takeInstanceLock(folder, never);
    expect(lock).toBeDefined();
    lock?.release();
  });
});
