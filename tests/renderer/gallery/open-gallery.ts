// The gallery in the browser of the tests, under the same content security policy as the app.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { testBrowserEnvironment, unpackTestBrowser } from '../../helpers/test-browser.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

/** Builds the page into the folder. */
export async function buildGallery(folder: string): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
}

/** Starts the browser that comes from npm. */
export function startBrowser(): Promise<Browser> {
  unpackTestBrowser();
  const { SELOSTE_BROWSER: executablePath = '', ...env } = testBrowserEnvironment();
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...env },
  });
}

export interface GalleryPage {
  readonly page: Page;
  /** Everything that the console called an error or a warning. */
  readonly complaints: readonly string[];
}

/** Opens the built page; nothing but the files of the folder can be reached. */
export async function openGallery(
  browser: Browser,
  folder: string,
  query: string,
  look: { readonly width?: number; readonly theme?: 'light' | 'dark' } = {},
): Promise<GalleryPage> {
  const page = await browser.newPage({
    viewport: { width: look.width ?? 900, height: 900 },
    colorScheme: look.theme ?? 'light',
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/' ? '/index.html' : pathname;
    await route.fulfill({
      body: await readFile(join(folder, file)),
      contentType: types[extname(file)] ?? 'application/octet-stream',
    });
  });
  await page.goto(`http://gallery.test/?${query}`);
  await page.locator('main *').first().waitFor();
  return { page, complaints };
}
