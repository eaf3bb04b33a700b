import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportDocuments } from '../../../electron/services/export-documents.ts';
import { previewDocument } from '../../../electron/services/preview-document.ts';
import { readExported } from '../../../electron/services/read-exported.ts';
import { writeExample } from '../../../electron/services/write-example.ts';
import type { PaperRequest } from '../../../shared/bridge/requests.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const date = '2026-11-22';
const notice: PaperRequest = {
  companyId: 'kahvila-kielo',
  document: 'notice',
  registerIds: ['asiakasrekisteri'],
  language: 'fi',
  signature: true,
};

async function makeExample(): Promise<string> {
  const folder = await makeTempFolder();
  await writeExample(folder, new Date(date));
  return folder;
}

describe('previewDocument', () => {
  it('gives the bytes that an export saves', async () => {
    const folder = await makeExample();
    const out = await makeTempFolder();
    for (const document of ['notice', 'record'] as const) {
      const preview = await previewDocument(folder, { ...notice, document }, date);
      const { companyId, registerIds, language, signature } = notice;
      const report = await exportDocuments(
        folder,
        {
          companyId,
          registerIds,
          signature,
          documents: [document],
          formats: ['pdf'],
          languages: [language],
          folder: out,
        },
        date,
      );
      if (!preview.ok || !report.ok) throw new Error('The example has papers');
      const [file] = report.value.files;
      const { bytes } = preview.value;
      expect(Buffer.from(bytes)).toEqual(await readFile(file!.path));
      expect(await readExported(file!.path)).toEqual({ ok: true, value: bytes });
    }
  });

  it('writes nothing anywhere', async () => {
    const folder = await makeExample();
    const before = await readdir(folder, { recursive: true });
    await previewDocument(folder, notice, date);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  it('tells what stands in the way, as an export does', async () => {
    const folder = await makeExample();
    const ask = (request: Partial<PaperRequest>) =>
      previewDocument(folder, { ...notice, ...request }, date);
    expect(await ask({ companyId: 'ei-ole' })).toMatchObject({
      error: { kind: 'company-unknown' },
    });
    expect(await ask({ registerIds: ['ei-ole'] })).toMatchObject({
      error: { kind: 'register-unknown' },
    });
  });
});

describe('readExported', () => {
  it('tells that a file has gone since it was written', async () => {
    const path = join(await makeTempFolder(), 'poissa.pdf');
    await rm(path, { force: true });
    expect(await readExported(path)).toEqual({ ok: false, error: { kind: 'file-missing', path } });
  });
});
