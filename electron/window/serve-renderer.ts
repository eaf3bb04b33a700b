// Answers app:// requests from the built renderer folder. A path never leads out of that folder.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { appOrigin } from './app-address.ts';
import { formatContentSecurityPolicy } from './content-security-policy.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Stands in index.html where the nonce of the answer goes. */
const noncePlace = '__NONCE__';

/** The file that an address means, or undefined where it means none inside the folder. */
export function findServedFile(folder: string, url: string): string | undefined {
  if (!url.startsWith(`${appOrigin}/`)) return undefined;
  const path = decodePath(new URL(url).pathname);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const file = join(folder, path);
  return file.startsWith(folder + sep) && extname(file) in contentTypes ? file : undefined;
}

/** The answer to a request for a file of the renderer: the file, or 404 for anything else. */
export async function serveRenderer(folder: string, url: string): Promise<Response> {
  const file = findServedFile(folder, url);
  const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || bytes === undefined) return new Response(null, { status: 404 });
  const nonce = randomBytes(18).toString('base64');
  const isPage = extname(file) === '.html';
  const body = isPage ? bytes.toString('utf8').replaceAll(noncePlace, nonce) : bytes;
  return new Response(body, { headers: headersOf(extname(file), nonce) });
}

function headersOf(extension: string, nonce: string): Record<string, string> {
  return {
    'content-type': contentTypes[extension] ?? 'application/octet-stream',
    'content-security-policy': formatContentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
