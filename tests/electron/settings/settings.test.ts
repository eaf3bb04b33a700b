import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  findFolderError,
  parseSettings,
} from '../../../electron/settings/settings.ts';
import { settingsChangesSchema } from '../../../shared/bridge/settings.ts';

const defaults = defaultSettings('/koti/Asiakirjat', '/koti/Asiakirjat/Seloste', 'fi');

describe('parseSettings', () => {
  it('keeps what it understands and has defaults for the rest', () => {
    const stored = { theme: 'dark', previewOpen: 'yes', workspaceFolder: 'relative', extra: 1 };
    expect(parseSettings(stored, defaults)).toEqual({ ...defaults, theme: 'dark' });
  });

  it('gives back what it gave, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored, defaults);
        expect(parseSettings(settings, defaults)).toEqual(settings);
      }),
    );
  });
});

describe('changes of settings', () => {
  it('are of fields that exist only', () => {
    expect(settingsChangesSchema.safeParse({ theme: 'light' }).success).toBe(true);
    expect(settingsChangesSchema.safeParse({ shell: 'x' }).success).toBe(false);
  });

  it('are of no folder: the user chooses those outside the page', () => {
    for (const name of ['workspaceFolder', 'exportFolder'])
      expect(settingsChangesSchema.safeParse({ [name]: '/koti/a' }).success).toBe(false);
  });

  it('take whole paths of folders only', () => {
    expect(findFolderError('workspaceFolder', '/koti/a')).toBeUndefined();
    expect(findFolderError('workspaceFolder', 'a')).toMatchObject({ kind: 'workspace-missing' });
    expect(findFolderError('exportFolder', '')).toMatchObject({
      kind: 'export-folder-not-writable',
    });
  });
});
