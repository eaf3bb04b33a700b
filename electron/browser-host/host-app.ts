import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { systemLanguages } from '../settings/system-languages.ts';
import { HostCommandLine } from './command-line.ts';
import type { HostWindow } from './host-window.ts';
import { takeInstanceLock, type InstanceLock } from './single-instance.ts';
import { systemOf } from './system.ts';
import { documentsFolder, settingsFolder } from './system-folders.ts';

type AppInUse = Pick<
  App,
  | 'enableSandbox'
  | 'exit'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'setName'
  | 'setPath'
> & { requestSingleInstanceLock(): boolean; whenReady(): Promise<void> };

/** app: the life of the program from its first line to its exit code. */
export class HostApp extends EventEmitter implements AppInUse {
  readonly isPackaged = false;
  readonly commandLine = new HostCommandLine(process.argv.slice(2));
  private readonly windows = new Set<HostWindow>();
  private readonly paths = new Map<string, string>();
  private name = 'seloste';
  private lock: InstanceLock | undefined;
  private isQuitting = false;

  constructor() {
    super();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        this.quit();
      });
    }
    process.on('exit', () => this.lock?.release());
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    const file = join(import.meta.dirname, '../../package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  }

  getPreferredSystemLanguages(): string[] {
    return systemLanguages();
  }

  getPath(name: Parameters<App['getPath']>[0]): string {
    const path = this.paths.get(name) ?? this.findPath(name);
    if (name === 'userData') mkdirSync(path, { recursive: true });
    return path;
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  /** Each page has the browser's own sandbox: see launch-browser.ts. */
  enableSandbox(): void {
    return;
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  requestSingleInstanceLock(): boolean {
    this.lock ??= takeInstanceLock(this.getPath('userData'), () => {
      this.emit('second-instance');
    });
    return this.lock !== undefined;
  }

  /** Asks every window to close, and ends when all are closed; a window that stays keeps the app. */
  quit(): void {
    if (this.isQuitting) return;
    this.isQuitting = true;
    this.emit('before-quit', { preventDefault: () => undefined });
    for (const window of this.windows) window.close();
    if ([...this.windows].some((window) => !window.isDestroyed())) this.isQuitting = false;
    else this.endWhenClosed();
  }

  exit(code = 0): void {
    process.exit(code);
  }

  addWindow(window: HostWindow): void {
    this.windows.add(window);
    this.emit('web-contents-created', {}, window.webContents);
  }

  removeWindow(window: HostWindow): void {
    this.windows.delete(window);
    if (this.windows.size > 0) return;
    if (this.isQuitting) this.endWhenClosed();
    else this.emit('window-all-closed');
  }

  private endWhenClosed(): void {
    if (this.windows.size === 0) this.exit(0);
  }

  private findPath(name: string): string {
    switch (name) {
      case 'documents':
        return documentsFolder(systemOf(process.platform), process.env, homedir());
      case 'userData':
        return join(settingsFolder(systemOf(process.platform), process.env, homedir()), this.name);
      default:
        throw new Error(`The host knows no folder for ${name}`);
    }
  }
}
