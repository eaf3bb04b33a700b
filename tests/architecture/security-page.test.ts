// SECURITY.md names tests and commands that are there, and what it says is never called is not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Everything that the pattern's group finds in the page, once. */
function named(pattern: RegExp): readonly string[] {
  return [...new Set([...page.matchAll(pattern)].map(([, name = '']) => name))];
}

/** The source files below a folder of the app. */
function sourcesOf(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

describe('the page about security', () => {
  it('names tests that are there', () => {
    const paths = named(/(tests\/[\w./-]+)/g);
    expect(paths.length).toBeGreaterThan(10);
    // A test may be named without its ending, as vitest finds it.
    const missing = paths.filter(
      (path) => !existsSync(join(root, path)) && !existsSync(join(root, `${path}.test.ts`)),
    );
    expect(missing).toEqual([]);
  });

  it('names commands that are there', () => {
    const commands = named(/npm run ([\w:-]+)/g);
    expect(commands).toContain('torture');
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  it('has a row for each of the twenty items of Electron’s checklist', () => {
    const numbers = named(/^\| (\d+)\. /gm);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)));
  });

  it('is right that no address is handed to the system', () => {
    const sources = ['electron', 'renderer', 'shared'].flatMap(sourcesOf);
    expect(sources.length).toBeGreaterThan(100);
    const callers = sources.filter((path) =>
      readFileSync(join(root, path), 'utf8').includes('openExternal'),
    );
    expect(callers).toEqual([]);
  });
});
