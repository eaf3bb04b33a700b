// An installed browser knows no app:// scheme. Inside it the app stands at an address that no network
// can answer (.invalid, RFC 2606) and that counts as a secure context; main and preload never see it.
import { appOrigin } from '../window/app-address.ts';

export const hostOrigin = 'https://seloste.invalid';

/** The address inside the browser of an address of the app. */
export function toHostUrl(url: string): string {
  return swapOrigin(url, appOrigin, hostOrigin);
}

/** The address as main knows it. */
export function toAppUrl(url: string): string {
  return swapOrigin(url, hostOrigin, appOrigin);
}

function swapOrigin(url: string, from: string, to: string): string {
  return url === from || url.startsWith(`${from}/`) ? to + url.slice(from.length) : url;
}
