import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  buildApplicationMenu,
  buildContextMenu,
} from '../../../electron/window/application-menu.ts';
import { interfaceWords } from '../../../shared/language/interface/interface-words.ts';

type Item = MenuItemConstructorOptions;

function flatten(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? flatten(item.submenu) : []),
  ]);
}

const words = interfaceWords.fi.menu;

const noActions = { openWorkspaceFolder: () => undefined, openGlossary: () => undefined };

const menuOf = (platform: NodeJS.Platform) =>
  flatten(buildApplicationMenu(words, platform, noActions));

describe('the application menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('on %s has a label on every item', (platform) => {
    const bare = menuOf(platform).filter(
      ({ type, label, role }) => type !== 'separator' && role !== 'appMenu' && !label,
    );
    expect(bare).toEqual([]);
  });

  it.each(['linux', 'win32', 'darwin'] as const)(
    'on %s neither reloads nor inspects',
    (platform) => {
      const roles = menuOf(platform).map(({ role }) => role);
      expect(roles).not.toContain('reload');
      expect(roles).not.toContain('forceReload');
      expect(roles).not.toContain('toggleDevTools');
      for (const role of ['undo', 'cut', 'copy', 'paste', 'quit', 'close', 'zoomIn'] as const) {
        expect(roles).toContain(role);
      }
    },
  );

  it.each([
    [words.openWorkspaceFolder, 'openWorkspaceFolder'],
    [words.glossary, 'openGlossary'],
  ] as const)('has %s', (label, action) => {
    let calls = 0;
    const actions = { ...noActions, [action]: () => (calls += 1) };
    const items = flatten(buildApplicationMenu(words, 'linux', actions));
    const item = items.find((one) => one.label === label);
    (item?.click as unknown as () => void)();
    expect(calls).toBe(1);
  });

  it('offers on read-only text only what can be done to it', () => {
    expect(buildContextMenu(words, false).map(({ role }) => role)).toEqual(['copy']);
    expect(buildContextMenu(words, true).map(({ role }) => role)).toContain('paste');
  });
});
