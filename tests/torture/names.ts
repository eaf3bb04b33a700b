// Names of companies and registers that file systems do not take, or take for one.
import { readdir } from 'node:fs/promises';

import { promise, type Chapter, type Tools } from './chapter.ts';
import type { Random } from './random.ts';
import { createCompany } from '../../electron/services/create-company.ts';
import { createRegister } from '../../electron/services/create-register.ts';
import { openWorkspace } from '../../electron/services/open-workspace.ts';

const now = new Date('2026-02-01T12:00:00Z');

export const names: readonly Chapter[] = [
  { name: 'names of folders and files', rounds: 100, shortRounds: 3, round: nameThings },
];

const odd: readonly [string, ...string[]] = [
  'CON',
  'nul',
  'Aux',
  'COM1',
  'com¹',
  'LPT9.txt',
  'PRN.',
  '..',
  '.',
  '.removed',
  '/etc/passwd',
  'C:\\Windows',
  'a/b\\c:d*e?f"g<h>i|j',
  ' trailing. ',
  'registers',
  'backups',
  'Åkerö & Öbergs Bår',
  'Ｆｕｌｌ',
  'İstanbul',
  'ß',
  '漢字の会社',
  'شركة',
  '🏢🏢',
  'e\u0301cole',
  '\u202eEXE',
  '\u0000',
  '%2e%2e%2f',
  '~$lock',
  'x'.repeat(300),
  'ä'.repeat(300),
];

/** What Windows opens as a device, with any ending. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(\.|$)/i;

async function nameThings(random: Random, { makeFolder }: Tools) {
  const workspace = await makeFolder();
  const wanted: string[] = [];
  for (let index = 0; index < 6; index += 1) {
    const name = random.pick(odd);
    // The same name again, in other letters: two companies, not one over the other.
    wanted.push(name, random.pick([name, name.toUpperCase(), name.toLowerCase(), `${name} `]));
  }
  let made = 0;
  for (const name of wanted) {
    const company = await createCompany(workspace, name, now);
    if (!company.ok) {
      promise(company.error.kind === 'company-name-missing', `${name}: ${company.error.kind}`);
      continue;
    }
    made += 1;
    for (const register of [name, name.toUpperCase()]) {
      const added = await createRegister(workspace, company.value.id, { name: register }, now);
      promise(added.ok, `the register ${register} was refused`);
      promise(!reserved.test(added.value.id), `${added.value.id} is a device on Windows`);
    }
  }
  const folders = await readdir(workspace);
  promise(folders.length === made, 'two companies share a folder, or one stands outside');
  promise(new Set(folders.map((name) => name.toLowerCase())).size === made, 'two differ in case');
  for (const folder of folders) {
    promise(!reserved.test(folder), `${folder} is a device on Windows`);
    promise(!/[. ]$|[\\/:*?"<>|]/.test(folder), `Windows does not take ${folder}`);
    promise(Buffer.byteLength(folder) <= 200, `${folder} is too long`);
  }
  const opened = await openWorkspace(workspace);
  promise(opened.ok && opened.value.problems.length === 0, 'something does not open');
  promise(
    opened.value.companies.every(({ registerCount }) => registerCount === 2),
    'a lost register',
  );
  return { companies: made };
}
