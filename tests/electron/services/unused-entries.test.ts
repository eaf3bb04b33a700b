import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { createCompany } from '../../../electron/services/create-company.ts';
import { createRegister } from '../../../electron/services/create-register.ts';
import { loadCompany } from '../../../electron/services/load-company.ts';
import { openCompany } from '../../../electron/services/open-company.ts';
import {
  compareUnused,
  openAsRegister,
  setAsideUnused,
} from '../../../electron/services/unused-entries.ts';
import { errorOf, valueOf } from '../../helpers/results.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const now = new Date('2026-02-01T12:00:00Z');
const id = 'kahvila-kielo';

async function makeWorkspace() {
  const folder = await makeTempFolder();
  valueOf(await createCompany(folder, 'Kahvila Kielo', now));
  valueOf(await createRegister(folder, id, { name: 'Asiakkaat' }, now));
  const registers = join(folder, id, 'registers');
  const original = await readFile(join(registers, 'asiakkaat.json'), 'utf8');
  return { folder, registers, original };
}

async function listUnused(folder: string) {
  return valueOf(await openCompany(folder, id)).unused;
}

describe('a company', () => {
  it('that Seloste made has nothing unused', async () => {
    const { folder } = await makeWorkspace();
    expect(await listUnused(folder)).toEqual([]);
  });

  it('names everything in its folder that is not used', async () => {
    const { folder, registers, original } = await makeWorkspace();
    await writeFile(join(registers, 'Työntekijät.json'), original);
    await writeFile(join(registers, 'asiakkaat-DESKTOP-ABC.json'), original);
    await writeFile(join(registers, 'asiakkaat-laptop.json'), original);
    await writeFile(join(folder, id, 'company (1).json'), '{');
    await writeFile(join(folder, id, 'lue.txt'), 'x');
    await mkdir(join(folder, id, 'vanhat'));
    await mkdir(join(folder, id, 'versions/asiakkaat'), { recursive: true });
    await writeFile(join(folder, id, 'versions/asiakkaat/0001 (1).json'), 'x');
    await mkdir(join(folder, id, 'attachments'));
    await writeFile(join(folder, id, 'attachments/kuva.gif'), 'x');
    const copy = { kind: 'conflict-copy', of: 'registers/asiakkaat' };
    const actions = ['compare', 'open-as-register', 'set-aside'];
    expect(await listUnused(folder)).toEqual([
      { path: 'attachments/kuva.gif', kind: 'unknown-file', actions: ['set-aside'] },
      { path: 'company (1).json', kind: 'conflict-copy', of: 'company', actions: ['set-aside'] },
      { path: 'lue.txt', kind: 'unknown-file', actions: ['set-aside'] },
      {
        path: 'registers/Työntekijät.json',
        kind: 'misnamed-register',
        actions: ['open-as-register', 'set-aside'],
      },
      { path: 'registers/asiakkaat-DESKTOP-ABC.json', ...copy, actions },
      { path: 'registers/asiakkaat-laptop.json', ...copy, actions },
      { path: 'vanhat', kind: 'unknown-folder', actions: ['set-aside'] },
      { path: 'versions/asiakkaat/0001 (1).json', kind: 'unknown-file', actions: ['set-aside'] },
    ]);
  });

  it('counts no copy as a register, whatever its name', async () => {
    const { folder, registers, original } = await makeWorkspace();
    await writeFile(join(registers, 'asiakkaat-laptop.json'), original);
    const view = valueOf(await loadCompany(folder, id));
    expect(view.registers.map((register) => register.id)).toEqual(['asiakkaat']);
  });

  it('does not tell a temporary file that may just be written', async () => {
    const { folder, registers } = await makeWorkspace();
    const path = join(registers, '.asiakkaat.json.1234.tmp');
    await writeFile(path, '{');
    expect(await listUnused(folder)).toEqual([]);
    const old = new Date(Date.now() - 3_600_000);
    await utimes(path, old, old);
    expect(await listUnused(folder)).toMatchObject([{ kind: 'temporary' }]);
  });

  it.skipIf(process.platform === 'win32')('tells a pipe without reading it', async () => {
    const { folder, registers } = await makeWorkspace();
    execFileSync('mkfifo', [join(registers, 'Putki.json')]);
    expect(await listUnused(folder)).toMatchObject([
      { path: 'registers/Putki.json', kind: 'unknown-file' },
    ]);
    valueOf(await setAsideUnused(folder, id, 'registers/Putki.json', now));
    expect(await listUnused(folder)).toEqual([]);
  });
});

describe('an unused file', () => {
  it('is opened as a register under a name of its own', async () => {
    const { folder, registers, original } = await makeWorkspace();
    const other = original.replace('"Asiakkaat"', '"Työntekijät"');
    await writeFile(join(registers, 'Työntekijät 2026!.json'), other);
    const opened = await openAsRegister(folder, id, 'registers/Työntekijät 2026!.json');
    expect(valueOf(opened)).toEqual({ id: 'tyontekijat' });
    expect((await readdir(registers)).sort()).toEqual(['asiakkaat.json', 'tyontekijat.json']);
    expect(await readFile(join(registers, 'tyontekijat.json'), 'utf8')).toBe(other);
    expect(await listUnused(folder)).toEqual([]);
  });

  it('that only differs in case keeps its name in small letters', async () => {
    const { folder, registers } = await makeWorkspace();
    await rename(join(registers, 'asiakkaat.json'), join(registers, 'Asiakkaat.json'));
    const opened = await openAsRegister(folder, id, 'registers/Asiakkaat.json');
    expect(valueOf(opened)).toEqual({ id: 'asiakkaat' });
  });

  it('that is a copy becomes a register beside its original', async () => {
    const { folder, registers, original } = await makeWorkspace();
    await writeFile(join(registers, 'asiakkaat-laptop.json'), original);
    const opened = await openAsRegister(folder, id, 'registers/asiakkaat-laptop.json');
    expect(valueOf(opened)).toEqual({ id: 'asiakkaat-2' });
    const view = valueOf(await openCompany(folder, id));
    expect(view.registers.map((register) => register.id)).toEqual(['asiakkaat', 'asiakkaat-2']);
    expect(view.unused).toEqual([]);
  });

  it('is compared with the file that it is a copy of, answer by answer', async () => {
    const { folder, registers, original } = await makeWorkspace();
    const other = original.replace('"Asiakkaat"', '"Kanta-asiakkaat"');
    await writeFile(join(registers, 'asiakkaat (1).json'), other);
    const changes = valueOf(await compareUnused(folder, id, 'registers/asiakkaat (1).json', 'fi'));
    expect(changes).toMatchObject([
      { kind: 'answer', before: 'Asiakkaat', after: 'Kanta-asiakkaat' },
    ]);
    expect(changes[0]?.name).toMatch(/: /);
  });

  it('is set aside among the backups, and never over another', async () => {
    const { folder, registers } = await makeWorkspace();
    const path = 'registers/muistio.txt';
    for (const text of ['yksi', 'kaksi']) {
      await writeFile(join(registers, 'muistio.txt'), text);
      valueOf(await setAsideUnused(folder, id, path, now));
    }
    const aside = join(folder, id, 'backups/set-aside');
    const kept = await Promise.all(
      (await readdir(aside)).sort().map((time) => readFile(join(aside, time, path), 'utf8')),
    );
    expect(kept).toEqual(['yksi', 'kaksi']);
    expect(await listUnused(folder)).toEqual([]);
  });

  it.each(['company.json', 'registers/asiakkaat.json', '../muu/company.json', 'backups', ''])(
    'is the only thing that can be set aside: %j',
    async (path) => {
      const { folder, registers } = await makeWorkspace();
      expect(errorOf(await setAsideUnused(folder, id, path, now))?.kind).toBe('file-missing');
      expect(errorOf(await openAsRegister(folder, id, path))?.kind).toBe('file-missing');
      expect(await readdir(registers)).toEqual(['asiakkaat.json']);
    },
  );
});
