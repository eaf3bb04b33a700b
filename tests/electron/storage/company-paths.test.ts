import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { findVersionsFolder } from '../../../electron/storage/company-paths.ts';
import { fail, ok } from '../../../shared/util/result.ts';
import { placeIn } from '../../../electron/storage/disk/place.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

describe('the folder of what was printed', () => {
  it('stands below versions/ under the id of its subject', async () => {
    const company = await makeTempFolder();
    expect(await findVersionsFolder(company, 'asiakkaat')).toEqual(
      ok(placeIn(company, 'versions/asiakkaat')),
    );
  });

  it.each(['..', '../registers', 'a/b', '', '.hidden'])(
    'has no name that is no id (%j)',
    async (subject) => {
      const company = await makeTempFolder();
      await mkdir(join(company, 'versions'));
      expect(await findVersionsFolder(company, subject)).toEqual(
        fail({ kind: 'folder-outside-workspace', path: join(company, 'versions', subject) }),
      );
    },
  );

  it.skipIf(process.platform === 'win32')('is no link that leads out of the company', async () => {
    const company = await makeTempFolder();
    await mkdir(join(company, 'versions'));
    await symlink(await makeTempFolder(), join(company, 'versions/asiakkaat'));
    expect(await findVersionsFolder(company, 'asiakkaat')).toMatchObject({ ok: false });
  });
});
