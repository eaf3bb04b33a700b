import { describe, expect, it } from 'vitest';

import type { AppError } from '../../../shared/bridge/app-error.ts';
import { describeError } from '../../../shared/bridge/describe-error.ts';
import { languages } from '../../../shared/language/language.ts';
import { interfaceWords } from '../../../shared/language/interface/interface-words.ts';

const path = '/toimisto/seloste/kahvila-kielo/company.json';

const errors: readonly AppError[] = [
  { kind: 'workspace-unreadable', path },
  { kind: 'workspace-not-writable', path },
  { kind: 'workspace-missing', path },
  { kind: 'workspace-not-empty', path },
  { kind: 'file-unreadable', path },
  { kind: 'file-not-writable', path },
  { kind: 'file-missing', path },
  { kind: 'file-not-opened', path },
  { kind: 'file-empty', path, backup: undefined },
  { kind: 'file-damaged', path, backup: '2026-02-01.json' },
  { kind: 'file-wrong-shape', path, field: 'content.name' },
  { kind: 'file-newer', path, version: 2, supported: 1 },
  { kind: 'file-changed-elsewhere', path },
  { kind: 'company-busy', path },
  { kind: 'file-not-regular', path },
  { kind: 'file-encoding', path, encoding: 'windows-1252' },
  { kind: 'file-encoding', path, encoding: 'utf-16le' },
  { kind: 'file-duplicate-key', path, field: 'content.name', line: 7, backup: undefined },
  { kind: 'file-duplicate-key', path, field: 'content.name', line: 7, backup: 'a.json' },
  { kind: 'file-too-large', path, size: 629_145_600, limit: 33_554_432 },
  { kind: 'file-locked', path },
  { kind: 'folder-in-place', path },
  { kind: 'disk-full', path },
  { kind: 'folder-outside-workspace', path },
  { kind: 'folder-name-unusable', path },
  { kind: 'company-name-missing', path },
  { kind: 'register-name-missing' },
  { kind: 'company-unknown', id: 'kahvila-kielo' },
  { kind: 'register-unknown', id: 'asiakkaat' },
  { kind: 'controller-unknown', id: 'c1' },
  { kind: 'nothing-to-export' },
  { kind: 'logo-unusable', path, reason: 'no-picture' },
  { kind: 'check-code-unreadable', code: 'moi' },
  { kind: 'text-too-long', path, field: 'intro', length: 2_000_000, limit: 50_000 },
  { kind: 'export-folder-not-writable', path },
  { kind: 'export-folder-not-writable', path, reason: 'missing' },
  { kind: 'export-folder-not-writable', path, reason: 'file-in-place' },
  { kind: 'export-folder-not-writable', path, reason: 'denied' },
  { kind: 'export-folder-not-writable', path, reason: 'too-long' },
  { kind: 'export-folder-not-writable', path, reason: 'relative' },
  { kind: 'cancelled' },
  { kind: 'company-folder-missing', path },
  { kind: 'dialog-unavailable' },
  { kind: 'folder-not-granted', path },
  { kind: 'request-refused', reason: 'sender' },
  { kind: 'unexpected', detail: 'TypeError: x is not a function' },
];

describe('every error', () => {
  it('is in this list', () => {
    expect([...new Set(errors.map(({ kind }) => kind))].sort()).toEqual(
      Object.keys(interfaceWords.fi.errors).sort(),
    );
  });

  it.each(errors)('has a title, a sentence and a way out: $kind', (error) => {
    for (const language of languages) {
      const text = describeError(language, error);
      expect(text.title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(text.message).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.action).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it.each(errors)('names its file, and speaks no programmer’s language: $kind', (error) => {
    for (const language of languages) {
      const { message, action } = describeError(language, error);
      if ('path' in error) expect(message).toContain(path);
      expect(message + action).not.toMatch(
        /\bundefined\b|JSON|Error|sender|\bnull\b|NaN|E[A-Z]{4,}/,
      );
    }
  });

  it.each(errors)('is told in each language in its own words: $kind', (error) => {
    const told = languages.map((language) => describeError(language, error));
    for (const part of ['title', 'message', 'action'] as const) {
      expect(new Set(told.map((text) => text[part])).size).toBe(languages.length);
    }
  });

  it('offers the backup where there is one', () => {
    const backup = '2026-02-01T12-00-00-000Z.json';
    for (const kind of ['file-empty', 'file-damaged'] as const) {
      for (const language of languages) {
        expect(describeError(language, { kind, path, backup }).action).toContain(backup);
      }
    }
  });

  it('tells which files were finished before it', () => {
    const written = ['/out/a.pdf', '/out/b.pdf'];
    for (const kind of ['disk-full', 'file-locked', 'export-folder-not-writable'] as const) {
      for (const language of languages) {
        const { message } = describeError(language, { kind, path, written });
        expect(message).toContain('/out/a.pdf, /out/b.pdf');
      }
    }
  });

  it('says how long the text is and where it stands', () => {
    const { message } = describeError(
      'fi',
      errors.find(({ kind }) => kind === 'text-too-long')!,
    );
    expect(message).toMatch(/intro.*2\u00a0000\u00a0000.*50\u00a0000/);
  });
});
