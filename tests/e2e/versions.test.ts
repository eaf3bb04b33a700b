// What the files said earlier: found on the screen, told apart from today's, and brought back.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../helpers/find-violations.ts';
import { openSection, waitUntilSaved } from './form-driver.ts';
import { startEmpty, startWithExample } from './start-with.ts';

const register = 'kahvila-kielo/registers/asiakasrekisteri.json';

async function openRegister(page: Page, name = 'Asiakasrekisteri'): Promise<void> {
  await page.getByRole('button', { name: /^Kahvila Kielo/ }).click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

describe('the screen of earlier versions', () => {
  it('brings a removed row back after a restart, and a whole version', async () => {
    const first = await startWithExample();
    const { workspace } = first;
    const read = async () => JSON.parse(await readFile(join(workspace, register), 'utf8')) as never;
    const before = JSON.stringify((await read())['content']['purposes']);
    await openRegister(first.page);
    await openSection(first.page, 'Tarkoitukset');
    const bins = first.page.getByRole('button', { name: /^Poista rivi: / });
    const name = (await bins.first().getAttribute('aria-label'))!.replace('Poista rivi: ', '');
    await bins.first().click();
    await first.page.keyboard.press('Control+s');
    await waitUntilSaved(first.page);
    await first.close();

    const { page } = await startEmpty({ workspace, userData: first.userData });
    await openRegister(page);
    await page.getByRole('button', { name: 'Aiemmat versiot' }).click();
    await page.getByRole('heading', { name: 'Aiemmat versiot', level: 1 }).waitFor();
    // The keyboard goes all the way.
    await page.locator('.version-toggle').first().press('Enter');
    await page.getByText('Tämän version jälkeen on muuttunut:').waitFor();
    expect(await findViolations(page)).toEqual([]);
    const back = page.getByRole('button', { name: /^Tuo rivi takaisin: / });
    expect(await back.getAttribute('aria-label')).toContain(name);
    await back.press('Enter');
    await page.getByText(/^Palautettiin: /).waitFor();
    await expect
      .poll(async () => JSON.stringify((await read())['content']['purposes']))
      .toBe(before);

    // Undo takes it back again, and the whole version can be restored as well.
    await page.getByRole('button', { name: 'Kumoa', exact: true }).click();
    await expect
      .poll(async () => JSON.stringify((await read())['content']['purposes']))
      .not.toBe(before);
    await page.getByRole('button', { name: 'Palauta koko versio' }).click();
    await page.getByText('Vanha versio palautettiin.').waitFor();
    await expect
      .poll(async () => JSON.stringify((await read())['content']['purposes']))
      .toBe(before);
  });
});
