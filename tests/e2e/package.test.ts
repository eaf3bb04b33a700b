// The installable app: what is packed, and that the packed main process can do the main job. Where Electron's
// runtime cannot be downloaded it is a stand-in: what this cannot show is the installer and the real runtime.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import type { Notice } from '../../shared/bridge/views.ts';
import { findElectron } from '../../build/scripts/electron-runtime.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'seloste-package-'));
const unpacked = join(folder, 'app');

/** A runtime that is only as large as the packer's checks. The first text marks where fuses are kept. */
function writeRuntime(): string {
  const runtime = join(folder, 'runtime');
  mkdirSync(join(runtime, 'resources'), { recursive: true });
  mkdirSync(join(runtime, 'locales'));
  const fuses = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000a' + '1'.repeat(10);
  writeFileSync(join(runtime, 'electron'), fuses, { mode: 0o755 });
  for (const language of ['fi', 'de'])
    writeFileSync(join(runtime, 'locales', `${language}.pak`), '');
  return runtime;
}

interface Asar {
  extractAll(archive: string, folder: string): void;
  listPackage(archive: string, options: { isPack: boolean }): string[];
}

/** The reader of asar archives that electron-builder itself uses. */
function loadAsar(): Asar {
  const require = createRequire(join(root, 'node_modules/app-builder-lib/package.json'));
  return require('@electron/asar') as Asar;
}

const realRuntime = process.platform === 'linux' ? findElectron(root) : undefined;
const runtimeName = realRuntime ? 'Electron’s own program' : 'a stand-in: Electron is not here';

/** A fuse is a letter in the program: 1 for enabled, 0 for disabled. */
const isEnabled = (fuse: number | undefined) => String.fromCharCode(fuse ?? 0) === '1';

describe('the package', () => {
  let files: readonly string[] = [];
  beforeAll(async () => {
    await build({
      projectDir: root,
      targets: Platform.LINUX.createTarget('dir'),
      publish: 'never',
      config: {
        extends: join(root, 'electron-builder.yml'),
        electronDist: realRuntime ? dirname(realRuntime) : writeRuntime(),
        directories: { output: join(folder, 'release') },
      },
    });
    const archive = join(folder, 'release/linux-unpacked/resources/app.asar');
    const asar = loadAsar();
    files = asar.listPackage(archive, { isPack: false });
    asar.extractAll(archive, unpacked);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds the built app, the fonts and the packages of the main process, and nothing else', () => {
    const tops = new Set(files.map((file) => file.split('/').slice(1, 3).join('/')));
    const own = [...tops].filter((top) => !top.startsWith('node_modules')).sort();
    expect(own).toEqual([
      'build',
      'build/fonts',
      'build/icons',
      'dist',
      'dist/main',
      'dist/notices.json',
      'dist/renderer',
      'package.json',
    ]);
    for (const name of [
      'react',
      'react-dom',
      'playwright-core',
      'electron',
      'vite',
      'typescript',
    ]) {
      expect(tops).not.toContain(`node_modules/${name}`);
    }
    for (const name of ['pdfkit', 'zod', 'electron-store']) {
      expect(tops).toContain(`node_modules/${name}`);
    }
  });

  it('carries its licence, and a notice of each package that it holds', () => {
    const beside = readdirSync(join(folder, 'release/linux-unpacked/resources'));
    expect(beside).toEqual(expect.arrayContaining(['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt']));
    const text = readFileSync(join(unpacked, 'dist/notices.json'), 'utf8');
    const notices = JSON.parse(text) as Notice[];
    for (const { text, license } of notices)
      expect(license === '' ? 0 : text.length).toBeGreaterThan(500);
    const names = notices.map(({ name }) => name);
    const packed = files.flatMap((file) => {
      const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(file) ?? [];
      return name === undefined ? [] : [name];
    });
    expect(packed.length).toBeGreaterThan(30);
    expect(names).toEqual(expect.arrayContaining(packed));
    // What Vite takes into the page is packed under no name of its own.
    expect(names).toEqual(
      expect.arrayContaining([
        ...['Seloste', 'Electron', 'Source Sans 3', 'Noto', 'DejaVu Sans Condensed'],
        ...['react', 'react-dom', 'react-aria-components', 'pdfjs-dist', 'zustand'],
      ]),
    );
  });

  it('is described by a bill of materials of what is shipped, and of nothing that only builds', () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'build/scripts/sbom.ts'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const bom = JSON.parse(readFileSync(join(root, 'dist/sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      components: { name: string; purl: string; licenses: unknown[] }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    const names = bom.components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['electron', 'react', 'pdfjs-dist', 'pdfkit', 'zod']),
    );
    for (const name of ['vite', 'vitest', 'typescript', 'playwright-core', 'electron-builder'])
      expect(names).not.toContain(name);
    for (const { purl } of bom.components) expect(purl).toMatch(/^pkg:npm\//);
  });

  it('carries no sources, types or tests', () => {
    expect(files.filter((file) => /\.(c|m)?tsx?$|\.map$|\/__tests__\//.test(file))).toEqual([]);
  });

  it(`has every fuse of the runtime as it should be (${runtimeName})`, async () => {
    const wire = await getCurrentFuseWire(join(folder, 'release/linux-unpacked/seloste'));
    const fuses = Object.fromEntries(
      Object.entries(FuseV1Options).flatMap(([name, place]) =>
        typeof place === 'number' ? [[name, isEnabled(wire[place])]] : [],
      ),
    );
    expect(fuses).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: false,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
    });
  });

  it('makes the papers from what is packed alone', () => {
    const electron = join(unpacked, 'node_modules/electron');
    mkdirSync(electron);
    // Only as much of Electron as the command line needs.
    writeFileSync(
      join(electron, 'index.mjs'),
      `export const app = { isPackaged: false, exit: (code) => process.exit(code) };
       ${['dialog', 'ipcMain', 'Menu', 'protocol', 'screen', 'session', 'shell', 'BrowserWindow']
         .map((name) => `export const ${name} = {};`)
         .join('\n')}
       export default { app };`,
    );
    writeFileSync(
      join(electron, 'package.json'),
      '{ "name": "electron", "version": "0.0.0", "exports": "./index.mjs" }',
    );
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [join(unpacked, 'dist/main/main.mjs'), ...words], {
        encoding: 'utf8',
      });
    const workspace = join(folder, 'tiedot');
    const papers = join(folder, 'asiakirjat');
    expect(run('example', workspace)).toMatchObject({ status: 0, stderr: '' });
    expect(run('export', workspace, '--out', papers)).toMatchObject({ status: 0, stderr: '' });
    const kinds = readdirSync(papers).map((name) => name.slice(name.lastIndexOf('.')));
    expect(new Set(kinds)).toEqual(new Set(['.docx', '.pdf']));
  });
});
