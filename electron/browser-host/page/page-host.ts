// Runs in the page before every other script: gives preload.ts its `electron`, and keeps the browser
// around the page from doing what an Electron window would not do.
import type { CallHost } from './call-host.ts';
import { guardPage } from './guard-page.ts';

type Listener = (event: unknown, ...args: readonly unknown[]) => void;

interface Message {
  readonly channel: string;
  readonly args: readonly unknown[];
}

interface PageWindow {
  readonly top: unknown;
  readonly location: { readonly origin: string };
}

declare const window: PageWindow & Record<string, unknown>;

/** Runs a built preload script in the app's own page; any other page and frame gets nothing. */
export function startPage(
  bindingName: string,
  origin: string,
  runPreload: (require: (name: string) => unknown) => void,
): void {
  const callHost = window[bindingName] as CallHost;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the page must not find the way to the host
  delete window[bindingName];
  if (window.top !== window || window.location.origin !== origin) return;
  guardPage(callHost);
  const electron = {
    contextBridge: { exposeInMainWorld },
    ipcRenderer: createIpcRenderer(callHost),
  };
  runPreload((name) => {
    if (name === 'electron') return electron;
    throw new Error(`A sandboxed preload script cannot load ${name}`);
  });
}

function exposeInMainWorld(key: string, api: unknown): void {
  Object.defineProperty(window, key, { value: freezeDeep(api), enumerable: true });
}

function createIpcRenderer(callHost: CallHost) {
  const listeners = new Map<string, Listener[]>();
  let isReceiving = false;
  const receive = async () => {
    for (;;) {
      const message = (await callHost('receive', '', [])) as Message;
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
    }
  };
  return {
    invoke: (channel: string, ...args: unknown[]) => callHost('invoke', channel, args),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      if (isReceiving) return;
      isReceiving = true;
      // Ends when the page goes away: the answer then never comes.
      void receive();
    },
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
    },
  };
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freezeDeep(part);
  }
  return Object.freeze(value);
}
