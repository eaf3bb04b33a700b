import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';

type Handler = Parameters<IpcMain['handle']>[1];

/** ipcMain: the questions of the page, by channel. */
export class HostIpcMain extends EventEmitter implements Pick<IpcMain, 'handle'> {
  private readonly handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`A second handler for ${channel}`);
    this.handlers.set(channel, handler);
  }

  /** Answers a question that came through the binding of the page. */
  async answer(channel: string, frame: SenderFrame, args: readonly unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (!handler) throw new Error(`No handler for ${channel}`);
    const event = { senderFrame: frame } as IpcMainInvokeEvent;
    return (await handler(event, ...args)) as unknown;
  }
}

/** What main looks at to know who asks. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: object | null;
}

/** Messages to the page, kept until the page asks for the next one. */
export class MessageQueue {
  private readonly waiting: unknown[] = [];
  private deliver: ((message: unknown) => void) | undefined;

  send(channel: string, args: readonly unknown[]): void {
    const message = { channel, args };
    if (!this.deliver) {
      this.waiting.push(message);
      return;
    }
    this.deliver(message);
    this.deliver = undefined;
  }

  /** The next message. A page that has been loaded anew takes the place of the one before it. */
  receive(): Promise<unknown> {
    const message = this.waiting.shift();
    if (message !== undefined) return Promise.resolve(message);
    return new Promise((resolve) => {
      this.deliver = resolve;
    });
  }
}
