import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CompanyView } from '../../../shared/bridge/views.ts';
import { fail, ok } from '../../../shared/util/result.ts';
import { startHandlers } from '../../helpers/ask-handlers.ts';
import { makePng } from '../../helpers/pictures.ts';

const appFrame = { url: 'app://seloste/index.html', parent: null };

const refused = { ok: false, error: { kind: 'request-refused' } };

describe('questions of the window', () => {
  it('are answered only to the top page of the app', async () => {
    const { handlers, askFrom } = await startHandlers();
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
    const { ask } = await startHandlers();
    const wrong: [question: string, ...args: unknown[]][] = [
      ['app:getInfo', 1],
      ['app:saveSettings', { theme: 'pink' }],
      ['app:saveSettings', { window: {} }],
      ['app:saveSettings', { workspaceFolder: '/etc' }],
      ['app:saveSettings', { exportFolder: '/etc', theme: 'dark' }],
      ['company:create', 'a'.repeat(1001)],
      ['company:load', '../a'],
      ['company:chooseLogo', '../a'],
      ['company:removeLogo', 'a', 'b'],
      ['register:create', 'a/b', 'x'],
      ['register:create', 'a', 'x', 'kampaamo'],
      ['register:remove', 'a', 'con'],
      ['file:restoreBackup', 'a', 'registers/../../a'],
      ['file:convert', 'a', 'registers/../../a'],
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
    const { ask } = await startHandlers();
    expect(await ask('app:getInfo')).toMatchObject({
      ok: true,
      value: { today: '2026-11-22', version: '1.2.3' },
    });
  });

  it('do the main job: company, register, save, papers', async () => {
    const { ask, folder, opened, state } = await startHandlers();
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
    const { ask, folder, defaultWorkspace, state } = await startHandlers();
    expect(await ask('workspace:open')).toMatchObject({ ok: true });
    expect(await readdir(defaultWorkspace)).toEqual([]);
    const share = join(folder, 'share');
    await mkdir(share);
    state.folderAnswer = ok(share);
    expect(await ask('workspace:choose')).toMatchObject({ ok: true });
    await rm(share, { recursive: true });
    expect(await ask('workspace:open')).toMatchObject({ ok: false });
    expect(await readdir(folder)).not.toContain('share');
  });

  it('keep the workspace in use when the chosen one does not open', async () => {
    const { ask, folder, state } = await startHandlers();
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
    const { ask, folder, state } = await startHandlers();
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
    const { ask } = await startHandlers({
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
