// npm start: opens Seloste by the best means that the machine has, and says what it does.
import { join } from 'node:path';
import { findBrowser } from '../../electron/browser-host/find-browser.ts';
import { systemLanguages } from '../../electron/settings/system-languages.ts';
import { commandLineWords } from '../../shared/language/command-line/command-line-words.ts';
import { findLanguage } from '../../shared/language/find-language.ts';
import { buildApp } from './build-app.ts';
import { canDownloadElectron, downloadElectron, findElectron } from './electron-runtime.ts';
import { canInstallChromium, installChromium } from './install-chromium.ts';
import { isBuilt } from './is-built.ts';
import { runInBrowser, runInElectron } from './run-app.ts';
import { writeDemo } from './write-demo.ts';

const { start: say } = commandLineWords[findLanguage(systemLanguages())];

const root = join(import.meta.dirname, '../..');

/** The exit code of a program whose libraries are missing: Electron on a bare Linux. */
const cannotRun = 127;

process.exitCode = hasDisplay() ? await openWindow(process.argv.slice(2)) : await demonstrate();

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function demonstrate(): Promise<number> {
  console.log(say.noDisplay);
  return writeDemo('seloste-esimerkki');
}

async function openWindow(words: readonly string[]): Promise<number> {
  if (!isBuilt(root)) {
    console.log(say.building);
    await buildApp(root);
  }
  const electron = await obtainElectron();
  const exitCode = electron === undefined ? cannotRun : await runInElectron(root, electron, words);
  if (exitCode !== cannotRun) return exitCode;
  const browser = obtainBrowser();
  if (browser === undefined) {
    console.error(say.nothingFound);
    return 1;
  }
  console.log(say.browser(browser));
  return runInBrowser(root, words);
}

async function obtainElectron(): Promise<string | undefined> {
  const present = findElectron(root);
  if (present !== undefined || !(await canDownloadElectron(root))) return present;
  console.log(say.downloading);
  const downloaded = downloadElectron(root);
  if (downloaded === undefined) console.log(say.downloadFailed);
  return downloaded;
}

function obtainBrowser(): string | undefined {
  const present = findBrowser();
  if (present !== undefined || !canInstallChromium()) return present;
  console.log(say.installing);
  installChromium();
  return findBrowser();
}
