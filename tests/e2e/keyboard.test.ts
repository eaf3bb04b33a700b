// The app without a mouse: the client's register is found, filled, taken back, saved and read.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startWithExample } from './start-with.ts';

/** The words of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

async function openCafe(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Yritykset' }).waitFor();
  await page.keyboard.type('kielo');
  await page.getByText('Tilitoimisto').waitFor({ state: 'hidden' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Kahvila Kielo', level: 1 }).waitFor();
}

/** The same from the search at once, as on the fortieth client of the day. */
async function openOffice(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Yritykset' }).waitFor();
  await page.keyboard.type('taival');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Tilitoimisto Taival Oy', level: 1 }).waitFor();
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(name)} cannot be reached with Tab`);
}

async function openRegister(page: Page): Promise<void> {
  await openCafe(page);
  await tabTo(page, /^Asiakasrekisteri/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Perustiedot', level: 2 }).waitFor();
}

describe('the keyboard', () => {
  it('goes from the search through the company into a section', async () => {
    const { page } = await startWithExample();
    await openOffice(page);
    await page.getByRole('link', { name: 'Yritykset' }).press('Enter');
    await openRegister(page);
    await tabTo(page, /^TietolähteetValmis$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tietolähteet', level: 2 }).waitFor();
    await expect.poll(() => focused(page)).toBe('Tietolähteet');
    await page.keyboard.press('Alt+PageDown');
    await page.getByRole('heading', { name: 'Tietojen antaminen', level: 2 }).waitFor();
    await page.keyboard.press('Alt+PageUp');
    await page.getByRole('heading', { name: 'Tietolähteet', level: 2 }).waitFor();
  });

  it('undoes and redoes typing in the field itself, as often as wanted', async () => {
    const { page } = await startWithExample();
    await openRegister(page);
    const name = page.locator('[data-answer="name"] :is(input, textarea)');
    await name.focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' yksi');
    await page.waitForTimeout(1300);
    await page.keyboard.type(' kaksi');
    await page.keyboard.press('Control+z');
    await expect.poll(() => name.inputValue()).toBe('Asiakasrekisteri yksi');
    await page.keyboard.press('Control+z');
    await expect.poll(() => name.inputValue()).toBe('Asiakasrekisteri');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    await expect.poll(() => name.inputValue()).toBe('Asiakasrekisteri yksi kaksi');
  });

  it('brings an undone change of another section into sight', async () => {
    const { page } = await startWithExample();
    await openRegister(page);
    const name = page.locator('[data-answer="name"] :is(input, textarea)');
    await name.fill('Toinen nimi');
    await page.keyboard.press('Alt+PageDown');
    await page.getByRole('heading', { name: 'Tarkoitukset', level: 2 }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'Perustiedot', level: 2 }).waitFor();
    await expect.poll(() => name.inputValue()).toBe('Asiakasrekisteri');
    await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('saves on Ctrl+S and says so', async () => {
    const { page } = await startWithExample();
    await openRegister(page);
    await page.keyboard.press('Control+s');
    await page.getByText('Kaikki on tallennettu.').waitFor();
  });

  it('folds the paper away and brings it back, and opens a question from it', async () => {
    const { page } = await startWithExample();
    await openRegister(page);
    const paper = page.getByRole('region', { name: /esikatselu/ });
    await paper.waitFor();
    await page.keyboard.press('F9');
    await paper.waitFor({ state: 'hidden' });
    await page.keyboard.press('F9');
    await paper.waitFor();
    await paper.focus();
    await page.keyboard.press('ArrowUp');
    const path = await page.evaluate(() =>
      document.activeElement instanceof HTMLElement
        ? document.activeElement.dataset['path']
        : undefined,
    );
    expect(path).toBeTruthy();
    await page.keyboard.press('Enter');
    const answer = page.locator(`[data-answer="${path ?? ''}"]:focus-within`);
    await answer.waitFor();
    // The key that opens the question writes nothing into its answer.
    expect(await answer.locator('textarea').first().inputValue()).not.toMatch(/^\n/);
  });
});
