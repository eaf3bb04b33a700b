// The glossary beside a question: opened, searched and followed without losing the place in the form.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findViolations } from '../helpers/find-violations.ts';
import { openSection } from './form-driver.ts';
import { startWithExample } from './start-with.ts';

/** The words of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

it('answers from within a question and gives the very place back', async () => {
  const { page } = await startWithExample();
  await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
  await page.getByRole('button', { name: /^Asiakasrekisteri/ }).click();
  await openSection(page, 'Säilytysajat');
  const glossary = page.getByRole('dialog', { name: 'Sanasto' });

  // By its key from a field: the words of the question come first, the search has the focus.
  const field = page.locator('.questions textarea').first();
  await field.fill('Kaksi vuotta.');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F1');
  await glossary.getByRole('heading', { name: 'Tämän kysymyksen sanat' }).waitFor();
  await page.keyboard.type('OIKEUTETTUUN ETUUN');
  await expect
    .poll(() => glossary.locator('.row-open').first().textContent())
    .toMatch(/^oikeutettu etu/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('oikeutettu etu');
  await glossary.getByText('6 artiklan 1 kohdan f alakohta').waitFor();
  await glossary.getByText('legitimate interest').waitFor();
  expect(await findViolations(page)).toEqual([]);

  // A term leads on to another one, and every step leads back.
  await glossary.getByRole('link', { name: 'tasapainotesti' }).press('Enter');
  await expect.poll(() => focused(page)).toBe('tasapainotesti');
  await glossary.getByRole('button', { name: 'Takaisin: oikeutettu etu' }).press('Enter');
  await expect.poll(() => focused(page)).toBe('oikeutettu etu');
  await glossary.getByRole('button', { name: 'Kaikki sanat' }).press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^oikeutettu etu/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('sailytysaika');
  await glossary.getByText(/Sanastosta ei löytynyt/).waitFor();

  for (const [width, height, colorScheme] of [
    [1440, 900, 'dark'],
    [720, 450, 'light'],
    [400, 800, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.keyboard.press('Escape');
  await glossary.waitFor({ state: 'detached' });
  await page.keyboard.type('!');
  await expect.poll(() => field.inputValue()).toBe('Kaksi vuotta!.');

  // From a term of the explanation, by the mouse.
  const question = page.locator('.questions > [data-answer]').first();
  await question
    .getByRole('button', { name: /^Mitä tähän kirjoitetaan/ })
    .first()
    .click();
  const term = question.locator('.explanation-terms').getByRole('button').first();
  const name = (await term.textContent()) ?? '';
  await term.click();
  await glossary.getByRole('heading', { name, exact: true }).waitFor();
  await glossary.getByRole('button', { name: 'Sulje' }).click();
  await glossary.waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe(name);
});

it('opens from the top bar of any screen', async () => {
  const { page } = await startWithExample();
  await page.getByRole('heading', { name: 'Yritykset' }).waitFor();
  await page.getByRole('button', { name: 'Sanasto (F1)' }).click();
  const glossary = page.getByRole('dialog', { name: 'Sanasto' });
  await glossary.getByLabel('Hae sanaa').waitFor();
  await expect.poll(() => glossary.locator('.row-open').count()).toBe(60);
  await page.keyboard.press('Escape');
  await glossary.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Sanasto (F1)');
});
