import { chmod, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { exportDocuments } from '../../../electron/services/export-documents.ts';
import { writeExample } from '../../../electron/services/write-example.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const now = new Date('2026-02-01T12:00:00Z');

/** The rights of everything that Seloste makes in a folder of these rights. */
async function modesIn(folderMode: number) {
  const folder = await makeTempFolder();
  await chmod(folder, folderMode);
  const workspace = join(folder, 'seloste');
  const old = process.umask(0o002);
  try {
    await writeExample(workspace, now);
    await mkdir(join(folder, 'out'));
    await chmod(join(folder, 'out'), folderMode);
    const request = {
      companyId: 'kahvila-kielo',
      registerIds: [],
      documents: ['notice'],
      formats: ['html'],
      languages: ['fi'],
      signature: false,
      folder: join(folder, 'out'),
    } as const;
    const written = await exportDocuments(workspace, request, '2026-02-01');
    expect(written.ok).toBe(true);
  } finally {
    process.umask(old);
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const made = entries.filter(({ name }) => name !== 'out');
  const modeOf = async (path: string) => (await stat(path)).mode & 0o7777;
  const modes = async (wanted: typeof made) =>
    new Set(
      await Promise.all(wanted.map(({ parentPath, name }) => modeOf(join(parentPath, name)))),
    );
  return {
    files: await modes(made.filter((entry) => entry.isFile())),
    folders: await modes(made.filter((entry) => entry.isDirectory())),
  };
}

describe.skipIf(process.platform === 'win32')('what is new', () => {
  it('is the user’s alone', async () => {
    const own = { files: new Set([0o600]), folders: new Set([0o700]) };
    expect(await modesIn(0o755)).toEqual(own);
    expect(await modesIn(0o700)).toEqual(own);
  });

  it('is the group’s too in a folder in which it works together, and nobody else’s', async () => {
    expect(await modesIn(0o777)).toEqual({ files: new Set([0o660]), folders: new Set([0o770]) });
    expect(await modesIn(0o2770)).toEqual({ files: new Set([0o660]), folders: new Set([0o2770]) });
  });
});
