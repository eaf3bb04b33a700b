import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { makeFolder } from '../../../electron/storage/make-folder.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

describe('making a folder', () => {
  it('makes those above it, and is content with one that is there', async () => {
    const path = join(await makeTempFolder(), 'a/b/c');
    await Promise.all([makeFolder(path), makeFolder(path)]);
    await makeFolder(path);
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  it('fails where a file is in the way', async () => {
    const file = join(await makeTempFolder(), 'tiedosto');
    await writeFile(file, '');
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(file, 'a/b'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it.skipIf(process.platform !== 'linux')(
    'ends on a file system that takes no folders',
    async () => {
      await expect(makeFolder('/proc/seloste/a')).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});
