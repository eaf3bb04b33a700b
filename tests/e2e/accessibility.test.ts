// Every screen in light and dark, wide and narrow: nothing that axe complains of, nothing cut off.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../helpers/find-violations.ts';
import { makeTempFolder } from '../helpers/temp-folder.ts';
import { chooseFolder } from './form-driver.ts';
import { startEmpty, startWithExample } from './start-with.ts';

const sizes = [
  [1440, 900],
  [1024, 768],
  // A window of 1440 pixels at 200 %.
  [720, 450],
  [400, 800],
] as const;

/** True where nothing on the sheet beside the form stands past its edge. */
function fitsSheet(): boolean {
  const { scrollWidth, clientWidth } = document.querySelector('.sheet-desk')!;
  return scrollWidth <= clientWidth;
}

async function expectGoodScreen(page: Page, part?: string): Promise<void> {
  // The last click left the mouse on a button, and a tooltip stands in no landmark.
  await page.mouse.move(0, 0);
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth, `${String(width)} pixels wide`).toBe(width);
  }
  expect(await findViolations(page, part)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page, part)).toEqual([]);
  }
}

describe('the screens', () => {
  it('are good for a new user, up to the empty form', async () => {
    const { page } = await startEmpty();
    await page.getByRole('heading', { name: 'Tervetuloa' }).waitFor();
    const example = page.getByRole('complementary', { name: 'Tällainen seloste valmistuu' });
    await example.getByRole('heading', { name: 'Oikeutesi' }).waitFor();
    expect(await example.getByText('[Tieto puuttuu').count()).toBe(0);
    await expectGoodScreen(page);
    await page.getByLabel('Yrityksesi nimi').fill('Kahvila Kielo');
    await page.getByRole('button', { name: 'Aloita' }).click();
    await page.getByRole('heading', { name: 'Rekistereitä ei ole vielä' }).waitFor();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Lisää rekisteri' }).click();
    await page.getByLabel('Rekisterin nimi').fill('Asiakasrekisteri');
    await expectGoodScreen(page, '[role=dialog]');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tarkoitukset', level: 2 }).waitFor();
    await expectGoodScreen(page);
  });

  it('are good for an office, from the list of its clients to the papers', async () => {
    const { page } = await startWithExample();
    await page.getByRole('heading', { name: 'Yritykset' }).waitFor();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: /Tilitoimisto Taival/ }).click();
    await page.getByRole('heading', { name: 'Rekisterit' }).waitFor();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
    await page.getByText('Mihin kansioon?').waitFor();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Asetukset' }).click();
    await page.getByText('Pikanäppäimet').waitFor();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Lisenssit' }).click();
    const licences = page.getByRole('dialog', { name: 'Lisenssit' });
    await licences.getByText('react-aria-components').click();
    await licences.getByText('Apache License').first().waitFor();
    await expectGoodScreen(page, '[role=dialog]');
  });

  it(
    'are good while the answers are checked, up to the written papers',
    { timeout: 120_000 },
    async () => {
      const exportFolder = await makeTempFolder();
      const { page } = await startWithExample({ exportFolder });
      await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
      await page.getByRole('button', { name: 'Ehdota rekistereitä' }).click();
      await page.getByLabel('Meillä on valvontakameroita').check();
      await page.getByRole('button', { name: /^Lisää/ }).waitFor();
      await expectGoodScreen(page);
      await page.getByRole('button', { name: /^Lisää/ }).click();
      await page.getByRole('button', { name: 'Tarkista vastaukset' }).click();
      await page.getByRole('heading', { name: /Mallista tulleet/ }).waitFor();
      await expectGoodScreen(page);
      await page.getByRole('tab').last().click();
      await page.getByRole('table').first().waitFor();
      await expectGoodScreen(page);
      await page.getByRole('link', { name: 'Kahvila Kielo' }).click();
      await page.getByRole('button', { name: 'Tarkista paperi' }).click();
      await page.getByLabel('Tarkistuskoodi').fill('abc');
      await page.keyboard.press('Enter');
      await page.getByText(/ei ole asiakirjan tarkistuskoodi/).waitFor();
      await expectGoodScreen(page, '[role=dialog]');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
      await chooseFolder(page, exportFolder);
      await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
      await page
        .getByText(/asiakirjaa on (valmiina|tallennettu)|luonnosta on tallennettu/)
        .waitFor({ timeout: 60_000 });
      await expectGoodScreen(page);
    },
  );

  it('are good when something is wrong with the files', async () => {
    const { page, workspace } = await startWithExample();
    await page.getByRole('heading', { name: 'Yritykset' }).waitFor();
    await writeFile(join(workspace, 'kahvila-kielo/registers/asiakasrekisteri.json'), '{');
    await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
    await page.getByText('Tiedosto on vioittunut').waitFor();
    await expectGoodScreen(page);
    await rm(workspace, { recursive: true });
    await page.getByRole('link', { name: 'Yritykset' }).click();
    await page.getByRole('button', { name: 'Yritä uudelleen' }).waitFor();
    await expectGoodScreen(page);
  });

  it('keep the paper in a main landmark where it covers the form', async () => {
    const { page } = await startWithExample();
    await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
    await page.getByRole('button', { name: /^Asiakasrekisteri/ }).click();
    await page.getByRole('navigation', { name: 'Lomakkeen kohdat' }).waitFor();
    await page.setViewportSize({ width: 1024, height: 768 });
    // The window is narrow once the paper has given way; a key before that would be about the wide one.
    await page.getByRole('region', { name: /esikatselu/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('F9');
    await page.getByRole('region', { name: /esikatselu/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('are good in every section of a register, its rows open', { timeout: 120_000 }, async () => {
    const { page } = await startWithExample();
    await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
    await page.getByRole('button', { name: /^Asiakasrekisteri/ }).click();
    const tasks = page.getByRole('navigation', { name: 'Lomakkeen kohdat' });
    await tasks.waitFor();
    for (const task of await tasks.getByRole('button').all()) {
      await task.click();
      const folded = page.locator('.row-toggle[aria-expanded=false]');
      while ((await folded.count()) > 0) await folded.first().click();
      expect(await findViolations(page, '.editor-form')).toEqual([]);
      expect(await page.evaluate(fitsSheet)).toBe(true);
    }
  });

  it('are good in the forms of the company and of the processor', async () => {
    const { page } = await startWithExample();
    await page.getByRole('button', { name: /Tilitoimisto Taival/ }).click();
    for (const file of [/^Yrityksen tiedot/, /^Käsittelijän seloste/]) {
      await page.getByRole('button', { name: file }).click();
      await page.getByRole('navigation', { name: 'Lomakkeen kohdat' }).waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.locator('.sheet').waitFor();
      expect(await page.evaluate(fitsSheet)).toBe(true);
      await page.getByRole('link', { name: /Taival/ }).click();
    }
  });
});
