// What can stand in the way of an export, tried on a real disk: what was written is told and kept.
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCompany } from '../../../electron/services/create-company.ts';
import { exportDocuments } from '../../../electron/services/export-documents.ts';
import { loadCompany } from '../../../electron/services/load-company.ts';
import { verifyPaper } from '../../../electron/services/verify-paper.ts';
import { writeExample } from '../../../electron/services/write-example.ts';
import { saveContent } from '../../../electron/storage/save-content.ts';
import type { ExportRequest } from '../../../shared/bridge/requests.ts';
import { emptyCompany, emptyRegister } from '../../../shared/register/empty.ts';
import { asOrdinaryUser, canTryRights } from '../../helpers/as-ordinary-user.ts';
import { readDocx } from '../../helpers/read-docx.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const now = new Date('2026-11-22T10:00:00Z');
const date = '2026-11-22';

function request(folder: string, more: Partial<ExportRequest> = {}): ExportRequest {
  return {
    companyId: 'kahvila-kielo',
    registerIds: ['uutiskirje'],
    documents: ['notice', 'record'],
    formats: ['docx'],
    languages: ['fi'],
    signature: false,
    folder,
    ...more,
  };
}

async function makeExample(): Promise<string> {
  const folder = await makeTempFolder();
  await writeExample(folder, now);
  return folder;
}

const recordName = 'Seloste käsittelytoimista – Kahvila Kielo.docx';

describe('an export that is stopped half way', () => {
  it('names the folder that has the name of a paper, and can still check what was written', async () => {
    const folder = await makeExample();
    const out = await makeTempFolder();
    await mkdir(join(out, recordName));
    const report = await exportDocuments(folder, request(out), date);
    const [notice] = (await readdir(out)).filter((name) => name !== recordName);
    expect(report).toEqual({
      ok: false,
      error: {
        kind: 'folder-in-place',
        path: join(out, recordName),
        written: [join(out, notice!)],
      },
    });
    const { footer } = readDocx(await readFile(join(out, notice!)));
    const [code] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(footer)!;
    const checked = await verifyPaper(folder, code, 'fi');
    expect(checked).toMatchObject({ value: { papers: [{ state: { kind: 'current' } }] } });
  });

  it('tells that the folder has gone', async () => {
    const out = await makeTempFolder();
    await rm(out, { recursive: true });
    expect(await exportDocuments(await makeExample(), request(out), date)).toEqual({
      ok: false,
      error: { kind: 'export-folder-not-writable', path: out, reason: 'missing', written: [] },
    });
  });

  it.skipIf(!canTryRights)('names the old paper that somebody holds', async () => {
    const folder = await makeExample();
    const out = await makeTempFolder();
    await writeFile(join(out, recordName), 'vanha');
    // In a folder with the sticky bit nobody replaces the file of another: Windows, too, refuses only the rename.
    await chmod(out, 0o1777);
    await openToAll(folder);
    const report = await asOrdinaryUser(() => exportDocuments(folder, request(out), date));
    expect(report).toMatchObject({
      error: { kind: 'file-locked', path: join(out, recordName), written: [expect.any(String)] },
    });
    expect(await readFile(join(out, recordName), 'utf8')).toBe('vanha');
  });
});

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o777);
  for (const entry of await readdir(folder, { recursive: true }))
    await chmod(join(folder, entry), 0o777);
}

describe('letters without a glyph', () => {
  it('are told at their answers, not of the heads and titles that repeat them', async () => {
    const folder = await makeTempFolder();
    const made = await createCompany(folder, 'Kahvila', now);
    if (!made.ok) throw new Error(made.error.kind);
    const { id } = made.value;
    const company = { ...emptyCompany('Kahvila \ue0ff'), tagline: {} };
    const loaded = await loadCompany(folder, id);
    const revision = loaded.ok ? loaded.value.company.revision : '';
    const save = { overwrite: false } as const;
    await saveContent(
      join(folder, id),
      { ...save, kind: 'company', file: 'company', content: company, revision },
      now,
    );
    const register = emptyRegister({ fi: 'Asiakkaat \ue0ff' });
    await saveContent(
      join(folder, id),
      { ...save, kind: 'register', file: 'registers/a', content: register, revision: '' },
      now,
    );
    const out = await makeTempFolder();
    const wanted = {
      companyId: id,
      registerIds: [],
      documents: ['binder'],
      formats: ['pdf'],
    } as const;
    const report = await exportDocuments(folder, request(out, wanted), date);
    if (!report.ok) throw new Error(report.error.kind);
    const { warnings, files } = report.value;
    expect(new Set(warnings.map(({ place }) => place?.path))).toEqual(
      new Set(['legalName', 'name']),
    );
    expect(basename(files[0]!.path)).toContain('Kahvila');
  });
});
