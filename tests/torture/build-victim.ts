import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

/** Bundles the program that is killed, so that it starts in a moment, and gives its path. */
export async function buildVictim(): Promise<string> {
  const outdir = join(root, 'node_modules/.cache/torture/victim');
  await build({
    entryPoints: [join(import.meta.dirname, 'victim.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return join(outdir, 'victim.mjs');
}
