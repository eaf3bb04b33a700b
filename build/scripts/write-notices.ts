// The terms of everything that the packed app carries: its own, Electron's, those of the fonts and of every
// package. Vite lists what it has taken into the page, license-checker what the main process needs.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';
import type { Notice } from '../../shared/bridge/views.ts';

/** A package as Vite lists it. */
interface PagePackage {
  readonly name: string;
  readonly version: string;
  readonly identifier?: string;
  readonly text?: string;
}

const fonts = [
  { name: 'Source Sans 3', license: 'OFL-1.1', file: 'OFL.txt' },
  { name: 'Noto', license: 'OFL-1.1', file: 'OFL-Noto.txt' },
  { name: 'DejaVu Sans Condensed', license: 'Bitstream-Vera', file: 'LICENSE-DejaVu.txt' },
] as const;

/** Writes dist/notices.json for the window, and dist/notices.txt to lie beside the program. */
export async function writeNotices(root: string): Promise<void> {
  const packages = [...takePagePackages(root), ...(await listMainPackages(root))];
  const known = new Map(packages.map((notice) => [`${notice.name}@${notice.version}`, notice]));
  const sorted = [...known]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([, notice]) => notice);
  const lacking = sorted.filter(({ license, text }) => license === '' || text === '');
  if (lacking.length > 0)
    throw new Error(`No licence was found of ${lacking.map(({ name }) => name).join(', ')}`);
  const notices = [...listOwn(root), ...sorted];
  writeFileSync(join(root, 'dist/notices.json'), JSON.stringify(notices, undefined, 1));
  writeFileSync(join(root, 'dist/notices.txt'), notices.map(formatNotice).join('\n\n'));
}

/** Seloste itself, its runtime and its fonts. */
function listOwn(root: string): readonly Notice[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8').trim();
  const versionOf = (path: string) => (JSON.parse(read(path)) as { version: string }).version;
  return [
    {
      name: 'Seloste',
      version: versionOf('package.json'),
      license: 'MIT',
      text: read('LICENSE'),
    },
    {
      name: 'Electron',
      version: versionOf('node_modules/electron/package.json'),
      license: 'MIT',
      text: read('node_modules/electron/LICENSE'),
    },
    ...fonts.map(({ name, license, file }) => ({
      ...{ name, license, version: '' },
      text: read(`build/fonts/${file}`),
    })),
  ];
}

/** What Vite has written beside the page; the page itself has no use of it. */
function takePagePackages(root: string): readonly Notice[] {
  const file = join(root, 'dist/renderer/licenses.json');
  const packages = JSON.parse(readFileSync(file, 'utf8')) as readonly PagePackage[];
  rmSync(file);
  return packages.map(({ name, version, identifier = '', text = '' }) => ({
    ...{ name, version, text },
    license: identifier,
  }));
}

/** The packages that electron-builder packs. */
async function listMainPackages(root: string): Promise<readonly Notice[]> {
  const options = { start: root, production: true, excludePrivatePackages: true };
  const packages = await new Promise<ModuleInfos>((resolve, reject) => {
    init(
      { ...options, customFormat: { licenseText: '', publisher: '' } as never },
      (error, found) => {
        // The checker says null where there is no error, against its own types.
        if (error as Error | null) reject(error);
        else resolve(found);
      },
    );
  });
  return Object.entries(packages).map(
    ([id, { licenses = '', licenseText = '', publisher = '' }]) => {
      // A star marks what was read from the text instead of package.json.
      const license = [licenses].flat().join(', ').replace('*', '');
      const text = cutReadme(licenseText).trim();
      return {
        name: id.slice(0, id.lastIndexOf('@')),
        version: id.slice(id.lastIndexOf('@') + 1),
        license,
        text: text === 'MIT' ? writeMit(root, publisher) : text,
      };
    },
  );
}

/** The text that a package means which says no more than MIT. */
function writeMit(root: string, owner: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return own.replace(/^Copyright .*$/m, `Copyright (c) ${owner}`);
}

/** Where a package has its licence in the readme, only that part of it. */
function cutReadme(text: string): string {
  const heading = /^#+ *licen[cs]e *$/im.exec(text);
  return heading ? text.slice(heading.index + heading[0].length) : text;
}

function formatNotice({ name, version, license, text }: Notice): string {
  const title = `${[name, version].filter(Boolean).join(' ')} (${license})`;
  return `${title}\n${'='.repeat(title.length)}\n\n${text}\n`;
}
