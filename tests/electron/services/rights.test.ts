import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { createCompany } from '../../../electron/services/create-company.ts';
import { createRegister } from '../../../electron/services/create-register.ts';
import { exportDocuments } from '../../../electron/services/export-documents.ts';
import { loadCompany } from '../../../electron/services/load-company.ts';
import { openWorkspace } from '../../../electron/services/open-workspace.ts';
import { saveFile } from '../../../electron/services/save-file.ts';
import { asOrdinaryUser, canTryRights, openForAll } from '../../helpers/as-ordinary-user.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const now = new Date('2026-02-01T12:00:00Z');

/** A workspace of one company, readable for everyone. */
async function makeWorkspace(): Promise<string> {
  const folder = await makeTempFolder();
  await chmod(folder, 0o755);
  await createCompany(folder, 'Kahvila Kielo', now);
  await createRegister(folder, 'kahvila-kielo', { name: 'Asiakkaat' }, now);
  await openForAll(folder);
  return folder;
}

async function restrict(path: string, mode: number): Promise<void> {
  await chmod(path, mode);
  onTestFinished(() => chmod(path, 0o755));
}

describe.skipIf(!canTryRights)('without the right', () => {
  it('to read the workspace, that is told', async () => {
    const folder = await makeWorkspace();
    await restrict(folder, 0o000);
    const opened = await asOrdinaryUser(() => openWorkspace(folder));
    expect(opened).toMatchObject({ error: { kind: 'workspace-unreadable', path: folder } });
  });

  it.each(['kahvila-kielo', 'kahvila-kielo/company.json', 'kahvila-kielo/registers'])(
    'to read %s, that is told instead of showing less',
    async (path) => {
      const folder = await makeWorkspace();
      await restrict(join(folder, path), 0o000);
      const opened = await asOrdinaryUser(() => openWorkspace(folder));
      expect(opened).toMatchObject({
        ok: true,
        value: { problems: [{ companyId: 'kahvila-kielo', error: { kind: 'file-unreadable' } }] },
      });
    },
  );

  it('to write the workspace, nothing is made', async () => {
    const folder = await makeWorkspace();
    await restrict(folder, 0o555);
    const made = await asOrdinaryUser(() => createCompany(folder, 'Leipomo Ruis', now));
    expect(made).toMatchObject({ error: { kind: 'workspace-not-writable', path: folder } });
    expect(await readdir(folder)).toEqual(['kahvila-kielo']);
  });

  it('to write a file, the old one stays', async () => {
    const folder = await makeWorkspace();
    const path = join(folder, 'kahvila-kielo/company.json');
    const before = await readFile(path, 'utf8');
    await restrict(join(folder, 'kahvila-kielo'), 0o555);
    const view = await loadCompany(folder, 'kahvila-kielo');
    if (!view.ok) throw new Error(view.error.kind);
    const { content, revision } = view.value.company;
    const request = {
      companyId: 'kahvila-kielo',
      file: 'company',
      content: { ...content, legalName: 'Kahvila Vuokko' },
      revision,
      overwrite: false,
    } as const;
    const saved = await asOrdinaryUser(() => saveFile(folder, request, now));
    expect(saved).toMatchObject({ error: { kind: 'file-not-writable', path } });
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('to write the output folder, that is told', async () => {
    const folder = await makeWorkspace();
    const out = join(folder, 'out');
    await mkdir(out);
    await restrict(out, 0o555);
    const request = {
      companyId: 'kahvila-kielo',
      registerIds: [],
      documents: ['notice'],
      formats: ['docx'],
      languages: ['fi'],
      signature: false,
      folder: out,
    } as const;
    const report = await asOrdinaryUser(() => exportDocuments(folder, request, '2026-02-01'));
    expect(report).toMatchObject({
      error: { kind: 'export-folder-not-writable', path: out, reason: 'denied' },
    });
    expect(await readdir(out)).toEqual([]);
  });

  it('to an output folder that has vanished, nothing takes its place', async () => {
    const folder = await makeWorkspace();
    const out = join(folder, 'muistitikku/paperit');
    const request = {
      companyId: 'kahvila-kielo',
      registerIds: [],
      documents: ['record'],
      formats: ['docx'],
      languages: ['fi'],
      signature: false,
      folder: out,
    } as const;
    const report = await exportDocuments(folder, request, '2026-02-01');
    expect(report).toMatchObject({
      error: { kind: 'export-folder-not-writable', path: out, reason: 'missing' },
    });
    expect(await readdir(folder)).toEqual(['kahvila-kielo']);
  });
});
