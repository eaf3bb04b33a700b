import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { lockContents } from '../../../electron/window/lock-contents.ts';
import { lockSession } from '../../../electron/window/lock-session.ts';

class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  policy = '';

  setWindowOpenHandler(handler: typeof this.openHandler): void {
    this.openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.policy = policy;
  }

  /** True when the event was refused. */
  refuses(name: string, url: string, isMainFrame = true): boolean {
    let isPrevented = false;
    this.emit(name, { url, isMainFrame, preventDefault: () => (isPrevented = true) });
    return isPrevented;
  }
}

describe('lockContents', () => {
  const contents = new FakeContents();
  lockContents(contents as unknown as WebContents);

  it('lets the page move within the app only', () => {
    for (const name of ['will-navigate', 'will-frame-navigate']) {
      expect(contents.refuses(name, 'app://seloste/index.html')).toBe(false);
      expect(contents.refuses(name, 'https://example.com/')).toBe(true);
      expect(contents.refuses(name, 'app://seloste.example.com/')).toBe(true);
      expect(contents.refuses(name, 'file:///etc/passwd')).toBe(true);
    }
    expect(contents.refuses('will-redirect', 'app://seloste/index.html')).toBe(true);
  });

  it('lets no frame inside the page go anywhere', () => {
    for (const url of ['app://seloste/index.html', 'https://example.com/', 'data:text/html,'])
      expect(contents.refuses('will-frame-navigate', url, false)).toBe(true);
  });

  it('opens no window and attaches no other page', () => {
    expect(contents.openHandler?.({ url: 'app://seloste/index.html' })).toEqual({ action: 'deny' });
    expect(contents.refuses('will-attach-webview', '')).toBe(true);
  });

  it('gives WebRTC no way past the proxy', () => {
    expect(contents.policy).toBe('disable_non_proxied_udp');
  });
});

describe('lockSession', () => {
  type Answer = (answer: { cancel: boolean }) => void;
  const kept: Record<string, (...args: never[]) => unknown> = {};
  const keep = (name: string) => (listener: (...args: never[]) => unknown) => {
    kept[name] = listener;
  };
  lockSession({
    webRequest: { onBeforeRequest: keep('request') },
    setPermissionRequestHandler: keep('permission'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    on: (name: string, listener: (...args: never[]) => unknown) => keep(name)(listener),
  } as unknown as Session);

  const isCancelled = (url: string) => {
    let isCancelled = false;
    const ask = kept['request'] as (details: { url: string }, answer: Answer) => void;
    ask({ url }, ({ cancel }) => (isCancelled = cancel));
    return isCancelled;
  };

  it('lets through the files of the app and nothing of any network', () => {
    expect(isCancelled('app://seloste/assets/a.js')).toBe(false);
    expect(isCancelled('data:image/png;base64,')).toBe(false);
    for (const url of [
      'https://example.com/',
      'http://localhost/',
      'ws://127.0.0.1/',
      'file:///a',
    ]) {
      expect(isCancelled(url)).toBe(true);
    }
  });

  it('refuses every permission, device and download', () => {
    const ask = kept['permission'] as (a: null, b: string, answer: (is: boolean) => void) => void;
    let isGranted = true;
    ask(null, 'geolocation', (is) => (isGranted = is));
    expect(isGranted).toBe(false);
    expect(kept['check']?.()).toBe(false);
    expect(kept['device']?.()).toBe(false);
    let isPrevented = false;
    const download = kept['will-download'] as (event: { preventDefault(): void }) => void;
    download({ preventDefault: () => (isPrevented = true) });
    expect(isPrevented).toBe(true);
  });
});
