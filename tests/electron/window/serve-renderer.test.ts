import { mkdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findServedFile, serveRenderer } from '../../../electron/window/serve-renderer.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const folder = `${sep}app${sep}renderer`;

describe('findServedFile', () => {
  it('finds a file of the renderer, whatever is asked of it', () => {
    const file = findServedFile(folder, 'app://seloste/assets/a.js?x=1#y');
    expect(file).toBe(join(folder, 'assets/a.js'));
  });

  it.each([
    'app://seloste/../secret.json',
    'app://seloste/%2e%2e/secret.json',
    'app://seloste/..%2fsecret.json',
    'app://seloste/assets/..%2f..%2f..%2fsecret.json',
    'app://seloste/..%5csecret.json',
    'app://seloste/a%00.js',
    'app://seloste/%zz.js',
    'app://seloste/',
    'app://seloste/keys.pem',
    'app://other/index.html',
    'app://seloste.other/index.html',
    'file:///etc/hosts.html',
  ])('finds nothing for %s', (url) => {
    const file = findServedFile(folder, url);
    // A parent step that the address parser has taken away by itself stays inside.
    expect(file === undefined || file.startsWith(folder + sep)).toBe(true);
    if (!url.includes('secret')) expect(file).toBeUndefined();
  });

  it('never leaves the folder', () => {
    const part = fc.constantFrom('..', '.', '%2e%2e', '..%2f', '%5c..', 'a', '/', '//', 'x.json');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = findServedFile(folder, `app://seloste/${parts.join('/')}.html`);
        return file === undefined || file.startsWith(folder + sep);
      }),
    );
  });
});

describe('serveRenderer', () => {
  it('gives each page its own nonce, in the page and in the policy', async () => {
    const root = await makeTempFolder();
    await writeFile(join(root, 'index.html'), '<meta nonce="__NONCE__">');
    const answers = await Promise.all(
      [1, 2].map(async () => {
        const response = await serveRenderer(root, 'app://seloste/index.html');
        const policy = response.headers.get('content-security-policy') ?? '';
        return { policy, body: await response.text() };
      }),
    );
    const nonces = answers.map(({ body }) => /nonce="([^"]+)"/.exec(body)?.[1] ?? '');
    expect(nonces[0]).not.toBe(nonces[1]);
    for (const [index, { policy }] of answers.entries()) {
      expect(policy).toContain(`'nonce-${String(nonces[index])}'`);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
    }
  });

  it('admits one script address that the page makes itself, and that from its own files', async () => {
    const root = await makeTempFolder();
    await writeFile(join(root, 'worker.mjs'), 'postMessage(1);');
    const response = await serveRenderer(root, 'app://seloste/worker.mjs');
    expect(response.headers.get('content-type')).toContain('text/javascript');
    const policy = response.headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain('trusted-types seloste-pdf-worker');
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('leaves scripts as they are and says what they are', async () => {
    const root = await makeTempFolder();
    await mkdir(join(root, 'assets'));
    await writeFile(join(root, 'assets/a.js'), 'const place = "__NONCE__";');
    const response = await serveRenderer(root, 'app://seloste/assets/a.js');
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain('__NONCE__');
  });

  it('answers 404 for what is not there', async () => {
    const root = await makeTempFolder();
    expect((await serveRenderer(root, 'app://seloste/no.html')).status).toBe(404);
  });
});
