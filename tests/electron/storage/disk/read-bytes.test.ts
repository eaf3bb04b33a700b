import { spawnSync } from 'node:child_process';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { openCompany } from '../../../../electron/services/open-company.ts';
import { openWorkspace } from '../../../../electron/services/open-workspace.ts';
import { writeExample } from '../../../../electron/services/write-example.ts';
import { placeIn } from '../../../../electron/storage/disk/place.ts';
import {
  answersLimit,
  readBytes,
  readPlace,
} from '../../../../electron/storage/disk/read-bytes.ts';
import { startScript, waitForEnd } from '../../../helpers/run-script.ts';
import { makeTempFolder } from '../../../helpers/temp-folder.ts';

const now = new Date('2026-02-01T12:00:00Z');
const isWindows = process.platform === 'win32';

async function makeWorkspace() {
  const folder = await makeTempFolder();
  await writeExample(folder, now);
  return { folder, company: join(folder, 'kahvila-kielo') };
}

/** Opens the workspace and its company: neither blocks, and what is wrong is told of that one file. */
async function problemsOf(folder: string) {
  const opened = await openWorkspace(folder);
  if (!opened.ok) throw new Error(opened.error.kind);
  expect(opened.value.companies).toHaveLength(2);
  const company = await openCompany(folder, 'kahvila-kielo');
  if (!company.ok) throw new Error(company.error.kind);
  expect(company.value.problems).toEqual(opened.value.problems);
  return opened.value.problems.map(({ file, error }) => ({ file, kind: error.kind }));
}

describe('a file is read whole', () => {
  it('up to the limit, and not beyond', async () => {
    const path = join(await makeTempFolder(), 'company.json');
    await writeFile(path, 'x'.repeat(1000));
    for (const read of [readBytes(path, 1000), readPlace(placeIn(path), 1000)]) {
      const bytes = await read;
      expect(bytes.ok && bytes.value.length).toBe(1000);
    }
    const error = { kind: 'file-too-large', path, size: 1000, limit: 999 };
    expect(await readBytes(path, 999)).toEqual({ ok: false, error });
    expect(await readPlace(placeIn(path, '../company.json'), 999)).toEqual({ ok: false, error });
  });

  it('where it is one: a folder is not', async () => {
    const path = await makeTempFolder();
    expect(await readBytes(path)).toMatchObject({ error: { kind: 'file-not-regular' } });
  });
});

describe('one file that cannot be read', () => {
  it('because it is huge does not keep the others from opening', async () => {
    const { folder, company } = await makeWorkspace();
    await truncate(join(company, 'registers/uutiskirje.json'), 600 * 1024 * 1024);
    expect(await problemsOf(folder)).toEqual([
      { file: 'registers/uutiskirje', kind: 'file-too-large' },
    ]);
    expect(answersLimit).toBeLessThan(600 * 1024 * 1024);
  });

  it.skipIf(isWindows)('because it is a pipe or a link to one', async () => {
    const { folder, company } = await makeWorkspace();
    for (const name of ['registers/uutiskirje.json', 'processor.json', 'notes.json']) {
      await rm(join(company, name), { force: true });
      spawnSync('mkfifo', [join(company, name)]);
    }
    await symlink('../notes.json', join(company, 'registers/linkki.json'));
    expect(await problemsOf(folder)).toEqual([
      { file: 'registers/linkki', kind: 'file-not-regular' },
      { file: 'registers/uutiskirje', kind: 'file-not-regular' },
      { file: 'processor', kind: 'file-not-regular' },
    ]);
  });

  it.skipIf(isWindows)('because it is a link to an endless device', async () => {
    const { folder, company } = await makeWorkspace();
    for (const name of ['registers/uutiskirje.json', 'attachments/logo.png']) {
      await rm(join(company, name), { force: true });
      await mkdir(join(company, 'attachments'), { recursive: true });
      await symlink('/dev/zero', join(company, name));
    }
    expect(await problemsOf(folder)).toEqual([
      { file: 'registers/uutiskirje', kind: 'folder-outside-workspace' },
    ]);
    expect(await readBytes('/dev/zero')).toMatchObject({ error: { kind: 'file-not-regular' } });
  });

  it.skipIf(isWindows)('because it is a socket', async () => {
    const { folder, company } = await makeWorkspace();
    const path = join(company, 'registers/uutiskirje.json');
    await rm(path);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    expect(await problemsOf(folder)).toEqual([
      { file: 'registers/uutiskirje', kind: 'file-not-regular' },
    ]);
    server.close();
  });
});

describe('many files', () => {
  it.skipIf(isWindows)('are read a few at a time', async () => {
    const folder = await makeTempFolder();
    const paths = Array.from({ length: 300 }, (_, index) => join(folder, `${String(index)}.json`));
    for (const path of paths) await writeFile(path, 'x');
    const child = startScript('tests/helpers/write-read-all.ts', [folder], 'ulimit -n 64');
    expect((await waitForEnd(child)).stdout).toBe('300 read, 0 not');
  });
});
