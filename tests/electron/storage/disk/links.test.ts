import {
  cp,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { setLogo, removeLogo } from '../../../../electron/services/company-logo.ts';
import { createRegister } from '../../../../electron/services/create-register.ts';
import { exportDocuments } from '../../../../electron/services/export-documents.ts';
import { loadCompany } from '../../../../electron/services/load-company.ts';
import { openCompany } from '../../../../electron/services/open-company.ts';
import {
  removeCompany,
  listRemovedCompanies,
} from '../../../../electron/services/removed-companies.ts';
import {
  bringBackRegister,
  listRemovedRegisters,
} from '../../../../electron/services/removed-registers.ts';
import { removeRegister } from '../../../../electron/services/remove-register.ts';
import { restoreBackup } from '../../../../electron/services/restore-backup.ts';
import { saveFile } from '../../../../electron/services/save-file.ts';
import { setAsideUnused } from '../../../../electron/services/unused-entries.ts';
import { writeExample } from '../../../../electron/services/write-example.ts';
import { makePng } from '../../../helpers/pictures.ts';
import { makeTempFolder } from '../../../helpers/temp-folder.ts';

const company = 'kahvila-kielo';
const now = new Date('2026-02-01T12:00:00Z');

/** Every file below the folder with what it holds. */
async function takeStock(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(files.sort().map(async (path) => `${path}\n${await readFile(path, 'utf8')}`));
}

/** A workspace whose folder of the name is a link to one outside, with all that stood in it, or leads nowhere. */
async function makeWorkspace(linked: string, leadsNowhere = false) {
  const folder = await makeTempFolder();
  const workspace = join(folder, 'workspace');
  const outside = join(folder, 'outside');
  await writeExample(workspace, now);
  await mkdir(join(outside, 'above'), { recursive: true });
  await writeFile(join(outside, 'somebody.json'), 'of somebody else');
  const path = join(workspace, linked);
  const target = join(outside, 'above/target');
  if (
    await lstat(path).then(
      () => true,
      () => false,
    )
  )
    await rename(path, target);
  else if (!leadsNowhere) await mkdir(target);
  if (leadsNowhere) await rm(target, { recursive: true, force: true });
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path);
  return { workspace, outside, path };
}

/** Everything that reads, writes or deletes below a company, whether it can or not. */
async function tryEverything(workspace: string): Promise<void> {
  const picture = join(workspace, 'picture.png');
  await writeFile(picture, makePng({ width: 40, height: 20 }));
  const out = join(workspace, 'out');
  await mkdir(out);
  const view = await loadCompany(workspace, company);
  const registers = view.ok ? view.value.registers : [];
  for (const minutes of [1, 2, 3]) {
    const later = new Date(now.getTime() + minutes * 3_600_000);
    for (const { id, content, revision } of registers.slice(0, 2)) {
      const file = `registers/${id}` as const;
      const changed = { ...content, name: { fi: `Nimi ${String(minutes)}` } };
      await saveFile(
        workspace,
        { companyId: company, file, content: changed, revision, overwrite: true },
        later,
      );
    }
    await setLogo(workspace, company, picture, later);
  }
  await restoreBackup(workspace, company, 'company', now);
  await createRegister(workspace, company, { name: 'Uusi' }, now);
  await exportDocuments(
    workspace,
    {
      companyId: company,
      registerIds: [],
      documents: ['notice'],
      formats: ['html'],
      languages: ['fi'],
      signature: false,
      folder: out,
    },
    '2026-02-01',
  );
  const opened = await openCompany(workspace, company);
  for (const { path } of opened.ok ? opened.value.unused : []) {
    await setAsideUnused(workspace, company, path, now);
  }
  for (const { id } of registers) {
    await removeRegister(workspace, company, id, now);
    await listRemovedRegisters(workspace, company, 'fi');
    await bringBackRegister(workspace, company, id, now);
  }
  await removeLogo(workspace, company, now);
  await removeCompany(workspace, company, now);
  await listRemovedCompanies(workspace);
}

const places = [
  `${company}/backups`,
  `${company}/backups/registers`,
  `${company}/backups/registers/asiakasrekisteri`,
  `${company}/backups/attachments`,
  `${company}/backups/set-aside`,
  `${company}/versions`,
  `${company}/versions/asiakasrekisteri`,
  `${company}/registers`,
  `${company}/attachments`,
  '.removed',
  company,
];

describe.skipIf(process.platform === 'win32')('a link that leads out', () => {
  it.each(places)(
    'in the place of %s: nothing is read, written or removed there',
    async (place) => {
      const { workspace, outside } = await makeWorkspace(place);
      const before = await takeStock(outside);
      await tryEverything(workspace);
      expect(await takeStock(outside)).toEqual(before);
    },
    60_000,
  );

  it.each(places)(
    'nowhere in the place of %s: nothing is made there',
    async (place) => {
      const { workspace, outside } = await makeWorkspace(place, true);
      const before = await takeStock(outside);
      await tryEverything(workspace);
      expect(await takeStock(outside)).toEqual(before);
      expect(await readdir(join(outside, 'above'))).toEqual([]);
    },
    60_000,
  );

  it('in the place of a file is told, and not followed', async () => {
    const { workspace, outside } = await makeWorkspace(
      `${company}/registers/asiakasrekisteri.json`,
    );
    const opened = await openCompany(workspace, company);
    if (!opened.ok) throw new Error(opened.error.kind);
    expect(opened.value.registers.map(({ id }) => id)).not.toContain('asiakasrekisteri');
    expect(opened.value.problems).toMatchObject([
      { file: 'registers/asiakasrekisteri', error: { kind: 'folder-outside-workspace' } },
    ]);
    const before = await takeStock(outside);
    await tryEverything(workspace);
    expect(await takeStock(outside)).toEqual(before);
  });

  it('does not, where it stays inside', async () => {
    const folder = await makeTempFolder();
    await writeExample(folder, now);
    const registers = join(folder, company, 'registers');
    await cp(registers, join(folder, company, 'kept'), { recursive: true });
    await rm(registers, { recursive: true });
    await symlink('kept', registers);
    const view = await loadCompany(folder, company);
    expect(view.ok && view.value.registers.length).toBeGreaterThan(0);
  });
});
