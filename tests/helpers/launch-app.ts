// Starts the built app as a program of its own, with folders of its own, and hands out its page. The
// test reads the page over the browser's debugging port, which exists only because a test asks for it.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { SelosteBridge } from '../../shared/bridge/contract.ts';
import { testBrowserEnvironment } from './test-browser.ts';

declare const seloste: SelosteBridge;

const root = join(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** The workspace of the settings; without it the app makes its default one, below `home`. */
  readonly workspace?: string;
  /** The folder of settings and of the browser's profile; give the same one to start the app again. */
  readonly userData?: string;
  /** What the folder dialog answers until chooseFolder says otherwise. */
  readonly exportFolder?: string;
  /** False for a system without a program for choosing a folder. */
  readonly hasDialogs?: boolean;
}

export interface LaunchedApp {
  readonly page: Page;
  readonly userData: string;
  /** The user's home folder as the app sees it: always a temporary one. */
  readonly home: string;
  /** What the folder dialog answers from now on; undefined for Cancel. */
  chooseFolder(folder: string | undefined): void;
  /** What the app has written on stdout and stderr. */
  readonly output: () => string;
  /** The page of the browser that the app has started in the place of one that died. */
  reconnect(): Promise<Page>;
  /** Sends a signal, as the system does at shutdown. */
  signal(name: NodeJS.Signals): void;
  /** The exit code, once the app has ended. */
  readonly exited: Promise<number | null>;
  /** Closes the window as its close button does, and waits for the app to end. */
  close(): Promise<number | null>;
}

/** Starts the app and waits for its page. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-app-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const userData = options.userData ?? join(folder, 'user-data');
  const dialogAnswer = join(folder, 'dialog-answer');
  const chooseFolder = (path: string | undefined) => {
    if (path === undefined) rmSync(dialogAnswer, { force: true });
    else writeFileSync(dialogAnswer, path);
  };
  prepareSettings(userData, options.workspace);
  chooseFolder(options.exportFolder);
  const portFile = join(userData, 'browser/DevToolsActivePort');
  rmSync(portFile, { force: true });
  const path =
    options.hasDialogs === false
      ? join(folder, 'no-programs')
      : fakeDialogs(folder, dialogAnswer) + delimiter + (process.env['PATH'] ?? '');
  const app = startApp(userData, folder, path);
  const browser = await connect(app, portFile);
  const page = await findPage(browser);
  return {
    page,
    userData,
    home: folder,
    chooseFolder,
    output: app.output,
    reconnect: async () => findPage(await connect(app, portFile)),
    signal: (name) => app.child.kill(name),
    exited: app.exited,
    close: async () => {
      await page.close({ runBeforeUnload: true });
      return within(15_000, app.exited, () => `The app did not end.\n${app.output()}`);
    },
  };
}

export interface StartedProgram {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  readonly output: () => string;
}

/** Starts the program without waiting for a page, as a second instance needs. */
export function startApp(
  userData: string,
  home: string,
  path = process.env['PATH'] ?? '',
): StartedProgram {
  const child = spawn(
    process.execPath,
    [
      join(root, 'dist/browser-host/main.mjs'),
      '--headless',
      // Test machines often lack the user namespaces that the sandbox needs.
      '--no-sandbox',
      '--remote-debugging-port=0',
      `--user-data-dir=${userData}`,
    ],
    {
      env: {
        ...process.env,
        ...testBrowserEnvironment(),
        HOME: home,
        LC_ALL: 'fi_FI.UTF-8',
        XDG_CONFIG_HOME: join(home, '.config'),
        PATH: path,
      },
    },
  );
  // A test that fails half way leaves no program behind.
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, exited, output: () => text };
}

function prepareSettings(userData: string, workspace: string | undefined): void {
  const file = join(userData, 'settings.json');
  mkdirSync(userData, { recursive: true });
  if (workspace === undefined || existsSync(file)) return;
  writeFileSync(file, JSON.stringify({ settings: { language: 'fi', workspaceFolder: workspace } }));
}

/** A folder with a zenity that answers by itself: the app's own dialog code runs as it is. */
function fakeDialogs(folder: string, answer: string): string {
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  writeFileSync(join(programs, 'zenity'), `#!/bin/sh\nexec cat '${answer}' 2>/dev/null\n`);
  chmodSync(join(programs, 'zenity'), 0o755);
  return programs;
}

async function connect(app: StartedProgram, portFile: string): Promise<Browser> {
  const end = Date.now() + 30_000;
  for (;;) {
    const [port, path] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
    if (port && path) {
      const browser = await chromium
        .connectOverCDP(`ws://127.0.0.1:${port}${path}`)
        .catch(() => undefined);
      if (browser) return browser;
    }
    if (app.child.exitCode !== null || Date.now() > end) {
      throw new Error(`The app did not start.\n${app.output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function findPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0]!;
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  // Without a listener the test's side would answer the app's dialogs itself.
  page.on('dialog', () => undefined);
  await page.waitForURL('https://seloste.invalid/**', { waitUntil: 'load' });
  await settled(page);
  return page;
}

/**
 * Waits until the main process has heard all that the page has said so far. The test's own messages
 * and signals take another way than the page's, and on a busy machine they overtake them.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => seloste.app.getInfo());
}

async function within<T>(time: number, promise: Promise<T>, message: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message())), time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
