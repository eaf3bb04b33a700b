// The one address of the window. Its scheme is served from the built renderer folder and from nowhere else.

export const appScheme = 'app';

export const appOrigin = 'app://seloste';

export const startUrl = `${appOrigin}/index.html`;

/** True for a page or a file of the app itself. */
export function isAppUrl(url: string): boolean {
  return url.startsWith(`${appOrigin}/`);
}
