// A browser with the app's page in it, and the page tied to main: its files, its questions, its messages.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { HostContents } from './host-contents.ts';
import { hostOrigin, toAppUrl, toHostUrl } from './host-address.ts';
import type { HostIpcMain, SenderFrame } from './host-ipc.ts';
import type { HostSession } from './host-session.ts';
import { launchBrowser } from './launch-browser.ts';
import { forgetHistory } from './window-frame.ts';

export interface PageSupport {
  readonly contents: HostContents;
  readonly options: BrowserWindowConstructorOptions;
  readonly ipc: HostIpcMain;
  readonly session: HostSession;
  readonly userData: () => string;
  readonly isHeadless: boolean;
  readonly switches: () => readonly string[];
  readonly quit: () => void;
}

/** The page deletes this name before its own scripts run. */
const bindingName = '__selosteHost';

/** Starts the browser with a page that is tied to main and still empty. */
export async function openBrowser(
  support: PageSupport,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const { x, y, width = 800, height = 600, title = '' } = support.options;
  const context = await launchBrowser({
    userData: support.userData(),
    isHeadless: support.isHeadless,
    switches: support.switches(),
    title,
    bounds: { x, y, width, height },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await prepareContext(context, page, support);
  return { context, page };
}

/** Shows an address of the app, with no way back to the empty page. */
export async function showPage(page: Page, url: string): Promise<void> {
  // Waiting for less than "load" has left the page detached in one start of ten.
  await page.goto(toHostUrl(url), { waitUntil: 'load' });
  await forgetHistory(page);
}

async function prepareContext(
  context: BrowserContext,
  page: Page,
  support: PageSupport,
): Promise<void> {
  const { contents, session } = support;
  await context.grantPermissions([]);
  await context.route('**/*', (route) =>
    session.answer(route, (url, isMainFrame) => contents.mayNavigate(url, isMainFrame)),
  );
  await context.exposeBinding(
    bindingName,
    (source, kind: string, channel: string, args: readonly unknown[]) =>
      source.page === page ? answerPage(support, source.frame, kind, channel, args) : undefined,
  );
  await context.addInitScript({ content: await composeInitScript(support.options) });
  context.on('page', (popup) => {
    if (contents.refusesWindow(toAppUrl(popup.url()))) void popup.close().catch(() => undefined);
  });
}

function answerPage(
  { contents, ipc, quit }: PageSupport,
  frame: Frame,
  kind: string,
  channel: string,
  args: readonly unknown[],
): unknown {
  const sender: SenderFrame = { url: toAppUrl(frame.url()), parent: frame.parentFrame() };
  switch (kind) {
    case 'invoke':
      return ipc.answer(channel, sender, args);
    case 'receive':
      return contents.messages.receive();
    case 'quit':
      quit();
      return undefined;
    default:
      throw new Error(`The page sent ${kind}`);
  }
}

/** The built preload script inside the part of the host that runs in the page. */
async function composeInitScript(options: BrowserWindowConstructorOptions): Promise<string> {
  const page = await readFile(join(import.meta.dirname, 'page.js'), 'utf8');
  const preload = await readFile(options.webPreferences?.preload ?? '', 'utf8');
  const call = [JSON.stringify(bindingName), JSON.stringify(hostOrigin)].join(', ');
  return `(() => {\n${page}\npageHost.startPage(${call}, (require) => {\n${preload}\n});\n})();`;
}
