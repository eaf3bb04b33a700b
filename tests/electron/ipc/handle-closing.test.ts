import { describe, expect, it } from 'vitest';

import { handleClosing } from '../../../electron/ipc/handle-closing.ts';
import { listensToClosing, readyToClose } from '../../../shared/bridge/channel.ts';

type Handler = (event: unknown, ...args: unknown[]) => unknown;

const appFrame = { url: 'app://seloste/index.html', parent: null };

/** What the window hears of messages that a frame sends. */
function start() {
  const heard: string[] = [];
  const handlers = new Map<string, Handler>();
  const ipc = { handle: (name: string, handler: Handler) => handlers.set(name, handler) };
  handleClosing(ipc as never, () => ({
    pageListens: () => heard.push('listens'),
    pageAnswers: (isSaved) => Promise.resolve(void heard.push(isSaved ? 'saved' : 'unsaved')),
    pageIsGone: () => heard.push('gone'),
  }));
  const send = (senderFrame: unknown, name: string, ...args: unknown[]) =>
    Promise.resolve(handlers.get(name)?.({ senderFrame }, ...args));
  return { heard, send };
}

describe('what the page says of its closing', () => {
  it('reaches the window', async () => {
    const { heard, send } = start();
    await send(appFrame, listensToClosing);
    await send(appFrame, readyToClose, true);
    await send(appFrame, readyToClose, false);
    expect(heard).toEqual(['listens', 'saved', 'unsaved']);
  });

  it('is taken for saved only where it says so itself', async () => {
    const { heard, send } = start();
    await send(appFrame, readyToClose, 'true');
    await send(appFrame, readyToClose);
    expect(heard).toEqual(['unsaved', 'unsaved']);
  });

  it.each([
    ['a frame inside it', { url: appFrame.url, parent: appFrame }],
    ['another page', { url: 'https://example.com/', parent: null }],
    ['a page that is gone', null],
  ])('is not heard from %s', async (_whose, frame) => {
    const { heard, send } = start();
    await send(frame, listensToClosing);
    await send(frame, readyToClose, true);
    expect(heard).toEqual([]);
  });
});
