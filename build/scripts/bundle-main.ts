import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
};

/**
 * Leaves packages where they are, in node_modules, from where electron-builder packs them.
 * Only electron-store is taken in on the host, because it imports `electron`, which there is a module of ours.
 */
function packages(root: string, isHost: boolean): Plugin {
  return {
    name: 'packages',
    setup: (bundle) => {
      bundle.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point' || (isHost && path === 'electron-store')) return undefined;
        if (isHost && path === 'electron') {
          return { path: join(root, 'electron/browser-host/electron.ts') };
        }
        return { path, external: true };
      });
    },
  };
}

/** Bundles main.ts for Electron and for an installed browser, and the one preload script of both. */
export async function bundleMain(root: string): Promise<void> {
  const from = (path: string) => join(root, 'electron', path);
  const to = (path: string) => join(root, 'dist', path);
  await Promise.all(
    ['main', 'browser-host'].map((name) => rm(to(name), { recursive: true, force: true })),
  );
  const main = (folder: string, isHost: boolean) =>
    build({
      ...common,
      entryPoints: { main: from('main.ts') },
      outdir: to(folder),
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      // What only an export needs is loaded at the first export.
      splitting: true,
      plugins: [packages(root, isHost)],
    });
  await Promise.all([
    main('main', false),
    main('browser-host', true),
    build({
      ...common,
      entryPoints: [from('preload.ts')],
      outfile: to('main/preload.cjs'),
      format: 'cjs',
      external: ['electron'],
    }),
    build({
      ...common,
      entryPoints: [from('browser-host/page/page-host.ts')],
      outfile: to('browser-host/page.js'),
      platform: 'browser',
      target: 'chrome120',
      format: 'iife',
      globalName: 'pageHost',
    }),
  ]);
}
