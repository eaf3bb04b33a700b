// From a few answers about the business to filled registers, and to the page that tells what is left.
import { expect, it } from 'vitest';
import { findViolations } from '../helpers/find-violations.ts';
import { startEmpty } from './start-with.ts';

it('proposes registers, creates them filled, and gathers what is still to be done', async () => {
  const { page } = await startEmpty();
  await page.getByRole('textbox').first().fill('Parturi Pihlaja');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ehdota rekistereitä' }).click();
  await page.getByRole('heading', { name: 'Mitä rekistereitä tarvitset?', level: 1 }).waitFor();
  await page.getByRole('checkbox', { name: 'Meillä on työntekijöitä' }).check();
  await page.getByRole('checkbox', { name: /ajan- tai pöytävarauksia/ }).check();
  await page.getByRole('checkbox', { name: /uutiskirjeitä/ }).check();
  const proposals = page.getByRole('region', { name: 'Ehdotamme näitä rekistereitä' });
  await expect.poll(() => proposals.getByRole('checkbox').count()).toBe(3);
  await proposals.getByRole('checkbox', { name: /Uutiskirje|markkinointi/i }).uncheck();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lisää 2 rekisteriä' }).click();
  const registers = page.getByRole('region', { name: 'Rekisterit' });
  await expect.poll(() => registers.locator('.row-open').count()).toBe(2);

  await page.getByRole('button', { name: 'Tarkista vastaukset' }).click();
  await page.getByRole('heading', { name: 'Tarkistus', level: 1 }).waitFor();
  await page.getByRole('heading', { name: 'Näkyy julkisessa tietosuojaselosteessa' }).waitFor();
  await page.getByText(/^Henkilöstö.*vastausta$/).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Lain vaatimat tiedot' }).click();
  await page
    .getByRole('row', { name: /13\(1\)\(a\).*Puuttuu/ })
    .first()
    .waitFor();
  expect(await findViolations(page)).toEqual([]);
  // A missing item leads to its question.
  await page
    .getByRole('button', { name: /^Avaa kysymys: / })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Yrityksen tiedot', level: 1 }).waitFor();
});
