import { describe, expect, it } from 'vitest';

import {
  classifyEntries,
  type FoundEntry,
} from '../../../../shared/register/unused/classify-entries.ts';
import { findCopies } from '../../../../shared/register/unused/find-copies.ts';

const used = ['company', 'registers/asiakkaat', 'registers/tyontekijat'] as const;

function classify(path: string, entry: Partial<FoundEntry> = {}) {
  return classifyEntries([{ path, type: 'file', ...entry }], used)[0];
}

const namings: readonly (readonly [engine: string, name: string])[] = [
  ['OneDrive', 'asiakkaat-DESKTOP-ABC123.json'],
  ['OneDrive, a second time', 'asiakkaat-DESKTOP-ABC123-2.json'],
  ['OneDrive of a Mac', 'asiakkaat-Maijan MacBook Pro.json'],
  ['OneDrive for Linux', 'asiakkaat-laptop-safeBackup-0001.json'],
  ['Windows, a browser or Google Drive', 'asiakkaat (1).json'],
  ['a browser without a space', 'asiakkaat(1).json'],
  ['Dropbox', "asiakkaat (Maija's conflicted copy 2026-11-30).json"],
  ['Dropbox in Finnish', 'asiakkaat (Maija – ristiriitainen kopio 2026-11-30).json'],
  ['Dropbox in Swedish', 'asiakkaat (Majas motstridiga kopia 2026-11-30).json'],
  ['Dropbox in Swedish, another', 'asiakkaat (konflikterande kopia från Maja 2026-11-30).json'],
  ['Nextcloud', 'asiakkaat (conflicted copy 2026-11-30 120000).json'],
  ['ownCloud of old', 'asiakkaat_conflict-20261130-120000.json'],
  ['Syncthing', 'asiakkaat.sync-conflict-20261130-120000-ABCDEF7.json'],
  ['iCloud', 'asiakkaat 2.json'],
  ['macOS', 'asiakkaat copy.json'],
  ['macOS in Finnish', 'asiakkaat kopio 2.json'],
  ['Windows in English', 'asiakkaat - Copy.json'],
  ['Windows in Finnish', 'asiakkaat - Kopio (2).json'],
  ['Windows in Swedish', 'asiakkaat - Kopia.json'],
  ['Linux in English', 'asiakkaat (another copy).json'],
  ['Linux in Finnish', 'asiakkaat (kopio).json'],
  ['Google Drive', 'Copy of asiakkaat.json'],
  ['Google Drive in Finnish', 'Kopio tiedostosta asiakkaat.json'],
  ['Google Drive in Swedish', 'Kopia av asiakkaat.json'],
  ['Google Drive of old', 'asiakkaat[Conflict].json'],
  ['Box', 'asiakkaat (Conflict Maija 2026-11-30).json'],
  ['Seafile', 'asiakkaat (SFConflict maija@example.com 2026-11-30-12-00-00).json'],
  ['Synology Drive', 'asiakkaat_MAIJA-PC_Nov-30-120000-2026_Conflict.json'],
  ['pCloud', 'asiakkaat [conflicted].json'],
  ['a merge of git', 'asiakkaat.json.orig'],
  ['a merge tool', 'asiakkaat_BACKUP_12345.json'],
  ['a merge tool, theirs', 'asiakkaat_REMOTE_12345.json'],
  ['an editor', 'asiakkaat.json~'],
  ['an editor, another', 'asiakkaat.json.bak'],
  ['an editor, before the ending', 'asiakkaat.bak.json'],
  ['a copy of a copy', 'asiakkaat - Kopio (1).json'],
];

describe('a conflict copy', () => {
  it.each(namings)('of %s is told with its original: %s', (_, name) => {
    const entry = classify(`registers/${name}`, { holds: 'register' });
    expect(entry).toEqual({
      path: `registers/${name}`,
      kind: 'conflict-copy',
      of: 'registers/asiakkaat',
      actions: ['compare', 'open-as-register', 'set-aside'],
    });
  });

  it.each(namings)('of the company’s own file is told, too: %s', (_, name) => {
    const own = name.replace('asiakkaat', 'company');
    const actions = ['compare', 'set-aside'];
    expect(classify(own, { holds: 'company' })).toMatchObject({ of: 'company', actions });
  });

  it('that does not open can only be set aside', () => {
    const actions = ['set-aside'];
    expect(classify('registers/asiakkaat (1).json')).toMatchObject({ actions });
  });

  it('whose original is gone can be opened as a register', () => {
    const entry = classify('registers/uutiskirje (1).json', { holds: 'register' });
    const actions = ['open-as-register', 'set-aside'];
    expect(entry).toMatchObject({ kind: 'conflict-copy', actions });
    expect(entry?.of).toBeUndefined();
  });
});

describe('an entry that is not used', () => {
  it.each([
    'Asiakasrekisteri.json',
    'työntekijät.json',
    'uusi rekisteri.json',
    'hakijat{2026}.json',
    'hakijat.JSON',
    'con.json',
    'hakijat',
  ])('is a register under a name that none can have: %s', (name) => {
    const entry = classify(`registers/${name}`, { holds: 'register' });
    const actions = ['open-as-register', 'set-aside'];
    expect(entry).toMatchObject({ kind: 'misnamed-register', actions });
  });

  it.each([
    ['registers/.asiakkaat.json.0b5c.tmp', 'temporary'],
    ['registers/.~lock.asiakkaat.json#', 'temporary'],
    ['registers/.asiakkaat.json.swp', 'temporary'],
    ['registers/asiakkaat.json.part', 'temporary'],
    ['registers/.syncthing.asiakkaat.json.tmp', 'temporary'],
    ['registers/asiakkaat.damaged-2026-02-01T13-00-00-000Z.json', 'damaged-copy'],
    ['.DS_Store', 'system'],
    ['registers/Thumbs.db', 'system'],
    ['registers/._asiakkaat.json', 'system'],
    ['muistiinpanot.txt', 'unknown-file'],
    ['muistiinpanot (1).txt', 'unknown-file'],
    ['attachments/kuva 2.png', 'unknown-file'],
    ['registers/lue.md', 'unknown-file'],
  ])('%s is told as %s', (path, kind) => {
    expect(classify(path)?.kind).toBe(kind);
  });

  it('may be a folder, or what is neither file nor folder', () => {
    expect(classify('registers/vanhat', { type: 'folder' })?.kind).toBe('unknown-folder');
    expect(classify('registers/putki.json', { type: 'other' })?.kind).toBe('unknown-file');
  });
});

describe('a copy under an id', () => {
  const register = (id: string, name: string) => ({ id, content: { name: { fi: name } } });
  const original = register('asiakkaat', 'Asiakkaat');

  it.each([
    ['asiakkaat-laptop', 'Asiakkaat'],
    ['asiakkaat-maijan-pc-2', 'Asiakkaat'],
    ['asiakkaat-conflict-20261130', 'Asiakkaat ja jäsenet'],
    ['asiakkaat-laptop-safebackup-0001', 'Asiakkaat ja jäsenet'],
    ['asiakkaat-kopio', 'Asiakkaat ja jäsenet'],
  ])('is no register of its own: %s', (id, name) => {
    const copies = findCopies([original, register(id, name)]);
    expect([...copies]).toEqual([[id, 'asiakkaat']]);
  });

  it.each([
    ['asiakkaat-2', 'Asiakkaat'],
    ['asiakkaat-helsinki', 'Asiakkaat, Helsinki'],
    ['asiakkaat-helsinki', 'Helsingin asiakkaat'],
    ['asiakkaat-vanha-kopio', 'Asiakkaat, vanha kopio'],
    ['asiakkaat-backup-2', 'Asiakkaat backup'],
    ['asiakkaatkopio', 'Asiakkaat'],
  ])('is not seen in a register that Seloste has made: %s', (id, name) => {
    expect(findCopies([original, register(id, name)]).size).toBe(0);
  });

  it('needs its original', () => {
    expect(findCopies([register('asiakkaat-laptop', 'Asiakkaat')]).size).toBe(0);
  });
});
