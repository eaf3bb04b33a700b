import { join } from 'node:path';
import { build } from 'vite';
import { bundleMain } from './bundle-main.ts';

/** Builds dist/: the main process twice, the preload script, and the page. */
export async function buildApp(root: string): Promise<void> {
  await Promise.all([
    bundleMain(root),
    build({ configFile: join(root, 'build/config/vite.config.ts'), mode: 'production' }),
  ]);
}
