// A program that is killed while it works: does one thing again and again, and writes a line for each that is done.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { listRegisterIds } from '../../electron/storage/list-entries.ts';
import { loadContent } from '../../electron/storage/load-content.ts';
import { restoreContent } from '../../electron/storage/restore-content.ts';
import { revisionOf } from '../../electron/storage/revision.ts';
import { saveContent } from '../../electron/storage/save-content.ts';
import { emptyRegister } from '../../shared/register/empty.ts';
import { registerFile } from '../../shared/register/file-content.ts';

const [scene = '', folder = '', name = '', count = '100000'] = process.argv.slice(2);

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Saves one register over what it has just read, and tells the revision of each. */
async function save(round: number): Promise<void> {
  const file = 'registers/asiakkaat';
  const loaded = await loadContent(folder, file, 'register');
  const revision = loaded.ok ? loaded.value.revision : '';
  const content = emptyRegister({ fi: `${name} ${String(round)} ${'x'.repeat(20_000)}` });
  const request = { file, kind: 'register', content, revision, overwrite: false } as const;
  const saved = await saveContent(folder, request, new Date());
  tell(
    `${revision === '' ? 'none' : revision} ${saved.ok ? `saved ${saved.value.revision}` : saved.error.kind}`,
  );
}

/** Saves registers of an old format in the new one, each once. */
async function migrate(round: number): Promise<void> {
  const ids = await listRegisterIds(folder);
  const id = ids.ok ? ids.value[round % ids.value.length] : undefined;
  const file = registerFile(id ?? 'none');
  const loaded = await loadContent(folder, file, 'register');
  if (!loaded.ok) throw new Error(loaded.error.kind);
  const { content, revision } = loaded.value;
  const named = { ...content, name: { fi: `${name} ${String(round)}` } };
  const request = { file, kind: 'register', content: named, revision, overwrite: false } as const;
  await saveContent(folder, request, new Date());
  tell(`migrated ${file}`);
}

/** Loaded when it is needed: the libraries that write papers take longer to start than a save takes. */
async function exportPapers(): Promise<void> {
  const { exportDocuments } = await import('../../electron/services/export-documents.ts');
  const out = join(folder, 'papers');
  await mkdir(out, { recursive: true });
  const request = {
    companyId: 'kahvila-kielo',
    registerIds: [],
    documents: ['notice', 'record'],
    formats: ['docx', 'html'],
    languages: ['fi'],
    signature: false,
    folder: out,
  } as const;
  const report = await exportDocuments(folder, request, '2026-02-01');
  tell(report.ok ? 'exported' : report.error.kind);
}

async function create(round: number): Promise<void> {
  const { createCompany } = await import('../../electron/services/create-company.ts');
  const { createRegister } = await import('../../electron/services/create-register.ts');
  const made = await createCompany(folder, `${name} ${String(round)}`, new Date());
  if (!made.ok) throw new Error(made.error.kind);
  await createRegister(folder, made.value.id, { name: '', templateId: 'customers' }, new Date());
  tell(`created ${made.value.id}`);
}

/** Damages the company's file, tells its revision, and restores its newest backup. */
async function restore(round: number): Promise<void> {
  const damaged = `{"damaged": ${String(round)}`;
  await writeFile(join(folder, 'company.json'), damaged);
  tell(`damaged ${revisionOf(new TextEncoder().encode(damaged))}`);
  const restored = await restoreContent(folder, 'company', new Date());
  tell(restored.ok ? 'restored' : restored.error.kind);
}

const scenes: Readonly<Record<string, (round: number) => Promise<void>>> = {
  save,
  migrate,
  export: exportPapers,
  create,
  restore,
};

tell('started');
for (let round = 0; round < Number(count); round += 1) await scenes[scene]?.(round);
