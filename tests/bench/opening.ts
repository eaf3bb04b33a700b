// npm run bench:opening
// What opening a company costs, beside reading and parsing its files one after the other in the same run: with many
// registers that share one notice, and with many kept papers. What was printed is looked at once the company is shown.
// Both again is what a window asks that gets the focus.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { exportDocuments } from '../../electron/services/export-documents.ts';
import { findPrinted } from '../../electron/services/find-printed-notices.ts';
import { openCompany } from '../../electron/services/open-company.ts';
import { writeExample } from '../../electron/services/write-example.ts';
import type { ExportRequest } from '../../shared/bridge/requests.ts';

const companyId = 'kahvila-kielo';

interface Case {
  readonly registers: number;
  /** Kept papers: a small notice of one register, again and again. */
  readonly papers: number;
}

const cases: readonly Case[] = [
  { registers: 25, papers: 1 },
  { registers: 50, papers: 1 },
  { registers: 100, papers: 1 },
  { registers: 3, papers: 2_500 },
  { registers: 3, papers: 5_000 },
  { registers: 3, papers: 10_000 },
];

async function makeCompany(workspace: string, { registers, papers }: Case): Promise<string> {
  const company = join(workspace, companyId);
  await writeExample(workspace, new Date());
  const text = await readFile(join(company, 'registers/asiakasrekisteri.json'), 'utf8');
  for (let index = 3; index < registers; index += 1) {
    const name = `"fi": "Asiakas${String(index)}`;
    const path = join(company, `registers/r${String(index)}.json`);
    await writeFile(path, text.replaceAll('"fi": "Asiakas', name));
  }
  const out = join(workspace, 'out');
  await mkdir(out);
  const request: ExportRequest = {
    companyId,
    registerIds: papers === 1 ? [] : ['asiakasrekisteri'],
    documents: ['notice'],
    formats: ['html'],
    languages: ['fi'],
    signature: false,
    together: papers === 1,
    folder: out,
  };
  await exportDocuments(workspace, request, '2026-12-01');
  const folder = join(company, 'versions', papers === 1 ? 'company' : 'asiakasrekisteri');
  const paper = await readFile(join(folder, '0001.json'));
  for (let number = 2; number <= papers; number += 1) {
    await writeFile(join(folder, `${String(number).padStart(4, '0')}.json`), paper);
  }
  return company;
}

async function readAndParse(company: string): Promise<void> {
  for (const entry of await readdir(company, { recursive: true })) {
    const isAnswers = entry.endsWith('.json') && !entry.startsWith('backups');
    if (isAnswers) JSON.parse(await readFile(join(company, entry), 'utf8'));
  }
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const write = (text: string) => process.stdout.write(`${text}\n`);

write('registers  papers  read and parse  opening         printed         again');
for (const each of cases) {
  const workspace = await mkdtemp(join(tmpdir(), 'seloste-bench-'));
  try {
    const company = await makeCompany(workspace, each);
    const reading = await measure(() => readAndParse(company));
    const opening = await measure(() => openCompany(workspace, companyId));
    const printed = await measure(() => findPrinted(workspace, companyId));
    const again = await measure(async () => {
      await openCompany(workspace, companyId);
      await findPrinted(workspace, companyId);
    });
    const times = (ms: number) => `${ms.toFixed(0)} ms (${(ms / reading).toFixed(2)} ×)`.padEnd(15);
    const [registers, papers] = [String(each.registers).padEnd(9), String(each.papers).padEnd(6)];
    write(
      `${registers}  ${papers}  ${`${reading.toFixed(0)} ms`.padEnd(14)}  ${times(opening)} ${times(printed)} ${times(again)}`,
    );
  } finally {
    await rm(workspace, { recursive: true });
  }
}
