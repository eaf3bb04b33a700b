// The browser of the tests comes from npm, so that nothing has to be installed by hand.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/seloste-test-browser');
const executable = join(folder, 'chromium');

/** Unpacks the browser once. The package puts it below TMPDIR, and its libraries only for Amazon's Node. */
export function unpackTestBrowser(): void {
  if (existsSync(executable)) return;
  const unfinished = `${folder}-${String(process.pid)}`;
  mkdirSync(unfinished, { recursive: true });
  const script =
    "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const run = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The test browser could not be unpacked:\n${run.stderr}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** What the app needs to find and start the browser of the tests. */
export function testBrowserEnvironment(): Readonly<Record<string, string>> {
  return {
    SELOSTE_BROWSER: executable,
    ...(startsAsItIs() ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023/lib') }),
    ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
}

/** False on a machine without libnss3 and its like: the browser then takes those of its package. */
function startsAsItIs(): boolean {
  return spawnSync(executable, ['--version']).status === 0;
}
