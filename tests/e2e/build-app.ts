// Once before all end-to-end tests: the app as it is shipped, and a browser to show it in.
import { join } from 'node:path';
import { buildApp } from '../../build/scripts/build-app.ts';
import { unpackTestBrowser } from '../helpers/test-browser.ts';

export async function setup(): Promise<void> {
  unpackTestBrowser();
  await buildApp(join(import.meta.dirname, '../..'));
}
