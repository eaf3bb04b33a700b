import { join } from 'node:path';
import { build } from 'vite';
import { bundleMain } from './bundle-main.ts';
import { writeNotices } from './write-notices.ts';

/** Builds dist/: the main process twice, the preload script, the page, and the notices of all of them. */
export async function buildApp(root: string): Promise<void> {
  await Promise.all([bundleMain(root), buildPage(root)]);
  await writeNotices(root);
}

/** The page as it is shipped, also where a test runner has set another environment for itself. */
async function buildPage(root: string): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: join(root, 'build/config/vite.config.ts'), mode: 'production' });
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}
