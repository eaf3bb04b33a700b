import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { MessageQueue } from './host-ipc.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

export type ContentsInUse = Pick<
  WebContents,
  'send' | 'setWebRTCIPHandlingPolicy' | 'setWindowOpenHandler'
>;

/** webContents: the events of the page, and messages to it. */
export class HostContents extends EventEmitter implements ContentsInUse {
  readonly messages = new MessageQueue();
  private openHandler: OpenHandler | undefined;

  send(channel: string, ...args: readonly unknown[]): void {
    this.messages.send(channel, args);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  /** The page has no WebRTC at all: see page/guard-page.ts. */
  setWebRTCIPHandlingPolicy(): void {
    return;
  }

  /** Asks main whether a new window may open; the host can only close it. */
  refusesWindow(url: string): boolean {
    const details = { url } as Parameters<OpenHandler>[0];
    return this.openHandler?.(details).action !== 'allow';
  }

  /** Asks main whether the page, or a frame inside it, may go to the address. */
  mayNavigate(url: string, isMainFrame: boolean): boolean {
    let isAllowed = true;
    const event = {
      url,
      isMainFrame,
      preventDefault: () => {
        isAllowed = false;
      },
    };
    if (isMainFrame) this.emit('will-navigate', event);
    this.emit('will-frame-navigate', event);
    return isAllowed;
  }
}
