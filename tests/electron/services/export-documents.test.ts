// What can stand in the way of an export, tried on a real disk: what was written is told and kept.
import { chmod, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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
import { valueOf } from '../../helpers/results.ts';

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
    await exportDocuments(folder, request(out, { documents: ['record'] }), '2026-11-01');
    const old = await readFile(join(out, recordName));
    await chmod(join(out, recordName), 0o644);
    // In a folder with the sticky bit nobody replaces the file of another: Windows, too, refuses only the rename.
    await chmod(out, 0o1777);
    await openToAll(folder);
    const report = await asOrdinaryUser(() => exportDocuments(folder, request(out), date));
    expect(report).toMatchObject({
      error: { kind: 'file-locked', path: join(out, recordName), written: [expect.any(String)] },
    });
    expect(await readFile(join(out, recordName))).toEqual(old);
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

describe('a file that has the name of a paper', () => {
  const notices = (folder: string) => request(folder, { documents: ['notice'] });

  async function exportNotice(workspace: string, out: string, day: string, companyId?: string) {
    const made = await exportDocuments(
      workspace,
      { ...notices(out), ...(companyId !== undefined && { companyId }) },
      day,
    );
    return valueOf(made);
  }

  it('is replaced while it is as it was written, on another day too', async () => {
    const folder = await makeExample();
    const out = await makeTempFolder();
    await exportNotice(folder, out, date);
    const again = await exportNotice(folder, out, '2026-12-24');
    expect(again.keptBeside).toEqual([]);
    expect(await readdir(out)).toHaveLength(1);
  });

  it('is left as it is once it was changed by hand; the new one stands beside it and is replaced later', async () => {
    const folder = await makeExample();
    const out = await makeTempFolder();
    const { files } = await exportNotice(folder, out, date);
    const path = files[0]!.path;
    await writeFile(path, 'oma muotoiluni');
    for (const day of ['2026-12-01', '2026-12-24']) {
      const again = await exportNotice(folder, out, day);
      const newPath = path.replace('.docx', ' (2).docx');
      expect(again.keptBeside).toEqual([{ path, newPath }]);
      expect(again.files).toMatchObject([{ path: newPath }]);
    }
    expect(await readFile(path, 'utf8')).toBe('oma muotoiluni');
    expect(await readdir(out)).toHaveLength(2);
  });

  it('is left as it is where it is the paper of another company of that name', async () => {
    const folder = await makeExample();
    const out = await makeTempFolder();
    await cp(join(folder, 'kahvila-kielo'), join(folder, 'kahvila-kielo-2'), { recursive: true });
    const first = await exportNotice(folder, out, date);
    const before = await readFile(first.files[0]!.path);
    // Later than the first, and so of other bytes.
    const other = await exportNotice(folder, out, '2026-12-24', 'kahvila-kielo-2');
    expect(other.keptBeside).toHaveLength(1);
    expect(await readFile(first.files[0]!.path)).toEqual(before);
  });
});
