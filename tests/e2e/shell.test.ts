// What the shell promises, seen from inside the real window: the page can do its work and nothing else.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SelosteBridge } from '../../shared/bridge/contract.ts';
import { launchApp, settled, startApp, type LaunchedApp } from '../helpers/launch-app.ts';

declare const seloste: SelosteBridge;

const temporary = (name: string) => mkdtempSync(join(tmpdir(), `seloste-${name}-`));

describe('the window', () => {
  let app: LaunchedApp;
  const workspace = temporary('workspace');
  beforeAll(async () => {
    app = await launchApp({ workspace });
  });
  afterAll(async () => {
    expect(await app.close()).toBe(0);
    expect(app.output()).toBe('');
  });

  it('shows the app under its own title', async () => {
    expect(await app.page.title()).toContain('Seloste');
    expect(await app.page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(0);
  });

  it('breaks none of its own rules while it starts', async () => {
    const messages: string[] = [];
    app.page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    app.page.on('pageerror', (error) => messages.push(error.message));
    const loaded = app.page.waitForEvent('load');
    await app.page.evaluate(() => {
      location.reload();
    });
    await loaded;
    await app.page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(messages).toEqual([]);
  });

  it('gives the page the methods of the contract and nothing of Node or of the host', async () => {
    const found = await app.page.evaluate(() => ({
      bridge: Object.fromEntries(
        Object.entries(seloste).map(([group, methods]) => [group, Object.keys(methods as object)]),
      ),
      isFrozen: Object.isFrozen(seloste) && Object.isFrozen(seloste.app),
      foreign: ['require', 'process', 'module', 'Buffer', '__selosteHost', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    }));
    expect(found.bridge).toEqual({
      app: ['getInfo', 'saveSettings', 'readNotices'],
      workspace: ['open', 'choose', 'openTyped'],
      company: [
        ...['create', 'load', 'findPrinted', 'chooseLogo', 'removeLogo'],
        ...['remove', 'listRemoved', 'bringBack', 'writeAll'],
      ],
      register: ['create', 'remove', 'listRemoved', 'bringBack'],
      processor: ['create'],
      file: ['save', 'restoreBackup', 'convert', 'listEarlier', 'readEarlier', 'restoreEarlier'],
      unused: ['openAsRegister', 'compare', 'setAside'],
      export: ['chooseFolder', 'write', 'preview', 'readFile', 'openFile', 'showInFolder'],
      paper: ['verify'],
      window: ['onClosing', 'onGlossary'],
    });
    expect(found.isFrozen).toBe(true);
    expect(found.foreign).toEqual([]);
  });

  it('gives a frame inside the page no bridge', async () => {
    const found = await app.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const names = Object.keys(frame.contentWindow ?? {});
      frame.remove();
      return names.filter((name) => name.toLowerCase().includes('seloste'));
    });
    expect(found).toEqual([]);
  });

  it('runs no code that is not its own file', async () => {
    const outcome = await app.page.evaluate(async () => {
      const attempt = (work: () => unknown) => {
        try {
          work();
          return 'ran';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const inline = document.createElement('script');
      const assigned = attempt(() => (inline.text = 'globalThis.inlineRan = true'));
      document.head.append(inline);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return {
        eval: attempt(() => (0, eval)('1')),
        html: attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
        assigned,
        inline: 'inlineRan' in globalThis,
      };
    });
    expect(outcome).toEqual({
      eval: 'EvalError',
      html: 'TypeError',
      assigned: 'TypeError',
      inline: false,
    });
  });

  it('reaches no network, not even this computer', async () => {
    let hits = 0;
    const server = createServer((_request, response) => {
      hits += 1;
      response.end();
    });
    server.on('upgrade', () => (hits += 1));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const outcome = await app.page.evaluate(
      async (address) => {
        const image = new Image();
        const socket = new WebSocket(`ws://${address}/`);
        const ends = [
          fetch(`http://${address}/`).then(
            () => 'answered',
            () => 'refused',
          ),
          new Promise((resolve) => {
            image.onerror = () => resolve('refused');
            image.onload = () => resolve('answered');
            image.src = `http://${address}/image.png`;
          }),
          new Promise((resolve) => {
            socket.onerror = () => resolve('refused');
            socket.onopen = () => resolve('answered');
          }),
        ];
        navigator.sendBeacon(`http://${address}/`);
        return { ends: await Promise.all(ends), rtc: 'RTCPeerConnection' in globalThis };
      },
      `127.0.0.1:${String(port)}`,
    );
    server.close();
    expect(outcome).toEqual({ ends: ['refused', 'refused', 'refused'], rtc: false });
    expect(hits).toBe(0);
  });

  it('serves no file from outside the renderer', async () => {
    const found = await app.page.evaluate(async () =>
      Promise.all(
        ['/../main/preload.cjs', '/%2e%2e/%2e%2e/package.json', '/..%2f..%2fpackage.json'].map(
          (path) =>
            fetch(path)
              .then((response) => response.status)
              .catch(() => 'refused'),
        ),
      ),
    );
    for (const status of found) expect([404, 'refused']).toContain(status);
  });

  it('stays on its page and opens no other', async () => {
    const before = app.page.url();
    await app.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.com/';
      document.body.append(link);
      link.click();
      window.open('https://example.com/');
      window.open('about:blank');
      link.remove();
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(app.page.url()).toBe(before);
    expect(app.page.context().pages()).toHaveLength(1);
    expect(await app.page.evaluate(() => 'seloste' in globalThis)).toBe(true);
  });

  it('is granted no permission', async () => {
    const states = await app.page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera', 'microphone'] as const).map((name) =>
          navigator.permissions.query({ name }).then(({ state }) => state),
        ),
      ),
    );
    expect(new Set(states)).toEqual(new Set(['denied']));
  });

  it('refuses questions in a wrong form', async () => {
    const answers = await app.page.evaluate(async () => {
      const loose = seloste as unknown as Record<
        string,
        Record<string, (...args: unknown[]) => unknown>
      >;
      return [
        await loose['company']!['load']!('../../etc'),
        await loose['company']!['load']!(),
        await loose['company']!['create']!({ legalName: 'x' }),
        await loose['app']!['saveSettings']!({ unknown: true }),
        await loose['file']!['save']!({ companyId: 'a', file: 'registers/../x' }),
        await loose['export']!['openFile']!('/etc/passwd'),
        await loose['export']!['showInFolder']!('/etc/passwd'),
      ];
    });
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, error: { kind: 'request-refused' } });
    }
  });

  it('tells a missing folder dialog, a cancelled one and a chosen folder apart', async () => {
    const choose = () => app.page.evaluate(() => seloste.export.chooseFolder());
    app.chooseFolder(workspace);
    expect(await choose()).toEqual({ ok: true, value: workspace });
    app.chooseFolder(undefined);
    expect(await choose()).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });

  it('is the only instance for its settings', async () => {
    const second = startApp(app.userData, app.home);
    expect(await second.exited).toBe(0);
    expect(await app.page.evaluate(() => 1 + 1)).toBe(2);
  });
});

describe('closing', () => {
  let app: LaunchedApp | undefined;
  afterEach(() => {
    app?.signal('SIGKILL');
  });

  /** Puts a listener in the place of the app's own, as a form with unsaved edits would. */
  async function saveOnClosing(launched: LaunchedApp, legalName: string): Promise<void> {
    await launched.page.evaluate((name) => {
      seloste.window.onClosing(async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await seloste.company.create(name);
      });
    }, legalName);
    await settled(launched.page);
    // A browser asks a page before closing it only when a person has touched it.
    await launched.page.mouse.click(5, 5);
  }

  it.each([
    ['its close button', (launched: LaunchedApp) => launched.close()],
    [
      'a signal of the system',
      (launched: LaunchedApp) => {
        launched.signal('SIGTERM');
        return launched.exited;
      },
    ],
  ])('by %s saves what is unsaved first', async (_way, close) => {
    const workspace = temporary('workspace');
    app = await launchApp({ workspace });
    await saveOnClosing(app, 'Kahvila Kielo');
    expect(await close(app)).toBe(0);
    expect(readdirSync(workspace)).toContain('kahvila-kielo');
  });

  it('asks before it loses what could not be saved', async () => {
    app = await launchApp();
    await app.page.evaluate(() => {
      seloste.window.onClosing(() => Promise.reject(new Error('disk full')));
    });
    await settled(app.page);
    const answers = [false, true];
    const questions: string[] = [];
    app.page.on('dialog', (dialog) => {
      if (dialog.type() !== 'confirm') return;
      questions.push(dialog.message());
      void (answers.shift() ? dialog.accept() : dialog.dismiss());
    });
    app.signal('SIGTERM');
    await expect.poll(() => questions.length).toBe(1);
    expect(questions[0]).toContain('Muutoksia ei voitu tallentaa');
    // The page lives on, and the app has taken the answer: while it asks, it asks nothing else.
    await settled(app.page);
    app.signal('SIGTERM');
    expect(await app.exited).toBe(0);
    expect(questions).toHaveLength(2);
  });

  it('remembers the settings and takes over from an instance that died', async () => {
    app = await launchApp();
    await app.page.evaluate(() => seloste.app.saveSettings({ theme: 'dark' }));
    app.signal('SIGKILL');
    await app.exited;
    expect(existsSync(join(app.userData, 'instance.lock'))).toBe(true);
    app = await launchApp({ userData: app.userData });
    const info = await app.page.evaluate(() => seloste.app.getInfo());
    expect(info).toMatchObject({ ok: true, value: { settings: { theme: 'dark' } } });
    expect(await app.close()).toBe(0);
  });

  it('starts with defaults where the settings are damaged', async () => {
    const userData = temporary('settings');
    writeFileSync(join(userData, 'settings.json'), '{ "settings": { "theme": "da');
    app = await launchApp({ userData });
    const info = await app.page.evaluate(() => seloste.app.getInfo());
    expect(info).toMatchObject({ ok: true, value: { settings: { theme: 'system' } } });
    expect(await app.close()).toBe(0);
    expect(readFileSync(join(userData, 'settings.json'), 'utf8')).toContain('"window"');
  });

  it('says in a sentence why it cannot start', async () => {
    const home = temporary('home');
    writeFileSync(join(home, 'not-a-folder'), '');
    const program = startApp(join(home, 'not-a-folder/settings'), home);
    expect(await program.exited).toBe(1);
    expect(program.output()).toContain('Seloste ei käynnistynyt');
    expect(program.output()).not.toContain('    at ');
  });

  it('is followed by a new page when the page has died', async () => {
    const workspace = temporary('workspace');
    app = await launchApp({ workspace });
    await app.page.evaluate(() => seloste.company.create('Kahvila Kielo'));
    const protocol = await app.page.context().newCDPSession(app.page);
    await protocol.send('Page.crash').catch(() => undefined);
    const page = await app.reconnect();
    const view = await page.evaluate(() => seloste.workspace.open());
    expect(view).toMatchObject({
      ok: true,
      value: { companies: [{ legalName: 'Kahvila Kielo' }] },
    });
    app.signal('SIGTERM');
    expect(await app.exited).toBe(0);
  });
});
