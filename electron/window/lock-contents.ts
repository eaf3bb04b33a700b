import type { WebContents } from 'electron';
import { isAppUrl } from './app-address.ts';

/** Keeps a page where it is: no navigation away, no new windows, no embedded pages, no WebRTC. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  // A frame inside the page is of no use to a form: neither an address nor the app's own page opens in one.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isAppUrl(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // WebRTC goes past both the content security policy and webRequest.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
