// A company appears whole or not at all, whatever happens while it is written.
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

import { openWorkspace } from '../../../electron/services/open-workspace.ts';
import { writeExample } from '../../../electron/services/write-example.ts';
import { writeWholeFolder } from '../../../electron/storage/write-whole-folder.ts';
import { fail, ok } from '../../../shared/util/result.ts';
import { valueOf } from '../../helpers/results.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { startScript, waitForEnd } from '../../helpers/run-script.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const now = new Date('2026-12-01T10:00:00Z');

describe('a folder that cannot be written to the end', () => {
  it('leaves nothing, and is not seen on the way', async () => {
    const workspace = await makeTempFolder();
    const error = { kind: 'company-unknown', id: 'x' } as const;
    const written = await writeWholeFolder(workspace, {
      name: () => 'kahvila-kielo',
      fill: async (folder) => {
        await writeFile(join(folder, 'company.json'), '{');
        expect(valueOf(await openWorkspace(workspace))).toMatchObject({
          companies: [],
          problems: [],
        });
        return fail(error);
      },
    });
    expect(written).toEqual(fail(error));
    expect(await readdir(workspace)).toEqual([]);
  });

  it('does not replace an empty folder of its name', async () => {
    const workspace = await makeTempFolder();
    await mkdir(join(workspace, 'kahvila-kielo'));
    const names = ['kahvila-kielo', 'kahvila-kielo-2'];
    const written = await writeWholeFolder(workspace, {
      name: () => names.shift() ?? '',
      fill: async (folder) => {
        await writeFile(join(folder, 'company.json'), '{}');
        return ok(undefined);
      },
    });
    expect(valueOf(written).name).toBe('kahvila-kielo-2');
    expect(await readdir(join(workspace, 'kahvila-kielo'))).toEqual([]);
  });
});

describe('what a program that was cut off has left', () => {
  it('is swept when it is old, and left to its writer while it is young', async () => {
    const workspace = await makeTempFolder();
    const [old, young] = ['0', '1'].map((digit) =>
      join(workspace, `.seloste-${digit.repeat(8)}-0000-0000-0000-${digit.repeat(12)}`),
    ) as [string, string];
    for (const folder of [old, young]) await mkdir(join(folder, 'registers'), { recursive: true });
    await utimes(old, new Date(), new Date(Date.now() - 3_600_000));
    await runCli('new', workspace, '--company', 'Kahvila Kielo');
    await expect(stat(old)).rejects.toThrow();
    expect((await stat(young)).isDirectory()).toBe(true);
  });

  it('lets the example be written again: what is missing is added, what is there stays', async () => {
    const workspace = await makeTempFolder();
    const { companies } = valueOf(await writeExample(workspace, now));
    expect(companies.length).toBeGreaterThan(1);
    await rm(join(workspace, companies[1]!.id), { recursive: true });
    const own = join(workspace, companies[0]!.id, 'company.json');
    const { mtimeMs } = await stat(own);
    const again = valueOf(await writeExample(workspace, now));
    expect(again.companies.map(({ id }) => id)).toEqual(companies.map(({ id }) => id));
    expect((await stat(own)).mtimeMs).toBe(mtimeMs);
    expect(await writeExample(workspace, now)).toMatchObject({
      error: { kind: 'workspace-not-empty' },
    });
  });

  it.each(['new', 'example'])(
    'of a killed `%s` is no company, and the command can be given again',
    async (command) => {
      const workspace = await makeTempFolder();
      const templates = ['--company', 'Kahvila Kielo', '--template', 'employees'];
      const args = [command, workspace, ...(command === 'new' ? templates : [])];
      const child = startScript('electron/cli.ts', args);
      const ended = waitForEnd(child);
      while ((await readdir(workspace)).length === 0 && child.exitCode === null) await wait(1);
      child.kill('SIGKILL');
      await ended;
      const cut = valueOf(await openWorkspace(workspace));
      expect(cut).toMatchObject({ companies: [], problems: [] });
      expect(await runCli(...args)).toMatchObject({ code: 0 });
      const made = valueOf(await openWorkspace(workspace));
      expect(made.problems).toEqual([]);
      expect(made.companies.length).toBe(command === 'new' ? 1 : 2);
    },
    60_000,
  );
});
