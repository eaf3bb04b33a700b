import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

import { placeIn } from '../../../electron/storage/disk/place.ts';
import { replaceFile } from '../../../electron/storage/replace-file.ts';
import { revisionOf } from '../../../electron/storage/revision.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const lockThat = (isHeld: boolean) => ({
  isHeld: () => Promise.resolve(isHeld),
  release: () => Promise.resolve(),
});

describe('a file in whose place another is put', () => {
  it('is left as it is where a program that knows no lock has changed it', async () => {
    const folder = await makeTempFolder();
    const place = placeIn(folder, 'company.json');
    const { path } = place;
    await writeFile(path, 'by a sync engine');
    for (const known of ['', revisionOf(encode('as it was read'))]) {
      expect(await replaceFile(place, encode('mine'), known, lockThat(true))).toBe(false);
    }
    expect(await readFile(path, 'utf8')).toBe('by a sync engine');
    expect(await readdir(folder)).toEqual(['company.json']);
  });

  it('is replaced where it is what was read, and made where nothing was', async () => {
    const place = placeIn(await makeTempFolder(), 'company.json');
    const { path } = place;
    expect(await replaceFile(place, encode('first'), '', lockThat(true))).toBe(true);
    const known = revisionOf(encode('first'));
    expect(await replaceFile(place, encode('second'), known, lockThat(true))).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('second');
  });

  it('is left as it is where the lock was lost meanwhile', async () => {
    const place = placeIn(await makeTempFolder(), 'company.json');
    const { path } = place;
    expect(await replaceFile(place, encode('mine'), '', lockThat(false))).toBe(false);
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });
});
