import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeGracefully, type ClosableWindow } from '../../../electron/window/close-gracefully.ts';

class FakeWindow extends EventEmitter {
  isDestroyed = false;
  readonly sent: string[] = [];
  readonly webContents = { send: (channel: string) => this.sent.push(channel) };

  destroy(): void {
    this.isDestroyed = true;
    this.emit('closed');
  }

  /** What a click on the close button does. */
  close(): void {
    const event = { isPrevented: false, preventDefault: () => (event.isPrevented = true) };
    this.emit('close', event);
    if (!event.isPrevented) this.destroy();
  }
}

function open(confirmLoss = () => Promise.resolve(false), timeLimit = 1000) {
  const window = new FakeWindow();
  const closable = window as unknown as ClosableWindow;
  return { window, signals: closeGracefully(closable, { confirmLoss, timeLimit }) };
}

describe('closeGracefully', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => {
      vi.useRealTimers();
    };
  });

  it('closes at once a page that does not listen', () => {
    const { window } = open();
    window.close();
    expect(window).toMatchObject({ isDestroyed: true, sent: [] });
  });

  it('waits until the page has saved', async () => {
    const { window, signals } = open();
    signals.pageListens();
    window.close();
    expect(window).toMatchObject({ isDestroyed: false, sent: ['window:closing'] });
    await signals.pageAnswers(true);
    expect(window.isDestroyed).toBe(true);
  });

  it('asks the page once, however often the user clicks', () => {
    const { window, signals } = open();
    signals.pageListens();
    window.close();
    window.close();
    expect(window.sent).toHaveLength(1);
  });

  it('does not wait for a page that never answers', () => {
    const { window, signals } = open();
    signals.pageListens();
    window.close();
    vi.advanceTimersByTime(999);
    expect(window.isDestroyed).toBe(false);
    vi.advanceTimersByTime(1);
    expect(window.isDestroyed).toBe(true);
  });

  it('stays open when saving failed and the user wants to stay, and can be closed later', async () => {
    const { window, signals } = open(() => Promise.resolve(false));
    signals.pageListens();
    window.close();
    await signals.pageAnswers(false);
    vi.advanceTimersByTime(5000);
    expect(window.isDestroyed).toBe(false);
    window.close();
    expect(window.sent).toHaveLength(2);
    await signals.pageAnswers(true);
    expect(window.isDestroyed).toBe(true);
  });

  it('closes when saving failed and the user accepts the loss', async () => {
    const { window, signals } = open(() => Promise.resolve(true));
    signals.pageListens();
    window.close();
    await signals.pageAnswers(false);
    expect(window.isDestroyed).toBe(true);
  });

  it('ignores an answer that nobody asked for', async () => {
    const { window, signals } = open();
    signals.pageListens();
    await signals.pageAnswers(true);
    expect(window.isDestroyed).toBe(false);
  });

  it('does not wait for a page that has died', () => {
    const { window, signals } = open();
    signals.pageListens();
    window.close();
    signals.pageIsGone();
    expect(window.isDestroyed).toBe(true);
  });
});
