import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { removeLogo, setLogo } from '../../../electron/services/company-logo.ts';
import { exportDocuments } from '../../../electron/services/export-documents.ts';
import { loadCompany } from '../../../electron/services/load-company.ts';
import { writeExample } from '../../../electron/services/write-example.ts';
import type { ExportRequest } from '../../../shared/bridge/requests.ts';
import { logoBytes } from '../../../shared/document/logo-limits.ts';
import { exifOf, makeJpeg, makePng } from '../../helpers/pictures.ts';
import { unpackFile } from '../../helpers/read-everything.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const now = new Date('2026-11-22T10:00:00Z');
const later = new Date('2026-11-22T11:00:00Z');
const id = 'kahvila-kielo';
const png = makePng({ width: 40, height: 20, colorType: 6 });
const jpeg = makeJpeg({ width: 40, height: 20 });

async function start() {
  const folder = await makeTempFolder();
  await writeExample(folder, now);
  const company = join(folder, id);
  const put = async (bytes: Uint8Array | string, name = 'kuva.png') => {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  };
  const set = async (bytes: Uint8Array | string, at = now) =>
    setLogo(folder, id, await put(bytes), at);
  const load = async () => {
    const view = await loadCompany(folder, id);
    if (!view.ok) throw new Error(view.error.kind);
    return view.value;
  };
  return { folder, company, put, set, load };
}

const list = (folder: string) => readdir(folder).catch(() => []);

describe('setLogo', () => {
  it('copies the picture into the company, by its bytes and not by its name', async () => {
    const { company, set, load } = await start();
    expect(await set(jpeg)).toEqual({ ok: true, value: undefined });
    expect(await list(join(company, 'attachments'))).toEqual(['logo.jpg']);
    expect(await readFile(join(company, 'attachments/logo.jpg'))).toEqual(Buffer.from(jpeg));
    const data = Buffer.from(jpeg).toString('base64');
    expect((await load()).logo).toEqual({ format: 'jpeg', width: 40, height: 20, data });
  });

  it('keeps the file as it is, and prints it upright without what the phone told of it', async () => {
    const { company, set, load } = await start();
    const photograph = makeJpeg({ width: 40, height: 20, segments: [exifOf(6)] });
    await set(photograph);
    expect(await readFile(join(company, 'attachments/logo.jpg'))).toEqual(photograph);
    const { logo } = await load();
    expect(logo).toMatchObject({ width: 20, height: 40, orientation: 6 });
    expect(Buffer.from(logo!.data, 'base64').includes('Minna')).toBe(false);
  });

  it('keeps the logo before it as a backup', async () => {
    const { company, set } = await start();
    await set(jpeg);
    await set(png, later);
    expect(await list(join(company, 'attachments'))).toEqual(['logo.png']);
    const backups = join(company, 'backups/attachments/logo');
    const [old, ...others] = await list(backups);
    expect([old, others]).toEqual(['2026-11-22T11-00-00-000Z.replaced.jpg', []]);
    expect(await readFile(join(backups, old ?? ''))).toEqual(Buffer.from(jpeg));
  });

  it.each([
    ['a text under the name of a picture', 'tämä on tekstiä', 'no-picture'],
    ['an empty file', '', 'no-picture'],
    ['a picture that is cut', png.subarray(0, png.length - 20), 'damaged'],
    [
      'fewer pixels than promised',
      makePng({ width: 40, height: 20, pixels: new Uint8Array(100) }),
      'damaged',
    ],
    [
      'a small file that unpacks to a huge one',
      makePng({ width: 40, height: 20, pixels: new Uint8Array(5_000_000) }),
      'damaged',
    ],
    ['the colours of print', makeJpeg({ width: 40, height: 20, components: 4 }), 'print-colors'],
    ['a picture of 4001 pixels', makePng({ width: 4001, height: 1 }), 'too-large'],
    ['a photograph of 4001 lines', makeJpeg({ width: 1, height: 4001 }), 'too-large'],
    ['more than 4 MB', new Uint8Array(logoBytes + 1), 'too-heavy'],
  ])('refuses %s and leaves the old logo', async (_what, bytes, reason) => {
    const { folder, company, set } = await start();
    await set(png);
    const path = join(folder, 'kuva.png');
    expect(await set(bytes, later)).toEqual({
      ok: false,
      error: { kind: 'logo-unusable', path, reason },
    });
    expect(await readFile(join(company, 'attachments/logo.png'))).toEqual(Buffer.from(png));
    expect(await list(join(company, 'backups/attachments/logo'))).toEqual([]);
  });

  it('tells a missing picture and an unknown company', async () => {
    const { folder, put } = await start();
    const gone = join(folder, 'ei-ole.png');
    expect(await setLogo(folder, id, gone, now)).toMatchObject({ error: { kind: 'file-missing' } });
    const unknown = await setLogo(folder, 'ei-ole', await put(png), now);
    expect(unknown).toMatchObject({ error: { kind: 'company-unknown' } });
    expect(await list(join(folder, 'ei-ole'))).toEqual([]);
  });
});

describe('removeLogo', () => {
  it('moves the logo into the backups', async () => {
    const { folder, company, set, load } = await start();
    await set(png);
    expect(await removeLogo(folder, id, later)).toEqual({ ok: true, value: undefined });
    expect(await list(join(company, 'attachments'))).toEqual([]);
    expect(await list(join(company, 'backups/attachments/logo'))).toHaveLength(1);
    expect((await load()).logo).toBeUndefined();
  });

  it('has nothing to do where there is no logo', async () => {
    const { folder } = await start();
    expect(await removeLogo(folder, id, now)).toEqual({ ok: true, value: undefined });
  });
});

describe('an export', () => {
  const request = (folder: string): ExportRequest => ({
    companyId: id,
    registerIds: ['asiakasrekisteri'],
    documents: ['notice'],
    formats: ['docx', 'pdf', 'html'],
    languages: ['fi'],
    signature: false,
    folder,
  });

  async function write(folder: string) {
    const out = await makeTempFolder();
    const report = await exportDocuments(folder, request(out), '2026-11-22');
    if (!report.ok) throw new Error(report.error.kind);
    const texts = report.value.files.map(async ({ path, format }) => {
      return [format, await readFile(path, 'latin1')] as const;
    });
    return { report: report.value, files: Object.fromEntries(await Promise.all(texts)) };
  }

  it('prints the logo in every format', async () => {
    const { folder, set } = await start();
    const bare = await write(folder);
    await set(png);
    const { report, files } = await write(folder);
    expect(report.logoProblem).toBeUndefined();
    const has = ({ docx, pdf, html }: typeof files) => [
      docx?.includes('word/media/'),
      pdf?.includes('/Subtype /Image'),
      html?.includes('data:image/png;base64,'),
    ];
    expect(has(bare.files)).toEqual([false, false, false]);
    expect(has(files)).toEqual([true, true, true]);
  });

  it('turns a photograph upright in every format', async () => {
    const { folder, set } = await start();
    await set(makeJpeg({ width: 40, height: 20, segments: [exifOf(6)] }));
    const { files } = await write(folder);
    expect(files['html']).toContain('width="20" height="40"');
    const [docx, pdf] = [files['docx'], files['pdf']].map((file) =>
      unpackFile(Buffer.from(file ?? '', 'latin1')),
    );
    // The drawing turns the picture, and nothing in its bytes turns it again.
    expect(docx).toContain('<a:xfrm rot="5400000">');
    expect(docx).not.toContain('Exif');
    expect(pdf).toMatch(/\n0 1 -1 0 \S+ \S+ cm\n/);
  });

  it('makes the papers without a logo that is no picture, and says so', async () => {
    const { folder, company, load } = await start();
    await mkdir(join(company, 'attachments'));
    const path = join(company, 'attachments/logo.png');
    await writeFile(path, 'ei kuva');
    const { report, files } = await write(folder);
    expect(report.files).toHaveLength(3);
    expect(report.logoProblem).toEqual({ kind: 'logo-unusable', path, reason: 'no-picture' });
    expect(files['docx']).not.toContain('word/media/');
    expect((await load()).logoProblem).toEqual(report.logoProblem);
  });
});
