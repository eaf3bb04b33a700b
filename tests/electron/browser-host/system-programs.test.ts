import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, listBrowserPaths } from '../../../electron/browser-host/find-browser.ts';
import { askFile, listFileCommands } from '../../../electron/browser-host/file-dialog.ts';
import { askFolder, listFolderCommands } from '../../../electron/browser-host/folder-dialog.ts';
import { openCommand, showCommand } from '../../../electron/browser-host/host-shell.ts';
import { documentsFolder, settingsFolder } from '../../../electron/browser-host/system-folders.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

async function writeProgram(folder: string, name: string, script: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}

/** Runs with another path, the programs of the folder first. */
async function withPath<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = process.env['PATH'];
  process.env['PATH'] = folder;
  try {
    return await work();
  } finally {
    process.env['PATH'] = path;
  }
}

describe('findBrowser', () => {
  it('takes the first one of the path that can be run', async () => {
    const folder = await makeTempFolder();
    await writeFile(join(folder, 'chromium'), 'no program');
    await writeProgram(folder, 'microsoft-edge', '');
    expect(findBrowser('linux', { PATH: folder })).toBe(join(folder, 'microsoft-edge'));
    expect(findBrowser('linux', { PATH: join(folder, 'none') })).toBeUndefined();
  });

  it('prefers the one that the user names', () => {
    expect(listBrowserPaths('linux', { PATH: '/a', SELOSTE_BROWSER: '/own/chrome' })[0]).toBe(
      '/own/chrome',
    );
  });

  it('knows the places of the other systems', () => {
    expect(listBrowserPaths('macos', { HOME: '/Users/a' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(listBrowserPaths('windows', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });
});

describe('askFolder', () => {
  it('tells a choice, a cancelled dialog and a missing dialog apart', async () => {
    const folder = await makeTempFolder();
    await writeProgram(folder, 'zenity', 'echo /valittu/kansio/');
    expect(await withPath(`${folder}:/bin:/usr/bin`, () => askFolder('Valitse', folder))).toEqual({
      kind: 'chosen',
      folder: '/valittu/kansio',
    });
    await writeProgram(folder, 'zenity', 'exit 1');
    expect(await withPath(`${folder}:/bin:/usr/bin`, () => askFolder('Valitse', folder))).toEqual({
      kind: 'cancelled',
    });
    const empty = join(folder, 'none');
    expect(await withPath(empty, () => askFolder('Valitse', folder))).toEqual({
      kind: 'no-dialog',
    });
  });

  it('opens at the nearest folder that exists', async () => {
    const folder = await makeTempFolder();
    await writeProgram(folder, 'zenity', 'for last; do :; done; echo "/a${last#--filename=}"');
    const choice = await withPath(`${folder}:/bin:/usr/bin`, () =>
      askFolder('Valitse', join(folder, 'ei/ole')),
    );
    expect(choice).toEqual({ kind: 'chosen', folder: `/a${folder}` });
  });

  it('gives no system a title or a folder as code', () => {
    const evil = '"; rm -rf /; "$(x)';
    for (const system of ['macos', 'windows'] as const) {
      const [command] = listFolderCommands(system, evil, evil);
      expect(command!.args.join(' ')).not.toContain(evil);
      expect(command!.env).toEqual({ SELOSTE_TITLE: evil, SELOSTE_FOLDER: evil });
    }
  });
});

describe('askFile', () => {
  it('asks for files of the endings only, and gives the chosen one', async () => {
    const folder = await makeTempFolder();
    await writeProgram(folder, 'zenity', 'for last; do :; done; echo "/a/$last"');
    const choice = await withPath(`${folder}:/bin:/usr/bin`, () =>
      askFile('Valitse', 'Kuvat', ['png', 'jpg']),
    );
    expect(choice).toEqual({ kind: 'chosen', folder: '/a/--file-filter=Kuvat | *.png *.jpg' });
    const none = await withPath(join(folder, 'none'), () => askFile('Valitse', 'Kuvat', ['png']));
    expect(none).toEqual({ kind: 'no-dialog' });
  });

  it('gives no system a title or an ending as code', () => {
    const evil = '"; rm -rf /; "$(x)';
    for (const system of ['macos', 'windows'] as const) {
      const [command] = listFileCommands(system, evil, evil, [evil]);
      expect(command!.args.join(' ')).not.toContain(evil);
      expect(command!.env).toMatchObject({ SELOSTE_TITLE: evil });
    }
  });
});

describe('programs and folders of the systems', () => {
  it('open and show a file', () => {
    expect(openCommand('linux', '/a/b.pdf')).toEqual({ program: 'xdg-open', args: ['/a/b.pdf'] });
    expect(openCommand('macos', '/a')).toEqual({ program: 'open', args: ['/a'] });
    expect(showCommand('windows', 'C:\\a.pdf').args).toEqual(['/select,C:\\a.pdf']);
    // A comma would end the item of the list that dbus-send takes.
    expect(showCommand('linux', '/a, ä.pdf').args).toContain(
      'array:string:file:///a%2C%20%C3%A4.pdf',
    );
  });

  it('find the documents where the user’s own language has put them', async () => {
    const home = await makeTempFolder();
    expect(documentsFolder('linux', {}, home)).toBe(join(home, 'Documents'));
    await mkdir(join(home, '.config'));
    const setting = 'XDG_DESKTOP_DIR="$HOME/Työpöytä"\nXDG_DOCUMENTS_DIR="$HOME/Asiakirjat"\n';
    await writeFile(join(home, '.config/user-dirs.dirs'), setting);
    expect(documentsFolder('linux', {}, home)).toBe(join(home, 'Asiakirjat'));
    expect(settingsFolder('windows', { APPDATA: 'C:\\R' }, home)).toBe('C:\\R');
  });
});
