import { join } from 'node:path';
import { build } from 'esbuild';

const folder = import.meta.dirname;

/**
 * Bundles the worker as the app is bundled, and gives its path: users run that, and a loader that translates source
 * as it goes adds work of its own to every function of ours, but to none of a package.
 */
export async function bundleWorker(): Promise<string> {
  await build({
    entryPoints: { worker: join(folder, 'worker.ts') },
    outdir: join(folder, 'dist'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // Where contenders look for files: beside their source.
    define: { 'import.meta.dirname': JSON.stringify(folder) },
    logLevel: 'warning',
  });
  return join(folder, 'dist/worker.mjs');
}
