// What can be wrong with the folder that papers go to, on real disks: it is told with its name and a way
// out, no half file stays, and whoever made a batch hears which companies lack their papers.
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { asOrdinaryUser, canTryRights } from '../../helpers/as-ordinary-user.ts';
import { readDocx } from '../../helpers/read-docx.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { startScript, waitForEnd, type Ended } from '../../helpers/run-script.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

/** What --json tells. */
interface Told {
  readonly files: readonly unknown[];
  readonly errors: readonly { readonly written: readonly string[] }[];
  readonly unfinished: readonly string[];
}

const names = ['Apteekki Alppi', 'Bistro Beeta', 'Cafe Cesar'];

async function makeWorkspace(): Promise<string> {
  const folder = await makeTempFolder();
  for (const name of names)
    await runCli('new', folder, '--company', name, '--register', 'Asiakkaat');
  return folder;
}

async function readAnswers(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true });
  const answers = files.filter((name) => /(company|asiakkaat)\.json$/.test(name)).sort();
  return Promise.all(answers.map((name) => readFile(join(folder, name), 'utf8')));
}

function exportDocx(folder: string, out: string, ...args: readonly string[]) {
  return runCli('export', folder, '--out', out, '--format', 'docx', ...args);
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true }))
    await chmod(join(folder, entry), 0o755);
}

/** Every file of the folder is a whole document, and nothing else is there. */
async function expectWhole(out: string, count: number): Promise<void> {
  const files = await readdir(out);
  expect(files).toHaveLength(count);
  for (const name of files) {
    expect(name).toMatch(/^[^.].*\.docx$/);
    expect(readDocx(await readFile(join(out, name))).text).toContain('Asiakkaat');
  }
}

describe('an output folder', () => {
  it('that vanishes in the middle of a batch is told once, with the companies that lack papers', async () => {
    const folder = await makeWorkspace();
    const before = await readAnswers(folder);
    const out = join(folder, 'paperit');
    const away = join(folder, 'poissa');
    await mkdir(out);
    // The first paper takes its folder away, sooner or later after it is written.
    const watcher = watch(out, (_, name) => {
      if (name?.endsWith('.docx')) void rename(out, away).catch(() => undefined);
    });
    onTestFinished(() => {
      watcher.close();
    });
    const run = await exportDocx(folder, out, '--json');
    const { errors, unfinished } = JSON.parse(run.stdout) as Told;
    expect(run.code).toBe(2);
    expect(errors).toMatchObject([
      { kind: 'export-folder-not-writable', path: out, reason: 'missing', written: [] },
    ]);
    expect(unfinished.at(-1)).toBe('cafe-cesar');
    expect(run.stderr).toMatch(/kesken tai tekemättä.*cafe-cesar\./);
    expect(await readAnswers(folder)).toEqual(before);
    await expect(readdir(out)).rejects.toThrow();
  });

  it('that is a file, or stands below one, is told as such', async () => {
    const folder = await makeWorkspace();
    const file = join(await makeTempFolder(), 'tiedosto');
    await writeFile(file, 'sisältö');
    for (const out of [file, join(file, 'paperit')]) {
      const run = await exportDocx(folder, out, '--interface', 'en');
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain(`The path ${out} is not a folder`);
    }
    expect(await readFile(file, 'utf8')).toBe('sisältö');
  });

  it.skipIf(process.platform === 'win32')('whose name or path is too long', async () => {
    const folder = await makeWorkspace();
    const deep = Array.from({ length: 16 }, () => 'b'.repeat(250));
    for (const parts of [['a'.repeat(300)], deep]) {
      const out = join(await makeTempFolder(), ...parts);
      const run = await exportDocx(folder, out, '--interface', 'sv');
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain(`Mappens sökväg är för lång: ${out}.`);
    }
  });

  it.skipIf(!canTryRights)('that the user may not write in, or make', async () => {
    const folder = await makeWorkspace();
    await openToAll(folder);
    const above = await makeTempFolder();
    await chmod(above, 0o755);
    for (const out of [above, join(above, 'uusi')]) {
      const run = await asOrdinaryUser(() => exportDocx(folder, out));
      expect(run.stderr).toContain(`Sinulla ei ole oikeutta tallentaa kansioon ${out}.`);
      expect(run).toMatchObject({ code: 2, stdout: '' });
    }
    expect(await readdir(above)).toEqual([]);
  });
});

describe('a disk', () => {
  it.skipIf(!canMount())('that fills up keeps whole papers only, and ends the batch', async () => {
    const folder = await makeWorkspace();
    const before = await readAnswers(folder);
    const copy = await makeTempFolder();
    const { code, stdout, stderr } = await exportToSmallDisk(folder, copy);
    expect(code).toBe(1);
    const { files, errors, unfinished } = JSON.parse(stdout) as Told;
    expect(errors).toMatchObject([{ kind: 'disk-full' }]);
    expect(unfinished.at(-1)).toBe('cafe-cesar');
    expect(stderr).toContain('koska levyllä ei ole tilaa');
    await expectWhole(copy, files.length + (errors[0]?.written.length ?? 0));
    expect(await readAnswers(folder)).toEqual(before);
  });

  it.skipIf(process.platform === 'win32')(
    'that takes no large file leaves no half one',
    async () => {
      const folder = await makeWorkspace();
      const out = join(folder, 'paperit');
      const args = ['export', folder, '--out', out, '--document', 'notice'];
      // ulimit -f counts blocks of 1024 bytes: the text goes in, the pages with their fonts do not.
      const child = startScript('electron/cli.ts', args, 'ulimit -f 40');
      const { code, stderr } = await waitForEnd(child);
      expect(code).toBe(1);
      expect(stderr).toContain('koska levyllä ei ole tilaa. Ennen sitä tallennettiin: ');
      expect(stderr).toContain('apteekki-alppi, bistro-beeta, cafe-cesar');
      expect(stderr).not.toMatch(/\bat .*:\d+|Error/);
      await expectWhole(out, 1);
    },
  );
});

/** The disk is seen by the program alone and ends with it, so what it holds is copied. */
function exportToSmallDisk(folder: string, copy: string): Promise<Ended> {
  const disk = join(folder, 'levy');
  const own = `mkdir "${disk}" && mount -t tmpfs -o size=56k tmpfs "${disk}"`;
  const script = `${own} && "$@"; code=$?; cp -a "${disk}/." "${copy}"; exit $code`;
  const options = ['--out', disk, '--format', 'docx', '--json'];
  const command = [process.execPath, '--import', 'tsx', 'electron/cli.ts', 'export', folder];
  const args = ['-rm', 'bash', '-c', script, 'bash', ...command, ...options];
  return waitForEnd(spawn('unshare', args, { env: { ...process.env, LC_ALL: 'fi_FI.UTF-8' } }));
}

function canMount(): boolean {
  const { status } = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]);
  return status === 0;
}
