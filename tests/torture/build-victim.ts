import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Where it finds the packages of the app, which are not bundled. */
const cache = join(import.meta.dirname, '../../node_modules/.cache/torture');

/** The bundled program that is killed. */
export interface Victim {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** Bundles the program that is killed, so that it starts in a moment. */
export async function buildVictim(): Promise<Victim> {
  await mkdir(cache, { recursive: true });
  const outdir = await mkdtemp(join(cache, 'victim-'));
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
  return {
    path: join(outdir, 'victim.mjs'),
    remove: () => rm(outdir, { recursive: true, force: true }),
  };
}
