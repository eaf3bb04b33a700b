import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { createCompany } from '../../../electron/services/create-company.ts';
import { createRegister } from '../../../electron/services/create-register.ts';
import { loadCompany } from '../../../electron/services/load-company.ts';
import { findTemplate } from '../../../shared/templates/templates.ts';
import { makeTempFolder } from '../../helpers/temp-folder.ts';

const now = new Date('2026-02-01T12:00:00Z');

async function makeCompany(): Promise<string> {
  const folder = await makeTempFolder();
  await createCompany(folder, 'Malli Oy', now);
  return folder;
}

async function load(folder: string) {
  const loaded = await loadCompany(folder, 'malli-oy');
  if (!loaded.ok) throw new Error(loaded.error.kind);
  return loaded.value;
}

it('fills a register from a template, under the template’s own name', async () => {
  const folder = await makeCompany();
  const wanted = { name: '', templateId: 'newsletter' } as const;
  expect(await createRegister(folder, 'malli-oy', wanted, now)).toEqual({
    ok: true,
    value: { id: 'markkinointi-ja-uutiskirjerekisteri' },
  });
  const { registers, processor } = await load(folder);
  const made = registers[0]?.content;
  expect(made).toEqual({ ...findTemplate('newsletter')?.register, review: made?.review });
  expect(made?.review.toConfirm.length).toBeGreaterThan(0);
  expect(processor).toBeUndefined();
});

it('makes two registers of one template', async () => {
  const folder = await makeCompany();
  for (const name of ['', 'Kanta-asiakkaat', '']) {
    await createRegister(folder, 'malli-oy', { name, templateId: 'customers' }, now);
  }
  const { registers } = await load(folder);
  expect(registers.map(({ id }) => id).toSorted()).toEqual([
    'asiakasrekisteri',
    'asiakasrekisteri-2',
    'kanta-asiakkaat',
  ]);
});

it('adds the processor’s record of an accounting office, and never over one that is there', async () => {
  const folder = await makeCompany();
  const wanted = { name: '', templateId: 'accounting-office' } as const;
  await createRegister(folder, 'malli-oy', wanted, now);
  const made = (await load(folder)).processor?.content;
  expect(made).toEqual(findTemplate('accounting-office')?.processor);
  const file = join(folder, 'malli-oy/processor.json');
  const own = (await readFile(file, 'utf8')).replace('Kirjanpito, palkan', 'Vain palkan');
  await writeFile(file, own);
  await createRegister(folder, 'malli-oy', wanted, now);
  expect(await readFile(file, 'utf8')).toBe(own);
});

it('makes no register where the processor’s record cannot be read', async () => {
  const folder = await makeCompany();
  await writeFile(join(folder, 'malli-oy/processor.json'), '{');
  const wanted = { name: '', templateId: 'accounting-office' } as const;
  expect((await createRegister(folder, 'malli-oy', wanted, now)).ok).toBe(false);
  expect((await load(folder)).registers).toEqual([]);
});

it('takes the texts of a template in the languages that the user writes', async () => {
  const folder = await makeCompany();
  const wanted = { name: '', templateId: 'customers', languages: ['fi'] } as const;
  await createRegister(folder, 'malli-oy', wanted, now);
  const text = await readFile(join(folder, 'malli-oy/registers/asiakasrekisteri.json'), 'utf8');
  expect(text).not.toMatch(/"(sv|en)":/);
});

it('names a register in the language that the user writes in', async () => {
  const folder = await makeCompany();
  const languages = ['sv'] as const;
  await createRegister(folder, 'malli-oy', { name: 'Stamkunder', languages }, now);
  const fromTemplate = { name: 'Våra kunder', templateId: 'customers', languages } as const;
  await createRegister(folder, 'malli-oy', fromTemplate, now);
  const { registers } = await load(folder);
  expect(registers.map(({ id, content }) => [id, content.name]).toSorted()).toEqual([
    ['stamkunder', { sv: 'Stamkunder' }],
    ['vara-kunder', { sv: 'Våra kunder' }],
  ]);
});
