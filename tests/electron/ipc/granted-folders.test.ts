// A page that has been taken over may ask anything of the bridge. Where the app reads companies and
// writes papers stays the user's choice.
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompanyView } from '../../../shared/bridge/views.ts';
import { fail, ok } from '../../../shared/util/result.ts';
import { startHandlers } from '../../helpers/ask-handlers.ts';

const noDialog = fail({ kind: 'dialog-unavailable' } as const);

/** Handlers with one company, and a folder that nobody has chosen. */
async function start() {
  const handlers = await startHandlers();
  const foreign = join(handlers.folder, 'vieras');
  await mkdir(foreign);
  await handlers.ask('workspace:open');
  const created = await handlers.ask('company:create', 'Kahvila Kielo');
  const { id } = (created as { value: CompanyView }).value;
  await handlers.ask('register:create', id, 'Asiakkaat');
  const write = (folder: string) =>
    handlers.ask('export:write', {
      ...{ companyId: id, registerIds: [], documents: ['notice'], formats: ['docx'] },
      ...{ languages: ['fi'], signature: false, folder },
    });
  const settings = async () => {
    const info = await handlers.ask('app:getInfo');
    return (info as unknown as { value: { settings: Record<string, unknown> } }).value.settings;
  };
  return { ...handlers, foreign, write, settings };
}

const notGranted = (path: string) => fail({ kind: 'folder-not-granted', path });

describe('the workspace', () => {
  it('moves only to a folder that the user has chosen', async () => {
    const { ask, foreign, defaultWorkspace, settings, state, confirmed } = await start();
    for (const changes of [{ workspaceFolder: foreign }, { exportFolder: foreign }]) {
      expect(await ask('app:saveSettings', changes)).toMatchObject({
        error: { kind: 'request-refused' },
      });
    }
    state.isConfirmed = true;
    expect(await ask('workspace:openTyped', foreign)).toEqual(notGranted(foreign));
    expect(confirmed).toEqual([]);
    expect(await settings()).toMatchObject({ workspaceFolder: defaultWorkspace });
    state.folderAnswer = ok(foreign);
    expect(await ask('workspace:choose')).toMatchObject({ ok: true });
    expect(await settings()).toMatchObject({ workspaceFolder: foreign });
  });

  it('is typed where the system has no dialog, and confirmed by the user outside the page', async () => {
    const { ask, foreign, defaultWorkspace, settings, state, confirmed } = await start();
    state.folderAnswer = noDialog;
    expect(await ask('workspace:choose')).toEqual(noDialog);
    expect(await ask('workspace:openTyped', foreign)).toEqual(fail({ kind: 'cancelled' }));
    expect(confirmed).toEqual([foreign]);
    expect(await settings()).toMatchObject({ workspaceFolder: defaultWorkspace });
    state.isConfirmed = true;
    expect(await ask('workspace:openTyped', 'vieras')).toEqual(
      fail({ kind: 'workspace-missing', path: 'vieras' }),
    );
    expect(await ask('workspace:openTyped', join(foreign, 'puuttuu'))).toMatchObject({ ok: false });
    expect(await settings()).toMatchObject({ workspaceFolder: defaultWorkspace });
    expect(await ask('workspace:openTyped', ` ${foreign} `)).toMatchObject({ ok: true });
    expect(await settings()).toMatchObject({ workspaceFolder: foreign });
  });
});

describe('papers', () => {
  it('go only into a folder that the user has chosen', async () => {
    const { ask, folder, foreign, write, state, confirmed } = await start();
    expect(await write(folder)).toMatchObject({ ok: true });
    state.isConfirmed = true;
    for (const path of [foreign, `${folder}/../${folder}/vieras`, `${folder}/.`, '/etc', 'vieras'])
      expect(await write(path)).toEqual(notGranted(path));
    expect(confirmed).toEqual([]);
    expect(await readdir(foreign)).toEqual([]);
    state.folderAnswer = ok(foreign);
    expect(await ask('export:chooseFolder')).toEqual(ok(foreign));
    expect(await write(foreign)).toMatchObject({ ok: true });
    expect(await write(folder)).toEqual(notGranted(folder));
  });

  it('go into a typed folder where the system has no dialog, once the user has confirmed it', async () => {
    const { ask, foreign, write, settings, state, confirmed } = await start();
    state.folderAnswer = noDialog;
    await ask('export:chooseFolder');
    expect(await write(foreign)).toEqual(fail({ kind: 'cancelled' }));
    expect(await readdir(foreign)).toEqual([]);
    state.isConfirmed = true;
    expect(await write('vieras')).toEqual(
      fail({ kind: 'export-folder-not-writable', path: 'vieras', reason: 'relative' }),
    );
    expect(await write(foreign)).toMatchObject({ ok: true });
    // What is confirmed once holds, also after a restart.
    expect(await write(foreign)).toMatchObject({ ok: true });
    expect(confirmed).toEqual([foreign, foreign]);
    expect(await settings()).toMatchObject({ exportFolder: foreign });
  });
});
