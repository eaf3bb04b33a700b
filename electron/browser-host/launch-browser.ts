import type { BrowserContext } from 'playwright-core';
import { prepareProfile } from './browser-profile.ts';
import { findBrowser } from './find-browser.ts';

export interface LaunchOptions {
  readonly userData: string;
  readonly isHeadless: boolean;
  /** Switches of the user and of main. */
  readonly switches: readonly string[];
  readonly title: string;
  readonly bounds: {
    readonly x?: number | undefined;
    readonly y?: number | undefined;
    readonly width: number;
    readonly height: number;
  };
}

/** A launch that hangs once has been seen; the second attempt is not a wait of minutes. */
const launchTimeout = 15_000;

/** Starts the installed browser with one plain window: no address bar, no listening port. */
export async function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const browser = findBrowser();
  if (browser === undefined) throw new Error('No Chromium, Chrome or Edge was found.');
  try {
    return await launchOnce(browser, options);
  } catch {
    return await launchOnce(browser, options);
  }
}

async function launchOnce(browser: string, options: LaunchOptions): Promise<BrowserContext> {
  // Loaded here, because it takes as long as the rest of the start, and the command line needs none of it.
  const { chromium } = await import('playwright-core');
  return chromium.launchPersistentContext(prepareProfile(options.userData), {
    executablePath: browser,
    headless: options.isHeadless,
    timeout: launchTimeout,
    args: [...browserArguments(options)],
    // The bar that says "controlled by automated test software" would frighten a user for nothing.
    ignoreDefaultArgs: ['--enable-automation'],
    // Chromium refuses its sandbox to root on Linux; --no-sandbox is for test machines without user namespaces.
    chromiumSandbox: !isRoot() && !options.switches.includes('--no-sandbox'),
    viewport: null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    // The system decides on dark mode, motion and contrast, as it does for Electron.
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    // The host closes the window by itself, after unsaved edits are saved.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function browserArguments({ switches, title, bounds }: LaunchOptions): readonly string[] {
  const { x, y, width, height } = bounds;
  return [
    // about:blank would open a normal window with an address bar; a data: page does not.
    `--app=data:text/html,<title>${title}</title>`,
    `--window-size=${String(width)},${String(height)}`,
    ...(x === undefined || y === undefined ? [] : [`--window-position=${String(x)},${String(y)}`]),
    // Hides the bar about --no-sandbox, which root cannot do without.
    ...(isRoot() ? ['--test-type'] : []),
    '--disable-spell-checking',
    ...switches.filter((name) => name !== '--no-sandbox'),
  ];
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
