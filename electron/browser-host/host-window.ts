// BrowserWindow on a window of an installed browser.
import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { BrowserContext, Page } from 'playwright-core';
import { confirmInBrowser } from './confirm-in-browser.ts';
import { HostContents } from './host-contents.ts';
import { openBrowser, showPage, type PageSupport } from './open-page.ts';
import { readFrame, setFrameState, type FrameState } from './window-frame.ts';

export type WindowInUse = Pick<
  BrowserWindow,
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'show'
>;

/** What a window needs from the app around it. */
export interface WindowSupport extends Omit<PageSupport, 'options' | 'contents'> {
  readonly opened: (window: HostWindow) => void;
  readonly closed: (window: HostWindow) => void;
}

export class HostWindow extends EventEmitter implements WindowInUse {
  readonly webContents = new HostContents();
  private context: BrowserContext | undefined;
  private page: Page | undefined;
  private frame: FrameState;
  private hasBeenReady = false;
  private isGone = false;

  constructor(
    private readonly options: BrowserWindowConstructorOptions,
    private readonly support: WindowSupport,
  ) {
    super();
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.frame = { x, y, width, height, state: 'normal' };
    support.opened(this);
  }

  /** Opens the browser with the page; again after a crash, which no browser page survives. */
  async loadURL(url: string): Promise<void> {
    const old = this.context;
    this.context = undefined;
    await old?.close();
    const { contents, support } = { contents: this.webContents, support: this.support };
    const options = { ...this.options, ...(old ? this.getNormalBounds() : {}) };
    const { context, page } = await openBrowser({ ...support, contents, options });
    this.context = context;
    this.page = page;
    this.watch(context, page);
    await showPage(page, url).catch((error: unknown) => {
      // The user may close the window before it shows anything.
      if (!page.isClosed()) throw error;
    });
    await this.refreshFrame();
    if (this.hasBeenReady) return;
    this.hasBeenReady = true;
    this.emit('ready-to-show');
  }

  close(): void {
    if (this.mayClose()) this.destroy();
  }

  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    const closing = this.context?.close().catch(() => undefined) ?? Promise.resolve();
    void closing.then(() => {
      this.emit('closed');
      this.support.closed(this);
    });
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  show(): void {
    this.focus();
  }

  focus(): void {
    void this.page?.bringToFront().catch(() => undefined);
  }

  /** The browser tells its state only when asked and later, so a window may always be minimised. */
  isMinimized(): boolean {
    return true;
  }

  restore(): void {
    void this.refreshFrame().then(() => {
      if (this.page && this.frame.state === 'minimized') return setFrameState(this.page, 'normal');
      return undefined;
    });
  }

  maximize(): void {
    this.frame = { ...this.frame, state: 'maximized' };
    if (this.page) void setFrameState(this.page, 'maximized').catch(() => undefined);
  }

  isMaximized(): boolean {
    return this.frame.state === 'maximized';
  }

  getNormalBounds(): Rectangle {
    const { x, y, width, height } = this.frame;
    return { x, y, width, height };
  }

  /** The browser's own question with OK and Cancel. */
  async confirm(text: string): Promise<boolean> {
    return this.page ? confirmInBrowser(this.page, text) : false;
  }

  private mayClose(): boolean {
    let isAllowed = true;
    this.emit('close', {
      preventDefault: () => {
        isAllowed = false;
      },
    });
    return isAllowed;
  }

  private watch(context: BrowserContext, page: Page): void {
    page.on('dialog', (dialog) => {
      // Other dialogs are the user's to answer.
      if (dialog.type() !== 'beforeunload') return;
      // Dismissed first: the browser answers nothing else while its own dialog is open.
      void dialog
        .dismiss()
        .then(() => this.refreshFrame())
        .then(() => {
          this.close();
        });
    });
    page.on('crash', () => {
      this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    page.on('close', () => {
      // Closed without a question, because nothing was ever typed: main hears of it all the same.
      if (this.context !== context || this.isGone) return;
      this.mayClose();
      this.destroy();
    });
  }

  /** Keeps the last bounds of the window while it was neither minimised nor maximised. */
  private async refreshFrame(): Promise<void> {
    const read = this.page && (await readFrame(this.page).catch(() => undefined));
    if (!read || read.width === 0) return;
    this.frame = read.state === 'normal' ? read : { ...this.frame, state: read.state };
  }
}
