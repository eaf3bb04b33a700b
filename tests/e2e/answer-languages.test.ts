// The user's own text in more than one language: asked side by side, saved side by side.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addRegister, openSection, startCompany, waitUntilSaved } from './form-driver.ts';
import { startEmpty } from './start-with.ts';

it('asks each text in the languages that the user has chosen', async () => {
  const { page, workspace } = await startEmpty();
  await startCompany(page, 'Kahvila Kielo');
  await page.getByRole('button', { name: 'Asetukset' }).click();
  await page.getByRole('checkbox', { name: 'Ruotsiksi' }).check();
  await page.getByRole('button', { name: 'Takaisin' }).click();
  await addRegister(page, 'Asiakasrekisteri');
  await openSection(page, 'Perustiedot');
  await page
    .getByRole('textbox', { name: 'Mikä rekisterin nimi on? Ruotsiksi' })
    .fill('Kundregister');
  await waitUntilSaved(page);
  const file = join(workspace, 'kahvila-kielo/registers/asiakasrekisteri.json');
  await expect
    .poll(() => JSON.parse(readFileSync(file, 'utf8')) as unknown)
    .toMatchObject({ content: { name: { fi: 'Asiakasrekisteri', sv: 'Kundregister' } } });

  // The window itself speaks another language from the moment that it is chosen.
  await page.getByRole('button', { name: 'Asetukset' }).click();
  await page
    .getByRole('region', { name: 'Tiedot laista' })
    .getByText('22.11.2026')
    .first()
    .waitFor();
  await page.getByRole('radio', { name: 'Svenska' }).check();
  await page.getByRole('heading', { name: 'Uppgifter om lagen' }).waitFor();
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  const name = page.getByRole('textbox', { name: 'Vad heter registret? På svenska' });
  await expect.poll(() => name.inputValue()).toBe('Kundregister');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('sv');
  await page.getByRole('tab', { name: 'Dataskyddsbeskrivning' }).waitFor();
});
