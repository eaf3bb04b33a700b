import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { loadContent } from '../../../electron/storage/load-content.ts';
import { saveContent } from '../../../electron/storage/save-content.ts';
import { emptyCompany, emptyRegister } from '../../../shared/register/empty.ts';
import { formatEnvelope } from '../../../shared/register/envelope.ts';
import type { Register } from '../../../shared/register/register.ts';
import { anyContent } from '../../helpers/arbitrary-content.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const file = 'registers/asiakkaat';
const start = Date.parse('2026-02-01T12:00:00Z');

function at(minutes: number): Date {
  return new Date(start + minutes * 60_000);
}

function named(name: string): Register {
  return emptyRegister({ fi: name });
}

async function save(
  folder: string,
  content: Register,
  revision: string,
  minutes = 0,
  overwrite = false,
) {
  return saveContent(folder, { file, kind: 'register', content, revision, overwrite }, at(minutes));
}

async function load(folder: string) {
  const loaded = await loadContent(folder, file, 'register');
  if (!loaded.ok) throw new Error(loaded.error.kind);
  return loaded.value;
}

async function revisionAfter(...args: Parameters<typeof save>): Promise<string> {
  const saved = await save(...args);
  if (!saved.ok) throw new Error(saved.error.kind);
  return saved.value.revision;
}

async function backups(folder: string): Promise<string[]> {
  return (await readdir(join(folder, 'backups', file)).catch(() => [])).sort();
}

describe('a save', () => {
  it('comes back the same, whatever the texts hold', async () => {
    const folder = await makeTempFolder();
    let revision = '';
    await fc.assert(
      fc.asyncProperty(anyContent('register'), async (content) => {
        revision = await revisionAfter(folder, content, revision);
        const loaded = await load(folder);
        expect(loaded).toEqual({ content, revision, savedAt: at(0).toISOString() });
      }),
      { numRuns: 40 },
    );
  });

  it('makes the folders that are missing', async () => {
    const folder = join(await makeTempFolder(), 'kahvila-kielo');
    await save(folder, named('Asiakkaat'), '');
    expect(await readdir(join(folder, 'registers'))).toEqual(['asiakkaat.json']);
  });

  it('of nothing new writes nothing', async () => {
    const folder = await makeTempFolder();
    const revision = await revisionAfter(folder, named('Asiakkaat'), '');
    const again = await save(folder, named('Asiakkaat'), revision, 30);
    expect(again).toEqual({ ok: true, value: { revision, savedAt: at(0).toISOString() } });
    expect(await backups(folder)).toHaveLength(1);
  });

  it('is kept as a backup from the first one on', async () => {
    const folder = await makeTempFolder();
    const revision = await revisionAfter(folder, named('Asiakkaat'), '');
    const first = await readFile(join(folder, `${file}.json`), 'utf8');
    const [name = ''] = await backups(folder);
    expect(name).toBe('000001.2026-02-01T12-00-00-000Z.json');
    expect(await readFile(join(folder, 'backups', file, name), 'utf8')).toBe(first);
    await save(folder, named('Asiakasrekisteri'), revision, 1);
    expect(await backups(folder)).toEqual([name, '000002.2026-02-01T12-01-00-000Z.json']);
  });

  it('keeps what it replaces where that was not saved here', async () => {
    const folder = await makeTempFolder();
    await mkdir(join(folder, 'registers'));
    const byHand = formatEnvelope('register', named('Käsin'), at(0).toISOString());
    await writeFile(join(folder, `${file}.json`), byHand);
    const { revision } = await load(folder);
    await revisionAfter(folder, named('Asiakkaat'), revision, 1);
    const [old = ''] = await backups(folder);
    expect(await readFile(join(folder, 'backups', file, old), 'utf8')).toBe(byHand);
    expect(await backups(folder)).toHaveLength(2);
  });

  it('does not replace a file that has changed elsewhere', async () => {
    const folder = await makeTempFolder();
    const revision = await revisionAfter(folder, named('Asiakkaat'), '');
    await revisionAfter(folder, named('Muualla'), revision, 1);
    const refused = await save(folder, named('Täällä'), revision, 2);
    expect(refused).toMatchObject({ error: { kind: 'file-changed-elsewhere' } });
    expect((await load(folder)).content.name.fi).toBe('Muualla');
  });

  it('replaces it when the user says so, and never throws the other version away', async () => {
    const folder = await makeTempFolder();
    const revision = await revisionAfter(folder, named('Asiakkaat'), '');
    await revisionAfter(folder, named('Muualla'), revision, 1);
    let mine = await revisionAfter(folder, named('Täällä'), revision, 2, true);
    for (let hour = 1; hour < 9; hour += 1) {
      mine = await revisionAfter(folder, named(`Versio ${String(hour)}`), mine, hour * 60);
    }
    const replaced = (await backups(folder)).filter((name) => name.includes('replaced'));
    expect(replaced).toHaveLength(1);
    const text = await readFile(join(folder, 'backups', file, replaced[0]!), 'utf8');
    expect(text).toContain('Muualla');
  });

  it('does not bring back a file that was removed elsewhere without asking', async () => {
    const folder = await makeTempFolder();
    const refused = await save(folder, named('Asiakkaat'), 'an earlier revision');
    expect(refused).toMatchObject({ error: { kind: 'file-changed-elsewhere' } });
    expect((await save(folder, named('Asiakkaat'), 'an earlier revision', 0, true)).ok).toBe(true);
  });

  it('at the same time as another one lets the first through and refuses the second', async () => {
    const folder = await makeTempFolder();
    const revision = await revisionAfter(folder, named('Asiakkaat'), '');
    const results = await Promise.all(
      ['A', 'B', 'C'].map((name) => save(folder, named(name), revision)),
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect((await load(folder)).content.name.fi).toBe('A');
  });

  it('of an older format keeps the old file for good', async () => {
    const folder = await makeTempFolder();
    await mkdir(join(folder, 'registers'));
    const old = await readFile(
      join(import.meta.dirname, '../../fixtures/migrations/register/v0.json'),
      'utf8',
    );
    await writeFile(join(folder, `${file}.json`), old);
    const loaded = await load(folder);
    expect(loaded.content.name).toEqual({ fi: 'Kanta-asiakkaat' });
    const saved = await revisionAfter(folder, loaded.content, loaded.revision);
    expect(await backups(folder)).toEqual([
      '000001.2026-02-01T12-00-00-000Z.format.json',
      '000002.2026-02-01T12-00-00-000Z.json',
    ]);
    const text = await readFile(join(folder, 'backups', file, (await backups(folder))[0]!), 'utf8');
    expect(text).toBe(old);
    expect(await readFile(join(folder, `${file}.json`), 'utf8')).toContain('"formatVersion": 2');
    expect((await load(folder)).revision).toBe(saved);
  });

  it('never replaces a file of a newer format', async () => {
    const folder = await makeTempFolder();
    await mkdir(join(folder, 'registers'));
    const newer = '{"format":"seloste/register","formatVersion":99,"content":{"a":1}}';
    await writeFile(join(folder, `${file}.json`), newer);
    const refused = await save(folder, named('Asiakkaat'), '', 0, true);
    expect(refused).toMatchObject({ error: { kind: 'file-newer', version: 99, supported: 2 } });
    expect(await readFile(join(folder, `${file}.json`), 'utf8')).toBe(newer);
  });

  it('over a damaged file keeps that file for good', async () => {
    const folder = await makeTempFolder();
    await mkdir(join(folder, 'registers'));
    await writeFile(join(folder, `${file}.json`), '{"format":"selo');
    expect((await save(folder, named('Asiakkaat'), '', 0, true)).ok).toBe(true);
    expect(await readdir(join(folder, 'registers'))).toEqual(['asiakkaat.json']);
    const [damaged = ''] = await backups(folder);
    expect(damaged).toBe('000001.2026-02-01T12-00-00-000Z.damaged.json');
    expect(await readFile(join(folder, 'backups', file, damaged), 'utf8')).toBe('{"format":"selo');
  });

  it('tells that a folder cannot be written, and loses nothing', async () => {
    const folder = await makeTempFolder();
    await writeFile(join(folder, 'registers'), 'a file where the folder should be');
    const refused = await save(folder, named('Asiakkaat'), '');
    expect(refused).toMatchObject({ ok: false, error: { kind: 'file-unreadable' } });
    const company = { file: 'company', kind: 'company', overwrite: false } as const;
    const first = await saveContent(
      folder,
      { ...company, content: emptyCompany('Kahvila Kielo'), revision: '' },
      at(0),
    );
    if (!first.ok) throw new Error(first.error.kind);
    await rm(join(folder, 'backups'), { recursive: true });
    await writeFile(join(folder, 'backups'), 'a file where the folder should be');
    const second = await saveContent(
      folder,
      { ...company, content: emptyCompany('Kahvila Vuokko'), revision: first.value.revision },
      at(1),
    );
    expect(second).toMatchObject({ error: { kind: 'file-not-writable' } });
    expect(await readFile(join(folder, 'company.json'), 'utf8')).toBe(
      formatEnvelope('company', emptyCompany('Kahvila Kielo'), at(0).toISOString()),
    );
  });

  it.skipIf(process.platform !== 'linux')('tells a file system that takes no files', async () => {
    const refused = await save('/proc/self', named('Asiakkaat'), '');
    expect(refused).toMatchObject({ ok: false, error: { kind: 'file-not-writable' } });
  });
});
