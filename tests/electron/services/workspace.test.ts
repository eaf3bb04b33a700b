import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { createCompany } from '../../../electron/services/create-company.ts';
import { createProcessorRecord } from '../../../electron/services/create-processor-record.ts';
import { createRegister } from '../../../electron/services/create-register.ts';
import { loadCompany } from '../../../electron/services/load-company.ts';
import { openWorkspace } from '../../../electron/services/open-workspace.ts';
import { removeRegister } from '../../../electron/services/remove-register.ts';
import { restoreBackup } from '../../../electron/services/restore-backup.ts';
import { saveFile } from '../../../electron/services/save-file.ts';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import type { Result } from '../../../shared/util/result.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const now = new Date('2026-02-01T12:00:00Z');
const later = new Date('2026-02-01T13:00:00Z');

function valueOf<T>(result: Result<T, AppError>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function errorOf(result: Result<unknown, AppError>): AppError | undefined {
  return result.ok ? undefined : result.error;
}

/** A workspace with one company and two registers. */
async function makeWorkspace(): Promise<string> {
  const folder = await makeTempFolder();
  valueOf(await createCompany(folder, 'Kahvila Kielo', now));
  valueOf(await createRegister(folder, 'kahvila-kielo', { name: 'Asiakasrekisteri' }, now));
  valueOf(await createRegister(folder, 'kahvila-kielo', { name: 'Työntekijät' }, now));
  return folder;
}

const register = 'kahvila-kielo/registers/asiakasrekisteri.json';

describe('a new company', () => {
  it('gets a folder of its own, named after it', async () => {
    const folder = join(await makeTempFolder(), 'uusi', 'kansio');
    const view = valueOf(await createCompany(folder, '  Öljy & Ässä Oy ', now));
    expect(view).toMatchObject({ id: 'oljy-assa-oy', registers: [], problems: [] });
    expect(view.company.content.legalName).toBe('Öljy & Ässä Oy');
    expect(view.company.savedAt).toBe(now.toISOString());
  });

  it('of a name that is taken gets the next free folder, even at the same moment', async () => {
    const folder = await makeTempFolder();
    const views = await Promise.all(
      [1, 2, 3].map(() => createCompany(folder, 'Kahvila Kielo', now)),
    );
    const ids = views.map((view) => valueOf(view).id).sort();
    expect(ids).toEqual(['kahvila-kielo', 'kahvila-kielo-2', 'kahvila-kielo-3']);
  });

  it.each(['', '   ', '\n\t', '\u200b\u0000', '\ud800'])('needs a name: %j', async (name) => {
    const folder = await makeTempFolder();
    expect(errorOf(await createCompany(folder, name, now))?.kind).toBe('company-name-missing');
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['../../etc/passwd', 'CON', '/', '..', 'a'.repeat(300), '株式会社', 'a\ud800'])(
    'of a name that is no file name stays in the workspace: %j',
    async (name) => {
      const outer = await makeTempFolder();
      const folder = join(outer, 'workspace');
      const view = valueOf(await createCompany(folder, name, now));
      expect(await readdir(outer)).toEqual(['workspace']);
      expect(await readdir(folder)).toEqual([view.id]);
      expect(view.id).toMatch(/^[a-z0-9-]{1,60}$/);
      expect(view.id).not.toBe('con');
      expect(view.company.content.legalName).toBe(name);
    },
  );

  it('cannot be made where a file is', async () => {
    const file = join(await makeTempFolder(), 'tiedosto');
    await writeFile(file, '');
    const error = errorOf(await createCompany(file, 'Kahvila Kielo', now));
    expect(error).toEqual({ kind: 'workspace-not-writable', path: file });
  });
});

describe('registers and processor records', () => {
  it('are added to a company', async () => {
    const folder = await makeWorkspace();
    valueOf(await createProcessorRecord(folder, 'kahvila-kielo', now));
    const view = valueOf(await loadCompany(folder, 'kahvila-kielo'));
    expect(view.registers.map(({ id }) => id)).toEqual(['asiakasrekisteri', 'tyontekijat']);
    expect(view.registers[1]?.content.name).toEqual({ fi: 'Työntekijät' });
    expect(view.processor).toBeDefined();
  });

  it('need a name and a company', async () => {
    const folder = await makeWorkspace();
    const nameless = await createRegister(folder, 'kahvila-kielo', { name: ' ' }, now);
    expect(errorOf(nameless)).toEqual({ kind: 'register-name-missing' });
    const homeless = await createRegister(folder, '../muualla', { name: 'Asiakkaat' }, now);
    expect(errorOf(homeless)).toEqual({ kind: 'company-unknown', id: '../muualla' });
  });

  it('leave a processor record that is there as it is', async () => {
    const folder = await makeWorkspace();
    valueOf(await createProcessorRecord(folder, 'kahvila-kielo', now));
    const path = join(folder, 'kahvila-kielo/processor.json');
    const before = await readFile(path, 'utf8');
    valueOf(await createProcessorRecord(folder, 'kahvila-kielo', later));
    expect(await readFile(path, 'utf8')).toBe(before);
    await writeFile(path, '{"format":');
    const broken = await createProcessorRecord(folder, 'kahvila-kielo', later);
    expect(errorOf(broken)?.kind).toBe('file-damaged');
  });

  it('move into the backups when they are removed, and their id is not given again', async () => {
    const folder = await makeWorkspace();
    const before = await readFile(join(folder, register), 'utf8');
    valueOf(await removeRegister(folder, 'kahvila-kielo', 'asiakasrekisteri', now));
    const view = valueOf(await loadCompany(folder, 'kahvila-kielo'));
    expect(view.registers.map(({ id }) => id)).toEqual(['tyontekijat']);
    const backups = join(folder, 'kahvila-kielo/backups/registers/asiakasrekisteri');
    const names = await readdir(backups);
    expect(names.sort()).toEqual([
      '000001.2026-02-01T12-00-00-000Z.json',
      '000002.2026-02-01T12-00-00-000Z.removed.json',
    ]);
    expect(await readFile(join(backups, names[1]!), 'utf8')).toBe(before);
    const again = await createRegister(
      folder,
      'kahvila-kielo',
      { name: 'Asiakasrekisteri' },
      later,
    );
    expect(valueOf(again).id).toBe('asiakasrekisteri-2');
  });

  it.each(['puuttuva', '../company', '..', ''])(
    'are removed by a known id only: %j',
    async (id) => {
      const folder = await makeWorkspace();
      const error = errorOf(await removeRegister(folder, 'kahvila-kielo', id, now));
      expect(error).toEqual({ kind: 'register-unknown', id });
      expect(valueOf(await loadCompany(folder, 'kahvila-kielo')).registers).toHaveLength(2);
    },
  );
});

describe('a workspace', () => {
  it('shows its companies, newest save included', async () => {
    const folder = await makeWorkspace();
    valueOf(await createRegister(folder, 'kahvila-kielo', { name: 'Uutiskirje' }, later));
    const view = valueOf(await openWorkspace(folder));
    expect(view.companies).toEqual([
      {
        id: 'kahvila-kielo',
        legalName: 'Kahvila Kielo',
        businessId: '',
        registerCount: 3,
        hasProcessorRecord: false,
        savedAt: later.toISOString(),
        requirements: { met: expect.any(Number) as number, all: expect.any(Number) as number },
        nextReviewOn: '',
      },
    ]);
    expect(view.problems).toEqual([]);
  });

  it('that is missing or no folder is told', async () => {
    const folder = await makeTempFolder();
    const missing = join(folder, 'puuttuva');
    const kind = async (path: string) => errorOf(await openWorkspace(path))?.kind;
    expect(await kind(missing)).toBe('workspace-missing');
    await writeFile(missing, '');
    expect(await kind(missing)).toBe('workspace-unreadable');
  });

  it.each([
    ['', 'file-empty'],
    ['{"format":"seloste/reg', 'file-damaged'],
    ['{"format":"seloste/register","formatVersion":1,"content":{"a":1}}', 'file-wrong-shape'],
    ['{"format":"seloste/register","formatVersion":99,"content":{}}', 'file-newer'],
  ])('with a broken register still shows everything else: %j', async (text, kind) => {
    const folder = await makeWorkspace();
    await writeFile(join(folder, register), text);
    const view = valueOf(await openWorkspace(folder));
    expect(view.companies).toMatchObject([{ id: 'kahvila-kielo', registerCount: 1 }]);
    expect(view.problems).toMatchObject([
      {
        companyId: 'kahvila-kielo',
        file: 'registers/asiakasrekisteri',
        error: { kind, path: join(folder, register) },
      },
    ]);
    expect(await readFile(join(folder, register), 'utf8')).toBe(text);
  });

  it('with a broken company still shows the other companies', async () => {
    const folder = await makeWorkspace();
    valueOf(await createCompany(folder, 'Leipomo Ruis', now));
    await writeFile(join(folder, 'kahvila-kielo/company.json'), '{');
    const view = valueOf(await openWorkspace(folder));
    expect(view.companies.map(({ id }) => id)).toEqual(['leipomo-ruis']);
    expect(view.problems).toMatchObject([
      { companyId: 'kahvila-kielo', file: 'company', error: { kind: 'file-damaged' } },
    ]);
  });

  it('misses a company file that is gone while its registers are there', async () => {
    const folder = await makeWorkspace();
    await rm(join(folder, 'kahvila-kielo/company.json'));
    const view = valueOf(await openWorkspace(folder));
    expect(view.problems).toMatchObject([{ file: 'company', error: { kind: 'file-missing' } }]);
    const unknown = await loadCompany(folder, 'puuttuva');
    expect(errorOf(unknown)).toEqual({ kind: 'company-unknown', id: 'puuttuva' });
  });

  it('tells when the folder of registers cannot be read, instead of showing none', async () => {
    const folder = await makeTempFolder();
    valueOf(await createCompany(folder, 'Kahvila Kielo', now));
    await writeFile(join(folder, 'kahvila-kielo/registers'), '');
    const view = valueOf(await loadCompany(folder, 'kahvila-kielo'));
    expect(view.problems).toMatchObject([{ error: { kind: 'file-unreadable' } }]);
  });

  it('leaves alone what is not its own', async () => {
    const folder = await makeWorkspace();
    const registers = join(folder, 'kahvila-kielo/registers');
    await writeFile(join(folder, 'muistiinpanot.txt'), 'x');
    await mkdir(join(folder, 'tulosteet'));
    await writeFile(join(registers, 'asiakasrekisteri (konflikti 2026-02-01).json'), '{');
    await writeFile(join(registers, 'asiakasrekisteri.sync-conflict-20260201.json'), '{');
    await writeFile(join(registers, '.asiakasrekisteri.json.1234.tmp'), '{');
    await writeFile(join(registers, 'lue.md'), 'x');
    const view = valueOf(await openWorkspace(folder));
    expect(view.companies).toMatchObject([{ registerCount: 2 }]);
    expect(view.problems).toEqual([]);
  });

  it('tells a company’s folder that was renamed to something else than an id', async () => {
    const folder = await makeWorkspace();
    await rename(join(folder, 'kahvila-kielo'), join(folder, 'Kahvila Kielo'));
    const view = valueOf(await openWorkspace(folder));
    const path = join(folder, 'Kahvila Kielo');
    expect(view.problems).toMatchObject([{ error: { kind: 'folder-name-unusable', path } }]);
  });

  it('refuses links that lead out of it', async () => {
    const outside = await makeWorkspace();
    const folder = await makeTempFolder();
    await symlink(join(outside, 'kahvila-kielo'), join(folder, 'kahvila-kielo'));
    const error = errorOf(await loadCompany(folder, 'kahvila-kielo'));
    expect(error?.kind).toBe('folder-outside-workspace');
    const made = await createRegister(folder, 'kahvila-kielo', { name: 'Uutiskirje' }, now);
    expect(errorOf(made)?.kind).toBe('folder-outside-workspace');
    expect(valueOf(await openWorkspace(folder)).problems).toHaveLength(1);
  });

  it('refuses to save through a link to registers elsewhere', async () => {
    const folder = await makeWorkspace();
    const outside = await makeTempFolder();
    const view = valueOf(await loadCompany(folder, 'kahvila-kielo'));
    await rm(join(folder, 'kahvila-kielo/registers'), { recursive: true });
    await symlink(outside, join(folder, 'kahvila-kielo/registers'));
    const saved = await saveFile(
      folder,
      {
        companyId: 'kahvila-kielo',
        file: 'registers/asiakasrekisteri',
        content: view.registers[0]!.content,
        revision: '',
        overwrite: true,
      },
      now,
    );
    expect(errorOf(saved)?.kind).toBe('folder-outside-workspace');
    expect(await readdir(outside)).toEqual([]);
  });
});

describe('a damaged file', () => {
  async function makeDamaged(): Promise<{ folder: string; good: string }> {
    const folder = await makeWorkspace();
    const view = valueOf(await loadCompany(folder, 'kahvila-kielo'));
    const [loaded] = view.registers;
    const request = {
      companyId: 'kahvila-kielo',
      file: 'registers/asiakasrekisteri',
      content: { ...loaded!.content, name: { fi: 'Asiakkaat' } },
      revision: loaded!.revision,
      overwrite: false,
    } as const;
    valueOf(await saveFile(folder, request, later));
    const good = await readFile(join(folder, register), 'utf8');
    await writeFile(join(folder, register), '{"format":"sel');
    return { folder, good };
  }

  it('comes with the name of the newest backup that opens', async () => {
    const { folder, good } = await makeDamaged();
    const backups = join(folder, 'kahvila-kielo/backups/registers/asiakasrekisteri');
    await writeFile(join(backups, '000008.2026-02-01T14-00-00-000Z.json'), 'cut');
    await writeFile(join(backups, 'muu.json'), 'x');
    // What the user chose to replace is kept, but never brought back by itself.
    await writeFile(join(backups, '000009.2026-02-01T15-00-00-000Z.replaced.json'), good);
    const view = valueOf(await loadCompany(folder, 'kahvila-kielo'));
    expect(view.problems).toMatchObject([
      { error: { backup: '000002.2026-02-01T13-00-00-000Z.json' } },
    ]);
  });

  it('gives its place to the backup and stays among the backups', async () => {
    const { folder, good } = await makeDamaged();
    valueOf(await restoreBackup(folder, 'kahvila-kielo', 'registers/asiakasrekisteri', later));
    expect(await readFile(join(folder, register), 'utf8')).toBe(good);
    const damaged = '000003.2026-02-01T13-00-00-000Z.damaged.json';
    const backups = join(folder, 'kahvila-kielo/backups/registers/asiakasrekisteri');
    expect(await readFile(join(backups, damaged), 'utf8')).toBe('{"format":"sel');
    expect(valueOf(await openWorkspace(folder)).problems).toEqual([]);
  });

  it('without a backup stays where it is', async () => {
    const folder = await makeWorkspace();
    await rm(join(folder, 'kahvila-kielo/backups'), { recursive: true });
    await writeFile(join(folder, register), '{');
    const error = errorOf(
      await restoreBackup(folder, 'kahvila-kielo', 'registers/asiakasrekisteri', later),
    );
    expect(error).toMatchObject({ kind: 'file-damaged', backup: undefined });
    expect(await readFile(join(folder, register), 'utf8')).toBe('{');
  });

  it('is the only kind that a backup replaces', async () => {
    const { folder } = await makeDamaged();
    const file = 'registers/asiakasrekisteri';
    const newer = '{"format":"seloste/register","formatVersion":99,"content":{}}';
    await writeFile(join(folder, register), newer);
    const error = errorOf(await restoreBackup(folder, 'kahvila-kielo', file, later));
    expect(error?.kind).toBe('file-newer');
    expect(await readFile(join(folder, register), 'utf8')).toBe(newer);
    const company = join(folder, 'kahvila-kielo/company.json');
    const before = await readFile(company, 'utf8');
    valueOf(await restoreBackup(folder, 'kahvila-kielo', 'company', later));
    expect(await readFile(company, 'utf8')).toBe(before);
  });

  it('that is gone altogether comes back from its backup', async () => {
    const { folder, good } = await makeDamaged();
    await rm(join(folder, register));
    valueOf(await restoreBackup(folder, 'kahvila-kielo', 'registers/asiakasrekisteri', later));
    expect(await readFile(join(folder, register), 'utf8')).toBe(good);
  });
});
