import { describe, expect, it } from 'vitest';
import { systemLanguages } from '../../../electron/settings/system-languages.ts';

describe('systemLanguages', () => {
  it('reads the environment in the order of POSIX, over empty values', () => {
    const LANG = 'fi_FI.UTF-8';
    expect(systemLanguages({ LANG }, 'linux')).toEqual([LANG]);
    expect(systemLanguages({ LC_MESSAGES: 'sv_FI', LANG }, 'linux')).toEqual(['sv_FI']);
    expect(systemLanguages({ LC_ALL: 'en_GB', LC_MESSAGES: 'sv_FI' }, 'linux')).toEqual(['en_GB']);
    expect(systemLanguages({ LC_ALL: '', LANG }, 'linux')).toEqual([LANG]);
  });

  it('says nothing where the environment does not, except on Windows', () => {
    expect(systemLanguages({}, 'linux')).toEqual([]);
    expect(systemLanguages({}, 'win32')).toHaveLength(1);
  });
});
