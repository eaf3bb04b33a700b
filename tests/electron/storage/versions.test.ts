import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { findVersions, keepVersion } from '../../../electron/storage/versions.ts';
import { writeOnce } from '../../../electron/storage/write-once.ts';
import { emptyCompany } from '../../../shared/register/empty.ts';
import type { Version } from '../../../shared/register/version.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

function versionWith(checkCode: string, name = 'Malli Oy'): Version {
  return {
    checkCode,
    kind: 'record',
    language: 'fi',
    date: '2026-11-22',
    signature: false,
    company: emptyCompany(name),
    registers: [],
  };
}

describe('kept versions', () => {
  it('get the next number, unless the last one says the same', async () => {
    const folder = await makeTempFolder();
    for (const code of ['AAAA-AAAA', 'AAAA-AAAA', 'BBBB-BBBB', 'BBBB-BBBB', 'AAAA-AAAA']) {
      expect(await keepVersion(folder, 'company', versionWith(code))).toEqual({
        ok: true,
        value: undefined,
      });
    }
    const names = ['0001.json', '0002.json', '0003.json'];
    expect(await readdir(join(folder, 'versions/company'))).toEqual(names);
  });

  it('are compared with the last one of the same kind, language and client', async () => {
    const folder = await makeTempFolder();
    const [first, other] = [versionWith('AAAA-AAAA'), versionWith('BBBB-BBBB')];
    const others = [
      { ...other, language: 'sv' },
      { ...other, kind: 'binder' },
      { ...other, controllerId: 'c1' },
    ] as const;
    for (const version of [first, ...others, first, ...others]) {
      await keepVersion(folder, 'company', version);
    }
    expect(await readdir(join(folder, 'versions/company'))).toHaveLength(4);
  });

  it('are told once by their code, as they were first made', async () => {
    const folder = await makeTempFolder();
    await keepVersion(folder, 'company', versionWith('AAAA-AAAA'));
    await keepVersion(folder, 'company', versionWith('BBBB-BBBB'));
    await keepVersion(folder, 'company', { ...versionWith('AAAA-AAAA'), date: '2026-12-01' });
    const { versions } = await findVersions(folder, 'AAAA-AAAA');
    expect(versions.map(({ date }) => date)).toEqual(['2026-11-22']);
  });

  it('count their numbers past four digits', async () => {
    const folder = await makeTempFolder();
    await mkdir(join(folder, 'versions/company'), { recursive: true });
    await writeFile(join(folder, 'versions/company/9999.json'), '');
    for (const code of ['AAAA-AAAA', 'BBBB-BBBB', 'BBBB-BBBB']) {
      await keepVersion(folder, 'company', versionWith(code));
    }
    const names = await readdir(join(folder, 'versions/company'));
    expect(names.sort()).toEqual(['10000.json', '10001.json', '9999.json']);
  });

  it('are never changed', async () => {
    const folder = await makeTempFolder();
    await keepVersion(folder, 'company', versionWith('AAAA-AAAA', 'Ensin Oy'));
    const path = join(folder, 'versions/company/0001.json');
    const first = await readFile(path, 'utf8');
    await keepVersion(folder, 'company', versionWith('AAAA-AAAA', 'Sitten Oy'));
    await keepVersion(folder, 'company', versionWith('BBBB-BBBB', 'Sitten Oy'));
    expect(await readFile(path, 'utf8')).toBe(first);
    expect(await writeOnce(path, 'muuta')).toBe(false);
    expect(await readFile(path, 'utf8')).toBe(first);
  });

  it('are found by their code, also when two papers are kept at once', async () => {
    const folder = await makeTempFolder();
    const codes = ['AAAA-AAAA', 'BBBB-BBBB', 'CCCC-CCCC'];
    await Promise.all(codes.map((code) => keepVersion(folder, 'asiakkaat', versionWith(code))));
    for (const code of codes) {
      expect(await findVersions(folder, code)).toEqual({
        versions: [versionWith(code)],
        problems: [],
      });
    }
    expect(await findVersions(folder, 'DDDD-DDDD')).toEqual({ versions: [], problems: [] });
  });

  it('that are damaged are told, and stop neither keeping nor finding', async () => {
    const folder = await makeTempFolder();
    await keepVersion(folder, 'company', versionWith('AAAA-AAAA'));
    const damaged = join(folder, 'versions/company/0002.json');
    await writeFile(damaged, '{"format":"seloste/version","formatV');
    await writeFile(join(folder, 'versions/muistio.txt'), 'ei meidän');
    await keepVersion(folder, 'company', versionWith('BBBB-BBBB'));
    const found = await findVersions(folder, 'BBBB-BBBB');
    expect(found.versions.map(({ checkCode }) => checkCode)).toEqual(['BBBB-BBBB']);
    expect(found.problems).toMatchObject([{ kind: 'file-damaged', path: damaged }]);
    expect(await readdir(join(folder, 'versions/company'))).toContain('0003.json');
  });

  it('never go through a link out of the company', async () => {
    const folder = await makeTempFolder();
    const outside = await makeTempFolder();
    await mkdir(join(folder, 'versions'));
    await symlink(outside, join(folder, 'versions/company'));
    const kept = await keepVersion(folder, 'company', versionWith('AAAA-AAAA'));
    expect(kept).toMatchObject({ ok: false, error: { kind: 'folder-outside-workspace' } });
    expect(await readdir(outside)).toEqual([]);
  });
});
