import type { CallHost } from './call-host.ts';

interface GuardedEvent {
  readonly target: { closest?(selector: string): unknown } | null;
  preventDefault(): void;
}

interface KeyEvent extends GuardedEvent {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface NavigateEvent extends GuardedEvent {
  readonly cancelable: boolean;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

interface GuardedWindow {
  RTCPeerConnection?: unknown;
  webkitRTCPeerConnection?: unknown;
  addEventListener(type: string, listener: (event: never) => void): void;
  getSelection(): { toString(): string } | null;
  readonly navigation: {
    addEventListener(type: 'navigate', listener: (event: NavigateEvent) => void): void;
  };
}

declare const window: GuardedWindow;

/** Keys by which a browser leaves the page, opens another one or prints: a form window has none of them. */
const browserKeys = new Set(['r', 'n', 't', 'o', 'u', 'j', 'h', 'd', 'p', 'g']);
const functionKeys = new Set(['F1', 'F3', 'F5', 'F7']);

/** True while the page itself asked to leave: that is no closing of the window. */
let isNavigating = false;

/** Takes the browser's own ways out of the page, and turns its closing into the app's closing. */
export function guardPage(callHost: CallHost): void {
  // WebRTC would go past the content security policy.
  delete window.RTCPeerConnection;
  delete window.webkitRTCPeerConnection;
  guardKeys(callHost);
  guardPointer();
  window.navigation.addEventListener('navigate', (event) => {
    if (event.destination.sameDocument) return;
    isNavigating = true;
    // Where the host refuses the navigation the page stays, and its next end is a closing again.
    setTimeout(() => (isNavigating = false), 500);
  });
  window.addEventListener('beforeunload', (event: GuardedEvent) => {
    if (!isNavigating) event.preventDefault();
  });
}

function guardKeys(callHost: CallHost): void {
  window.addEventListener('keydown', (event: KeyEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const isHistory = event.altKey && ['ArrowLeft', 'ArrowRight', 'Home'].includes(event.key);
    if (isCommand && key === 'q') void callHost('quit', '', []);
    if ((isCommand && browserKeys.has(key)) || functionKeys.has(event.key) || isHistory) {
      event.preventDefault();
    }
  });
}

/** No browser menu outside text, and no file dropped on the window replaces the page. */
function guardPointer(): void {
  window.addEventListener('contextmenu', (event: GuardedEvent) => {
    const isText = event.target?.closest?.('input, textarea, [contenteditable]');
    if (!isText && !window.getSelection()?.toString()) event.preventDefault();
  });
  for (const type of ['dragover', 'drop']) {
    window.addEventListener(type, (event: GuardedEvent) => {
      event.preventDefault();
    });
  }
}
