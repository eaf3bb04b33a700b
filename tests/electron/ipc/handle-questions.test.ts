import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handleQuestions } from '../../../electron/ipc/handle-questions.ts';
import type { IpcContext } from '../../../electron/ipc/ipc-context.ts';
import { services, type Services } from '../../../electron/ipc/services.ts';
import { defaultSettings } from '../../../electron/settings/settings.ts';
import type { Settings } from '../../../shared/bridge/settings.ts';
import type { CompanyView } from '../../../shared/bridge/views.ts';
import { fail, ok, type Result } from '../../../shared/util/result.ts';
import { makePng } from '../../helpers/pictures.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

type Handler = (event: unknown, ...args: unknown[]) => Promise<Result<unknown, { kind: string }>>;

const appFrame = { url: 'app://seloste/index.html', parent: null };

/** Handlers on a real workspace in a temporary folder, asked as the window would. */
async function start(overrides: Partial<Services> = {}) {
  const folder = await makeTempFolder();
  const defaultWorkspace = join(folder, 'Seloste');
  let settings: Settings = defaultSettings(folder, defaultWorkspace, 'fi');
  const handlers = new Map<string, Handler>();
  const state = {
    folderAnswer: ok(folder) as Result<string, { kind: 'cancelled' }>,
    /** What the system says of opening a file; nothing where it opened. */
    openAnswer: '',
  };
  const opened: string[] = [];
  const context: IpcContext = {
    services: { ...services, ...overrides },
    settings: {
      read: () => settings,
      save: (changes) => (settings = { ...settings, ...changes }),
    },
    version: '1.2.3',
    defaultWorkspace,
    now: () => new Date(2026, 10, 22, 0, 30),
    chooseFolder: () => Promise.resolve(state.folderAnswer),
    choosePicture: () => Promise.resolve(state.folderAnswer),
    openPath: (path) => {
      opened.push(path);
      return Promise.resolve(state.openAnswer);
    },
    showInFolder: (path) => opened.push(path),
  };
  const ipc = { handle: (name: string, handler: Handler) => handlers.set(name, handler) };
  handleQuestions(ipc as never, context);
  const askFrom =
    (senderFrame: unknown) =>
    (question: string, ...args: unknown[]) => {
      const handler = handlers.get(question);
      if (!handler) throw new Error(`No handler for ${question}`);
      return handler({ senderFrame }, ...args);
    };
  return { folder, defaultWorkspace, handlers, state, opened, askFrom, ask: askFrom(appFrame) };
}

const refused = { ok: false, error: { kind: 'request-refused' } };

describe('questions of the window', () => {
  it('are answered only to the top page of the app', async () => {
    const { handlers, askFrom } = await start();
    const frames = [
      null,
      { url: 'https://example.com/', parent: null },
      { url: 'app://seloste.example.com/', parent: null },
      { url: 'data:text/html,', parent: null },
      { ...appFrame, parent: appFrame },
    ];
    for (const frame of frames) {
      for (const question of handlers.keys()) {
        expect(await askFrom(frame)(question)).toEqual({
          ok: false,
          error: { kind: 'request-refused', reason: 'sender' },
        });
      }
    }
  });

  it('are refused in any wrong form', async () => {
    const { ask } = await start();
    const wrong: [question: string, ...args: unknown[]][] = [
      ['app:getInfo', 1],
      ['app:saveSettings', { theme: 'pink' }],
      ['app:saveSettings', { window: {} }],
      ['company:create', 'a'.repeat(1001)],
      ['company:load', '../a'],
      ['company:chooseLogo', '../a'],
      ['company:removeLogo', 'a', 'b'],
      ['register:create', 'a/b', 'x'],
      ['register:create', 'a', 'x', 'kampaamo'],
      ['register:remove', 'a', 'con'],
      ['file:restoreBackup', 'a', 'registers/../../a'],
      ['file:save', { companyId: 'a', file: 'company', content: { legalName: 1 } }],
      ['export:write', { companyId: 'a' }],
      ['export:preview', { companyId: 'a', document: 'poster' }],
      ['export:readFile', '/etc/passwd'],
      ['paper:verify', 'A'.repeat(101)],
      ['paper:verify', 'K7QF-2M9X', '../a'],
      ['export:openFile', '/etc/passwd'],
      ['export:showInFolder', '/etc/passwd'],
    ];
    for (const [question, ...args] of wrong)
      expect(await ask(question, ...args)).toMatchObject(refused);
  });

  it('tell the date of the calendar on the wall', async () => {
    const { ask } = await start();
    expect(await ask('app:getInfo')).toMatchObject({
      ok: true,
      value: { today: '2026-11-22', version: '1.2.3' },
    });
  });

  it('do the main job: company, register, save, papers', async () => {
    const { ask, folder, opened, state } = await start();
    expect(await ask('workspace:open')).toMatchObject({ ok: true, value: { companies: [] } });
    const created = await ask('company:create', 'Kahvila Kielo');
    const view = (created as { value: CompanyView }).value;
    expect(await ask('register:create', view.id, 'Asiakkaat')).toMatchObject({ ok: true });
    expect(await ask('register:create', view.id, '', 'cameras')).toMatchObject({
      ok: true,
      value: { id: 'kameravalvontarekisteri' },
    });
    const { content, revision } = view.company;
    const save = { companyId: view.id, file: 'company', revision, overwrite: false };
    const saved = await ask('file:save', {
      ...save,
      content: { ...content, businessId: '1234567-1' },
    });
    expect(saved).toMatchObject({ ok: true });
    const request = {
      companyId: view.id,
      registerIds: [],
      documents: ['notice'],
      formats: ['docx'],
      languages: ['fi'],
      signature: false,
      folder,
    };
    const report = await ask('export:write', request);
    const [paper] = (report as { value: { files: { path: string }[] } }).value.files;
    expect(await readdir(folder)).toContain(paper!.path.slice(folder.length + 1));
    expect(await ask('export:openFile', paper!.path)).toEqual(ok(undefined));
    expect(await ask('export:showInFolder', paper!.path)).toEqual(ok(undefined));
    expect(opened).toEqual([paper!.path, paper!.path]);
    state.openAnswer = 'no program';
    expect(await ask('export:openFile', paper!.path)).toEqual(
      fail({ kind: 'file-not-opened', path: paper!.path }),
    );
    await rm(paper!.path);
    for (const question of ['export:openFile', 'export:showInFolder', 'export:readFile']) {
      expect(await ask(question, paper!.path)).toEqual(
        fail({ kind: 'file-missing', path: paper!.path }),
      );
    }
    expect(opened).toHaveLength(3);
  });

  it('make the default workspace, but never one of the user’s own choice', async () => {
    const { ask, folder, defaultWorkspace } = await start();
    expect(await ask('workspace:open')).toMatchObject({ ok: true });
    expect(await readdir(defaultWorkspace)).toEqual([]);
    await ask('app:saveSettings', { workspaceFolder: join(folder, 'share') });
    expect(await ask('workspace:open')).toMatchObject({ ok: false });
    expect(await readdir(folder)).not.toContain('share');
  });

  it('keep the workspace in use when the chosen one does not open', async () => {
    const { ask, folder, state } = await start();
    state.folderAnswer = ok(join(folder, 'missing'));
    expect(await ask('workspace:choose')).toMatchObject({ ok: false });
    state.folderAnswer = fail({ kind: 'cancelled' });
    expect(await ask('workspace:choose')).toMatchObject({ error: { kind: 'cancelled' } });
    state.folderAnswer = ok(folder);
    expect(await ask('workspace:choose')).toMatchObject({ ok: true });
    expect(await ask('app:getInfo')).toMatchObject({
      value: { settings: { workspaceFolder: folder } },
    });
  });

  it('put the chosen picture into the company as its logo, and take it away', async () => {
    const { ask, folder, state } = await start();
    await ask('workspace:open');
    const { id } = ((await ask('company:create', 'Kahvila Kielo')) as { value: CompanyView }).value;
    const logoOf = async () =>
      ((await ask('company:load', id)) as { value: CompanyView }).value.logo;
    state.folderAnswer = fail({ kind: 'cancelled' });
    expect(await ask('company:chooseLogo', id)).toMatchObject({ error: { kind: 'cancelled' } });
    expect(await logoOf()).toBeUndefined();
    await writeFile(join(folder, 'logo.png'), makePng({ width: 6, height: 4 }));
    state.folderAnswer = ok(join(folder, 'logo.png'));
    expect(await ask('company:chooseLogo', id)).toEqual(ok(undefined));
    expect(await logoOf()).toMatchObject({ format: 'png', width: 6, height: 4 });
    expect(await ask('company:removeLogo', id)).toEqual(ok(undefined));
    expect(await logoOf()).toBeUndefined();
  });

  it('take no folder that is not a whole path', async () => {
    const { ask } = await start();
    const error = { kind: 'workspace-missing', path: 'tiedot' };
    expect(await ask('app:saveSettings', { workspaceFolder: 'tiedot' })).toEqual(fail(error));
  });
});

describe('a bug', () => {
  let written = '';
  beforeEach(() => {
    written = '';
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      written += String(text);
      return true;
    });
    return () => {
      spy.mockRestore();
    };
  });

  it('becomes an answer without a trace, and a line on stderr without what was asked', async () => {
    const { ask } = await start({
      openCompany: () => {
        throw new TypeError('Matti Meikäläinen is not a function');
      },
    });
    expect(await ask('company:load', 'kahvila-kielo')).toEqual(
      fail({ kind: 'unexpected', detail: 'company:load: TypeError' }),
    );
    expect(written).toContain('company:load: TypeError\n    at ');
    expect(written).not.toContain('Matti');
  });
});
