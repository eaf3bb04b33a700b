import { describe, expect, it } from 'vitest';
import { findCommand } from '../../../electron/window/find-command.ts';

describe('findCommand', () => {
  it('sees a window in no words and in switches alone', () => {
    expect(findCommand([])).toBeUndefined();
    expect(findCommand(['--no-sandbox', '--user-data-dir=/a'])).toBeUndefined();
  });

  it('sees a command and all that follows it', () => {
    expect(findCommand(['--no-sandbox', 'export', 'DIR', '--json'])).toEqual([
      'export',
      'DIR',
      '--json',
    ]);
    expect(findCommand(['--help'])).toEqual(['--help']);
  });
});
