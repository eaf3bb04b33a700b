// What the form says about the answers: confirming a template, findings with their remedies and reasons,
// and questions left open. By the keyboard where the focus could get lost.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../helpers/find-violations.ts';
import { openSection } from './form-driver.ts';
import { startWithExample } from './start-with.ts';

describe('the form', () => {
  it('guides through a register from a template', { timeout: 60_000 }, async () => {
    const { page, workspace } = await startWithExample();
    await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
    await page.getByRole('button', { name: 'Lisää rekisteri' }).click();
    await page.getByRole('dialog', { name: 'Uusi rekisteri' }).waitFor();
    await page.keyboard.type('kampaamo');
    await expect.poll(() => page.locator('[role=dialog] .row-open').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ajanvarausrekisteri', level: 1 }).waitFor();

    // What came from the template waits to be confirmed: row by row, or the whole section.
    const tasks = page.getByRole('navigation', { name: 'Lomakkeen kohdat' });
    const task = tasks.getByRole('button', { name: 'Tarkoitukset' });
    await openSection(page, 'Tarkoitukset');
    await task.getByText('Kesken').waitFor({ state: 'attached' });
    const marks = page.locator('.row-card').getByText('Mallista – tarkista');
    await expect.poll(() => marks.count()).toBe(4);
    // The question is explained, and so are the terms that the explanation uses.
    await page
      .getByRole('button', { name: 'Mitä tähän kirjoitetaan? Miksi keräät näitä tietoja?' })
      .press('Enter');
    await page.getByRole('heading', { name: 'Sanasto' }).waitFor();
    await page.locator('.explanation-terms dt').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page
      .getByRole('button', { name: 'Vahvista kaikki tämän kohdan vastaukset' })
      .press('Enter');
    await task.getByText('Valmis').waitFor({ state: 'attached' });
    await expect.poll(() => page.getByText('Mallista – tarkista').count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe('section-purposes');

    // A finding comes while one writes; a click puts it right and gives the focus back.
    await openSection(page, 'Perustiedot');
    const intro = page.locator('[data-answer=intro]');
    const field = intro.locator('textarea').first();
    await field.fill('Noudatamme henkilötietolakia. Ota yhteyttä: (s-postiosoite).');
    await page.getByRole('button', { name: 'Korvaa nykyisellä nimellä' }).press('Enter');
    await expect
      .poll(() => field.inputValue())
      .toBe('Noudatamme tietosuojalakia. Ota yhteyttä: (s-postiosoite).');
    await expect
      .poll(() => field.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await tasks.getByRole('button', { name: 'Perustiedot' }).getByText('Korjattavaa').waitFor();

    // What stands has a reason, and the reason stays in the file.
    await intro.getByRole('button', { name: 'Hyväksy perustellen' }).click();
    await page.keyboard.press('Enter');
    await intro.getByText('Kirjoita ensin perustelu.').waitFor();
    expect(await findViolations(page, '.editor-form')).toEqual([]);
    await page.keyboard.type('Osoite lisätään painettuun versioon.');
    await page.keyboard.press('Enter');
    await intro.getByText('Hyväksytty: Osoite lisätään painettuun versioon.').waitFor();
    await expect.poll(() => intro.locator('.finding').count()).toBe(0);

    // "I do not know yet" is an answer too.
    const sites = page.locator('[data-answer="scope.sites"]');
    await sites.getByRole('button', { name: 'En osaa vastata' }).press('Enter');
    await page.getByRole('menuitem', { name: 'En tiedä vielä' }).press('Enter');
    await sites.getByText('Jätetty avoimeksi: en tiedä vielä').waitFor();
    await expect
      .poll(() => sites.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);

    await page.keyboard.press('Control+s');
    const kept = join(workspace, 'kahvila-kielo/registers/ajanvarausrekisteri.json');
    await expect
      .poll(() => readFile(kept, 'utf8'))
      .toContain('Osoite lisätään painettuun versioon.');
    const { content } = JSON.parse(await readFile(kept, 'utf8')) as {
      readonly content: {
        readonly review: { readonly openItems: unknown; readonly toConfirm: string[] };
      };
    };
    expect(content.review.openItems).toMatchObject([{ path: 'scope.sites', state: 'unknown' }]);
    expect(content.review.toConfirm.filter((path) => path.startsWith('purposes'))).toEqual([]);

    for (const [width, colorScheme] of [
      [1440, 'dark'],
      [400, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page)).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBe(width);
    }
  });
});
