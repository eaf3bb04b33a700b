import { once } from 'node:events';
import {
  chmod,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  stat,
  utimes,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';

import { writeAtomically } from '../../../electron/storage/write-atomically.ts';
import { startScript, waitForEnd } from '../../helpers/run-script.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

async function makeFile(content: string): Promise<{ folder: string; path: string }> {
  const folder = await makeTempFolder();
  const path = join(folder, 'asiakkaat.json');
  await writeFile(path, content);
  return { folder, path };
}

const uuid = '0b8b9a56-2c1a-4f54-8a3c-3f4b1f7f6d1e';

describe('a write', () => {
  it('makes a new file and replaces an old one, leaving nothing else behind', async () => {
    const folder = await makeTempFolder();
    const path = join(folder, 'asiakkaat.json');
    await writeAtomically(path, 'ensimmäinen');
    await writeAtomically(path, new TextEncoder().encode('toinen'));
    expect(await readFile(path, 'utf8')).toBe('toinen');
    expect(await readdir(folder)).toEqual(['asiakkaat.json']);
  });

  it('is on the disk before it takes the place of the old file', async () => {
    const { path } = await makeFile('vanha');
    const handle = await open(path);
    await handle.close();
    const sync = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, 'sync');
    try {
      await writeAtomically(path, 'uusi', async (from, to) => {
        expect(sync).toHaveBeenCalledOnce();
        await rename(from, to);
      });
    } finally {
      sync.mockRestore();
    }
  });

  it('that fails at the last step leaves the old content and a clean folder', async () => {
    const { folder, path } = await makeFile('vanha');
    const broken = () => Promise.reject(systemError('EIO'));
    await expect(writeAtomically(path, 'uusi', broken)).rejects.toThrow('EIO');
    expect(await readFile(path, 'utf8')).toBe('vanha');
    expect(await readdir(folder)).toEqual(['asiakkaat.json']);
  });

  it('waits for a virus scanner that holds the file for a moment', async () => {
    const { path } = await makeFile('vanha');
    const refusals = ['EPERM', 'EBUSY', 'EACCES'];
    await writeAtomically(path, 'uusi', async (from, to) => {
      const code = refusals.pop();
      if (code) throw systemError(code);
      await rename(from, to);
    });
    expect(refusals).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe('uusi');
  });

  it('gives up on a file that stays held, and keeps it', async () => {
    const { folder, path } = await makeFile('vanha');
    const held = () => Promise.reject(systemError('EBUSY'));
    await expect(writeAtomically(path, 'uusi', held)).rejects.toThrow('EBUSY');
    expect(await readFile(path, 'utf8')).toBe('vanha');
    expect(await readdir(folder)).toEqual(['asiakkaat.json']);
  });

  it.skipIf(process.platform === 'win32')('keeps the rights of the file', async () => {
    const { path } = await makeFile('vanha');
    await chmod(path, 0o664);
    await writeAtomically(path, 'uusi');
    expect((await stat(path)).mode & 0o777).toBe(0o664);
  });

  it('into a folder that is a file fails and changes nothing', async () => {
    const { path } = await makeFile('vanha');
    await expect(writeAtomically(join(path, 'x.json'), 'uusi')).rejects.toMatchObject({
      code: 'ENOTDIR',
    });
    expect(await readFile(path, 'utf8')).toBe('vanha');
  });
});

describe('a write that the disk cuts short', () => {
  // ulimit -f counts blocks of 1024 bytes: the disk takes a part of the file and then no more.
  it.skipIf(process.platform === 'win32')('leaves the old content and a clean folder', async () => {
    const { folder, path } = await makeFile('vanha');
    const child = startScript('tests/helpers/write-once.ts', [path, '200000'], 'ulimit -f 8');
    expect((await waitForEnd(child)).stdout).toBe('EFBIG');
    expect(await readFile(path, 'utf8')).toBe('vanha');
    expect(await readdir(folder)).toEqual(['asiakkaat.json']);
  });
});

describe('a program that is killed while it writes', () => {
  const length = 3_000_000;

  it('leaves a whole file, and the next write clears up what it left', async () => {
    const { folder, path } = await makeFile('vanha');
    for (const delay of [0, 15, 40]) {
      const child = startScript('tests/helpers/write-forever.ts', [path, String(length)]);
      const ended = waitForEnd(child);
      await once(child.stdout!, 'data');
      await wait(delay);
      child.kill('SIGKILL');
      await ended;
      const text = await readFile(path, 'utf8');
      expect(text).toHaveLength(length);
      expect(new Set(text).size).toBe(1);
    }
    await age(folder);
    await writeAtomically(path, 'uusi');
    expect(await readdir(folder)).toEqual(['asiakkaat.json']);
  }, 60_000);

  it('leaves nothing that a write of now would lose', async () => {
    const { folder, path } = await makeFile('vanha');
    await writeFile(join(folder, `.asiakkaat.json.${uuid}.tmp`), 'of a write that goes on');
    await writeFile(join(folder, '.asiakkaat.json.1234.tmp'), 'of another program');
    await writeAtomically(path, 'uusi');
    expect(await readdir(folder)).toHaveLength(3);
    await age(folder);
    await writeAtomically(path, 'uudempi');
    expect((await readdir(folder)).sort()).toEqual(['.asiakkaat.json.1234.tmp', 'asiakkaat.json']);
  });

  it('may have left a folder under the name of a leftover', async () => {
    const { folder, path } = await makeFile('vanha');
    await mkdir(join(folder, `.asiakkaat.json.${uuid}.tmp`));
    await age(folder);
    await writeAtomically(path, 'uusi');
    expect(await readFile(path, 'utf8')).toBe('uusi');
  });
});

/** Makes every temporary file of the folder an hour old. */
async function age(folder: string): Promise<void> {
  const old = new Date(Date.now() - 60 * 60_000);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
  await Promise.all(names.map((name) => utimes(join(folder, name), old, old)));
}
