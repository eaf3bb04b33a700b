import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { writeOnce } from '../../../electron/storage/write-once.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

describe('a file that is written once', () => {
  it('stays as it is where it is there already', async () => {
    const path = join(await makeTempFolder(), '0001.json');
    await writeFile(path, 'allekirjoitettu');
    expect(await writeOnce(path, 'uusi')).toBe(false);
    expect(await readFile(path, 'utf8')).toBe('allekirjoitettu');
  });

  it('is the first one where several are written in the same moment', async () => {
    const folder = await makeTempFolder();
    const path = join(folder, '0001.json');
    const texts = ['yksi', 'kaksi', 'kolme', 'neljä'];
    const written = await Promise.all(texts.map((text) => writeOnce(path, text)));
    const first = texts.filter((_, index) => written[index]);
    expect(first).toEqual([await readFile(path, 'utf8')]);
    expect(await readdir(folder)).toEqual(['0001.json']);
  });
});
