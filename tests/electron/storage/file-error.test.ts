import { describe, expect, it } from 'vitest';

import {
  errorCode,
  readError,
  workspaceError,
  writeError,
} from '../../../electron/storage/file-error.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('an error of the system', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EFBIG', 'disk-full'],
    ['EBUSY', 'file-locked'],
    ['EACCES', 'file-not-writable'],
    ['EPERM', 'file-not-writable'],
    ['EROFS', 'file-not-writable'],
    ['EMFILE', 'file-not-writable'],
    ['ENOTDIR', 'file-not-writable'],
  ])('while writing: %s is %s', (code, kind) => {
    expect(writeError(systemError(code), '/a')).toEqual({ kind, path: '/a' });
  });

  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'in the place of an old file, as Windows gives it for one that is open: %s',
    (code) => {
      const error = Object.assign(systemError(code), { syscall: 'rename' });
      expect(writeError(error, '/a')).toEqual({ kind: 'file-locked', path: '/a' });
    },
  );

  it.each([
    ['ENOENT', 'file-missing'],
    ['EBUSY', 'file-locked'],
    ['EACCES', 'file-unreadable'],
    ['EISDIR', 'file-unreadable'],
    ['ENOTDIR', 'file-unreadable'],
    ['EMFILE', 'file-unreadable'],
  ])('while reading: %s is %s', (code, kind) => {
    expect(readError(systemError(code), '/a')).toEqual({ kind, path: '/a' });
  });

  it('while opening a workspace tells a missing folder from one that cannot be read', () => {
    expect(workspaceError(systemError('ENOENT'), '/a').kind).toBe('workspace-missing');
    expect(workspaceError(systemError('ENOTDIR'), '/a').kind).toBe('workspace-unreadable');
    expect(workspaceError(systemError('EACCES'), '/a').kind).toBe('workspace-unreadable');
  });

  it('is never made of a bug', () => {
    const bug = new TypeError('x is not a function');
    expect(() => writeError(bug, '/a')).toThrow(bug);
    expect(() => readError(bug, '/a')).toThrow(bug);
    expect(errorCode('ENOENT')).toBeUndefined();
    expect(errorCode(Object.assign(new Error('x'), { code: 5 }))).toBeUndefined();
  });
});
