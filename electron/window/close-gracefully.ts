// The window closes only after the page has saved what is unsaved, or has had its time to do so.
import { closingMessage } from '../../shared/bridge/channel.ts';

/** The part of BrowserWindow that closing needs. */
export interface ClosableWindow {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  on(event: 'closed', listener: () => void): unknown;
  destroy(): void;
  readonly webContents: { send(channel: string): void };
}

/** What the page tells of its side of the closing. */
export interface ClosingSignals {
  /** The page listens to closing: until then there is nothing to wait for. */
  readonly pageListens: () => void;
  /** The page has saved everything, or could not. */
  readonly pageAnswers: (isSaved: boolean) => Promise<void>;
  /** The page is gone (crashed or loaded anew): nobody would answer. */
  readonly pageIsGone: () => void;
}

export interface ClosingOptions {
  /** Asks the user whether to close although something could not be saved. */
  readonly confirmLoss: () => Promise<boolean>;
  /** Long enough for a slow network folder, short enough not to hold up the shutdown of a computer. */
  readonly timeLimit?: number;
}

/** Holds back the closing of the window until the page is ready, at most for the time limit. */
export function closeGracefully(window: ClosableWindow, options: ClosingOptions): ClosingSignals {
  let isListening = false;
  let isClosing = false;
  let timer: NodeJS.Timeout | undefined;
  const close = () => {
    clearTimeout(timer);
    window.destroy();
  };
  window.on('close', (event) => {
    if (!isListening) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    timer = setTimeout(close, options.timeLimit ?? 10_000);
    window.webContents.send(closingMessage);
  });
  window.on('closed', () => {
    clearTimeout(timer);
  });
  return {
    pageListens: () => {
      isListening = true;
    },
    pageAnswers: async (isSaved) => {
      if (!isClosing) return;
      clearTimeout(timer);
      if (isSaved || (await options.confirmLoss())) close();
      else isClosing = false;
    },
    pageIsGone: () => {
      isListening = false;
      if (isClosing) close();
    },
  };
}
