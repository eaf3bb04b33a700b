import { mkdir, open, readFile, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

import { findLastNotices } from '../../../electron/storage/last-notices.ts';
import { keepVersion } from '../../../electron/storage/versions.ts';
import { emptyCompany, emptyRegister } from '../../../shared/register/empty.ts';
import { formatVersionFile } from '../../../shared/migrations/parse-version.ts';
import type { Version } from '../../../shared/register/version.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const ids = Array.from({ length: 30 }, (_, index) => `rekisteri-${String(index)}`);

/** A notice of these registers together. */
function noticeOf(registers: readonly string[], date: string): Version {
  return {
    checkCode: 'AAAA-AAAA',
    kind: 'notice',
    language: 'fi',
    date,
    signature: false,
    company: emptyCompany('Malli Oy'),
    registers: registers.map((id) => ({ id, content: emptyRegister({ fi: `${id} ${date}` }) })),
  };
}

async function write(folder: string, number: number, version: Version): Promise<string> {
  const path = join(folder, `versions/company/${String(number).padStart(4, '0')}.json`);
  await mkdir(join(folder, 'versions/company'), { recursive: true });
  await writeFile(path, formatVersionFile(version));
  return path;
}

async function datesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const found = await findLastNotices(folder, 'company');
  return Object.fromEntries(found.map(({ registerId, version }) => [registerId, version.date]));
}

/** How many files are opened and read while the work is done. */
async function countReads(folder: string, work: () => Promise<unknown>): Promise<number> {
  const handle = await open(folder);
  await handle.close();
  const stat = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, 'stat');
  try {
    await work();
    return stat.mock.calls.length;
  } finally {
    stat.mockRestore();
  }
}

describe('the last notices', () => {
  it('of many registers in one paper are read once, and not again until something changes', async () => {
    const folder = await makeTempFolder();
    for (let number = 1; number <= 5; number += 1) {
      await write(folder, number, noticeOf(ids, `2026-01-0${String(number)}`));
    }
    // Each file for what it is about, and the last one for what it says.
    expect(await countReads(folder, () => datesOf(folder))).toBe(6);
    expect(await countReads(folder, () => datesOf(folder))).toBe(0);
    await write(folder, 6, noticeOf(ids.slice(0, 1), '2026-01-06'));
    expect(await countReads(folder, () => datesOf(folder))).toBe(2);
    const dates = await datesOf(folder);
    expect([dates[ids[0] ?? ''], dates[ids[1] ?? '']]).toEqual(['2026-01-06', '2026-01-05']);
  });

  it('are one version for all its registers, and the same one the next time', async () => {
    const folder = await makeTempFolder();
    await write(folder, 1, noticeOf(ids, '2026-01-01'));
    const [first, ...others] = await findLastNotices(folder, 'company');
    const [again] = await findLastNotices(folder, 'company');
    expect(others.every(({ version }) => version === first?.version)).toBe(true);
    expect(again?.version).toBe(first?.version);
  });

  it('are read anew where another file has come under the name of one, or one has gone', async () => {
    const folder = await makeTempFolder();
    const path = await write(folder, 1, noticeOf(ids.slice(0, 1), '2026-01-01'));
    await write(folder, 2, noticeOf(ids.slice(1, 2), '2026-01-02'));
    await datesOf(folder);
    await rm(path);
    await write(folder, 1, noticeOf(ids.slice(0, 2), '2026-01-03'));
    expect(await datesOf(folder)).toEqual({
      'rekisteri-0': '2026-01-03',
      'rekisteri-1': '2026-01-02',
    });
    await rm(join(folder, 'versions/company/0002.json'));
    expect(await datesOf(folder)).toEqual({
      'rekisteri-0': '2026-01-03',
      'rekisteri-1': '2026-01-03',
    });
  });

  it('are passed over where their file does not open', async () => {
    const folder = await makeTempFolder();
    await keepVersion(folder, 'company', noticeOf(ids.slice(0, 1), '2026-01-01'));
    const path = await write(folder, 2, noticeOf(ids.slice(0, 1), '2026-01-02'));
    await writeFile(path, (await readFile(path)).subarray(0, 300));
    expect(await datesOf(folder)).toEqual({ 'rekisteri-0': '2026-01-01' });
  });
});
