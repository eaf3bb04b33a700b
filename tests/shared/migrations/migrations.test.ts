import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

import { checkSteps, migrate, migrations } from '../../../shared/migrations/migrate.ts';
import type { Migration } from '../../../shared/migrations/migration.ts';
import { parseFile } from '../../../shared/migrations/parse-file.ts';
import { formatVersion, parseContent, parseEnvelope } from '../../../shared/register/envelope.ts';
import type { FileKind } from '../../../shared/register/file-content.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/migrations');
const kinds: readonly FileKind[] = ['company', 'register', 'processor'];

/** Every step of every kind, wrapped so that the last block knows which of them have run. */
const spied = migrations.map((step) => ({
  version: step.version,
  company: vi.fn(step.company),
  register: vi.fn(step.register),
  processor: vi.fn(step.processor),
}));

function readFixture(kind: FileKind, version: number): string {
  return readFileSync(join(fixtures, kind, `v${String(version)}.json`), 'utf8');
}

function migrateFixture(kind: FileKind, version: number): unknown {
  const envelope = parseEnvelope(readFixture(kind, version), kind);
  if (!envelope.ok) throw new Error(`The fixture of ${kind} is no envelope`);
  return migrate(kind, envelope.value, spied);
}

describe('migrations', () => {
  const olds = spied.map(({ version }) => version - 1);

  it.each(kinds.flatMap((kind) => olds.map((old) => ({ kind, old }))))(
    'bring a $kind of version $old to the newest shape',
    ({ kind, old }) => {
      const content = parseContent(kind, migrateFixture(kind, old));
      expect(content).toMatchObject({ ok: true });
    },
  );

  it('turn the one signatory of version 0 into a list', () => {
    for (const kind of kinds) {
      const { signatures, signature } = migrateFixture(kind, 0) as Record<string, unknown>;
      expect(signature).toBeUndefined();
      expect(signatures).toMatchObject([{ id: 's1', date: '2025-10-01' }]);
    }
    expect(spied[0]?.company({ legalName: 'Kahvila Kielo' })).toEqual({
      legalName: 'Kahvila Kielo',
    });
  });

  it('give the name of a register of version 0 its language', () => {
    expect(migrateFixture('register', 0)).toMatchObject({ name: { fi: 'Kanta-asiakkaat' } });
    expect(spied[0]?.register({ name: '' })).toEqual({ name: {} });
  });

  it('give the titles of people of version 1 their language', () => {
    const title = { fi: 'yrittäjä' };
    expect(migrateFixture('company', 1)).toMatchObject({
      signatures: [{ title }],
      common: { contactPerson: { title } },
    });
    expect(migrateFixture('register', 1)).toMatchObject({
      signatures: [{ title }],
      contactPerson: { title: {} },
    });
    expect(migrateFixture('processor', 1)).toMatchObject({
      signatures: [{ title: { fi: 'kirjanpitäjä' } }],
    });
  });

  it('run whenever a file is read', () => {
    const parsed = parseFile('register', readFixture('register', 0));
    expect(parsed).toMatchObject({
      ok: true,
      value: { formatVersion: 0, content: { name: { fi: 'Kanta-asiakkaat' } } },
    });
  });

  it('leave a file of the newest version as it is', () => {
    const content = { signature: 'not touched' };
    const envelope = { formatVersion, savedAt: '', content };
    expect(migrate('register', envelope)).toBe(content);
  });

  it('run in order, from the version of the file on', () => {
    const step = (version: number): Migration => {
      const note = (content: object) => ({
        steps: [...((content as { steps?: number[] }).steps ?? []), version],
      });
      return { version, company: note, register: note, processor: note };
    };
    const steps = [step(1), step(2), step(3)];
    const from = (formatVersion: number) =>
      migrate('company', { formatVersion, savedAt: '', content: {} }, steps);
    expect(from(0)).toEqual({ steps: [1, 2, 3] });
    expect(from(2)).toEqual({ steps: [3] });
  });

  it('are numbered from one without a gap, up to the version that is written', () => {
    const numbered = (...versions: number[]) =>
      versions.map((version) => ({ ...migrations[0]!, version }));
    expect(() => checkSteps(migrations, formatVersion)).not.toThrow();
    expect(() => checkSteps(numbered(1, 3), 2)).toThrow();
    expect(() => checkSteps(numbered(2), 1)).toThrow();
    expect(() => checkSteps(numbered(1, 2), 3)).toThrow();
    expect(() => checkSteps(numbered(2, 1), 2)).toThrow();
  });
});

afterAll(() => {
  const neverRun = spied.flatMap((step) =>
    kinds
      .filter((kind) => step[kind].mock.calls.length === 0)
      .map((kind) => `version ${String(step.version)} of ${kind}`),
  );
  expect(neverRun, 'migrations without a fixture').toEqual([]);
});
