// Files of a company that Seloste does not use: every command that leaves one out says so.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { runCli } from '../../helpers/run-cli.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

async function makeWorkspace(): Promise<string> {
  const folder = await makeTempFolder();
  const names = ['--company', 'Kahvila Kielo', '--register', 'Asiakkaat', '--register', 'Uutiset'];
  await runCli('new', folder, ...names);
  return folder;
}

const exportArgs = (folder: string) => ['export', folder, '--out', join(folder, 'ulos'), '--json'];

describe('a register file with a name that no register has', () => {
  it('is named by export, check and validate', async () => {
    const folder = await makeWorkspace();
    const registers = join(folder, 'kahvila-kielo/registers');
    await rename(join(registers, 'uutiset.json'), join(registers, 'Uutiset (2).json'));
    const exported = await runCli(...exportArgs(folder));
    expect(exported.code).toBe(0);
    const path = 'registers/Uutiset (2).json';
    expect(JSON.parse(exported.stdout)).toMatchObject({
      unused: [{ company: 'kahvila-kielo', path }],
    });
    for (const command of ['check', 'validate']) {
      const run = await runCli(command, folder);
      expect(run.code).toBe(1);
      expect(run.stderr).toContain(`kahvila-kielo/${path}`);
    }
  });
});

describe('a copy that a sync engine left', () => {
  it('is named and not printed', async () => {
    const folder = await makeWorkspace();
    const copy = 'registers/asiakkaat (Liisan ristiriitainen kopio 2026-11-30).json';
    await writeFile(join(folder, 'kahvila-kielo', copy), '{}');
    const run = await runCli('export', folder, '--out', join(folder, 'ulos'));
    expect(run.stderr).toContain(`kahvila-kielo/${copy}`);
    expect(run.stdout).not.toContain('kopio');
  });
});

describe('a file of the operating system', () => {
  it('is no news', async () => {
    const folder = await makeWorkspace();
    await writeFile(join(folder, 'kahvila-kielo/.DS_Store'), '');
    expect(await runCli('validate', folder)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('companies whose files cannot be read', () => {
  it('are all told, and the others get their papers', async () => {
    const folder = await makeTempFolder();
    for (const company of ['Yksi', 'Kaksi', 'Kolme']) {
      await runCli('new', folder, '--company', company, '--register', 'Asiakkaat');
    }
    await writeFile(join(folder, 'yksi/company.json'), '{"format":');
    await writeFile(join(folder, 'kaksi/registers/asiakkaat.json'), '');
    await mkdir(join(folder, 'kolme/kuvat'));
    const run = await runCli('export', folder, '--out', join(folder, 'ulos'));
    expect(run.code).toBe(2);
    for (const path of ['yksi/company.json', 'kaksi/registers/asiakkaat.json', 'kolme/kuvat']) {
      expect(run.stderr).toContain(path);
    }
    expect(run.stderr).toMatch(/kesken tai tekemättä.*kaksi/);
    expect(run.stdout).toContain('Kolme');
  });
});
