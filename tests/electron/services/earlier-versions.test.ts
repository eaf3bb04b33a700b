import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { createCompany } from '../../../electron/services/create-company.ts';
import { createRegister } from '../../../electron/services/create-register.ts';
import {
  listEarlier,
  readEarlier,
  restoreEarlier,
} from '../../../electron/services/earlier-versions.ts';
import { loadCompany } from '../../../electron/services/load-company.ts';
import { openCompany } from '../../../electron/services/open-company.ts';
import { openWorkspace } from '../../../electron/services/open-workspace.ts';
import {
  bringBackCompany,
  listRemovedCompanies,
  removeCompany,
} from '../../../electron/services/removed-companies.ts';
import {
  bringBackRegister,
  listRemovedRegisters,
} from '../../../electron/services/removed-registers.ts';
import { removeRegister } from '../../../electron/services/remove-register.ts';
import { saveFile } from '../../../electron/services/save-file.ts';
import { writeCompany } from '../../../electron/services/write-company.ts';
import { errorOf, valueOf } from '../../helpers/results.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const id = 'kahvila-kielo';
const file = 'registers/asiakkaat';

function at(hour: number): Date {
  return new Date(Date.UTC(2026, 1, 1, hour));
}

async function makeWorkspace(): Promise<string> {
  const folder = await makeTempFolder();
  valueOf(await createCompany(folder, 'Kahvila Kielo', at(8)));
  valueOf(await createRegister(folder, id, { name: 'Asiakkaat' }, at(8)));
  return folder;
}

async function nameRegister(folder: string, name: string, hour: number): Promise<void> {
  const [register] = valueOf(await loadCompany(folder, id)).registers;
  const content = { ...register!.content, name: { fi: name } };
  const { revision } = register!;
  const save = { companyId: id, file, content, revision, overwrite: false } as const;
  valueOf(await saveFile(folder, save, at(hour)));
}

async function findName(folder: string): Promise<string | undefined> {
  return valueOf(await loadCompany(folder, id)).registers[0]?.content.name.fi;
}

describe('an earlier version', () => {
  it('is listed, read, and restored with today’s kept', async () => {
    const folder = await makeWorkspace();
    await nameRegister(folder, 'Kanta-asiakkaat', 9);
    await nameRegister(folder, 'Jäsenet', 10);
    const earlier = valueOf(await listEarlier(folder, id, file));
    const first = earlier.at(-1)!;
    expect(first.reason).toBe('edit');
    expect(valueOf(await readEarlier(folder, id, file, first.id))).toMatchObject({
      name: { fi: 'Asiakkaat' },
    });
    valueOf(await restoreEarlier(folder, id, file, first.id, at(11)));
    expect(await findName(folder)).toBe('Asiakkaat');
    const [newest] = valueOf(await listEarlier(folder, id, file));
    valueOf(await restoreEarlier(folder, id, file, newest!.id, at(12)));
    expect(await findName(folder)).toBe('Jäsenet');
  });

  it.each(['../../../company.json', 'muu.json', ''])(
    'is asked for by its list: %j',
    async (name) => {
      const folder = await makeWorkspace();
      const before = await readFile(join(folder, id, `${file}.json`), 'utf8');
      const error = errorOf(await restoreEarlier(folder, id, file, name, at(9)));
      expect(error?.kind).toBe('file-missing');
      expect(await readFile(join(folder, id, `${file}.json`), 'utf8')).toBe(before);
    },
  );
});

describe('a removed register', () => {
  it('is listed with its name and comes back under its id', async () => {
    const folder = await makeWorkspace();
    const before = await findName(folder);
    valueOf(await removeRegister(folder, id, 'asiakkaat', at(9)));
    expect(valueOf(await listRemovedRegisters(folder, id, 'fi'))).toEqual([
      { id: 'asiakkaat', name: 'Asiakkaat', removedAt: at(9).toISOString() },
    ]);
    valueOf(await bringBackRegister(folder, id, 'asiakkaat', at(10)));
    expect(await findName(folder)).toBe(before);
    expect(valueOf(await listRemovedRegisters(folder, id, 'fi'))).toEqual([]);
    // A second click changes nothing.
    valueOf(await bringBackRegister(folder, id, 'asiakkaat', at(11)));
  });

  it('that never was is not brought back', async () => {
    const folder = await makeWorkspace();
    const error = errorOf(await bringBackRegister(folder, id, 'muu', at(9)));
    expect(error).toEqual({ kind: 'register-unknown', id: 'muu' });
  });
});

describe('a removed company', () => {
  it('leaves the list whole, and comes back whole', async () => {
    const folder = await makeWorkspace();
    await writeFile(join(folder, id, 'muistio.txt'), 'x');
    valueOf(await removeCompany(folder, id, at(9)));
    const view = valueOf(await openWorkspace(folder));
    expect(view).toMatchObject({ companies: [], problems: [] });
    const removed = valueOf(await listRemovedCompanies(folder));
    expect(removed).toMatchObject([{ legalName: 'Kahvila Kielo', removedAt: at(9).toISOString() }]);
    expect(valueOf(await bringBackCompany(folder, removed[0]!.id))).toEqual({ id });
    expect(await readFile(join(folder, id, 'muistio.txt'), 'utf8')).toBe('x');
    expect(valueOf(await loadCompany(folder, id)).registers).toHaveLength(1);
    expect(valueOf(await listRemovedCompanies(folder))).toEqual([]);
  });

  it('whose id is taken meanwhile gets the next one', async () => {
    const folder = await makeWorkspace();
    valueOf(await removeCompany(folder, id, at(9)));
    valueOf(await createCompany(folder, 'Kahvila Kielo', at(10)));
    const [removed] = valueOf(await listRemovedCompanies(folder));
    expect(valueOf(await bringBackCompany(folder, removed!.id))).toEqual({ id: `${id}-2` });
    expect(valueOf(await openWorkspace(folder)).companies).toHaveLength(2);
  });

  it.each(['../kahvila-kielo', '2026-02-01T09-00-00-000Z.muu', ''])(
    'is asked for by its list: %j',
    async (removedId) => {
      const folder = await makeWorkspace();
      const error = errorOf(await bringBackCompany(folder, removedId));
      expect(error).toEqual({ kind: 'company-unknown', id: removedId });
    },
  );

  it('needs a list only where there is one', async () => {
    expect(valueOf(await listRemovedCompanies(await makeWorkspace()))).toEqual([]);
    const missing = join(await makeTempFolder(), 'puuttuva');
    expect(valueOf(await listRemovedCompanies(missing))).toEqual([]);
  });
});

describe('a company whose folder is gone while it is open', () => {
  async function makeMoved() {
    const folder = await makeWorkspace();
    const { company, registers } = valueOf(await openCompany(folder, id));
    await rename(join(folder, id), join(folder, 'kielo-uusi'));
    return { folder, company, registers };
  }

  it('is not saved file by file', async () => {
    const { folder, company, registers } = await makeMoved();
    const saves = [
      { file: 'company', content: company.content, revision: company.revision },
      { file, content: registers[0]!.content, revision: registers[0]!.revision },
    ] as const;
    for (const save of saves) {
      for (const overwrite of [false, true]) {
        const saved = await saveFile(folder, { companyId: id, ...save, overwrite }, at(9));
        expect(errorOf(saved)).toEqual({ kind: 'company-folder-missing', path: join(folder, id) });
      }
    }
    expect(valueOf(await openWorkspace(folder)).companies).toMatchObject([{ id: 'kielo-uusi' }]);
  });

  it('is written whole', async () => {
    const { folder, company, registers } = await makeMoved();
    const contents = {
      company: company.content,
      registers: registers.map((register) => ({ id: register.id, content: register.content })),
    };
    const view = valueOf(await writeCompany(folder, id, contents, at(9)));
    expect(view).toMatchObject({ id, problems: [], unused: [] });
    expect(view.registers.map((register) => register.id)).toEqual(['asiakkaat']);
    expect(valueOf(await openWorkspace(folder)).problems).toEqual([]);
  });

  it('keeps what stands there when it is written', async () => {
    const { folder, company, registers } = await makeMoved();
    valueOf(await createCompany(folder, 'Kahvila Kielo', at(9)));
    const contents = { company: { ...company.content, legalName: 'Toinen' }, registers };
    const all = {
      ...contents,
      registers: registers.map(({ id: one, content }) => ({ id: one, content })),
    };
    valueOf(await writeCompany(folder, id, all, at(10)));
    const earlier = valueOf(await listEarlier(folder, id, 'company'));
    expect(earlier[0]?.reason).toBe('replaced');
  });
});
