// Fills the form the way a person does: opens a topic of the task list, adds a row, pastes into a question.
import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';

/** Types the company's name on the first screen and starts. */
export async function startCompany(page: Page, name: string): Promise<void> {
  await page.getByLabel('Yrityksesi nimi').fill(name);
  await page.getByRole('button', { name: 'Aloita' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Adds a register on the screen of the company; its form opens. */
export async function addRegister(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Lisää rekisteri' }).first().click();
  await page.getByLabel('Rekisterin nimi').fill(name);
  await page.getByRole('button', { name: 'Aloita tyhjästä' }).click();
  await openSection(page, 'Perustiedot');
}

/** Opens a topic by its name in the task list. */
export async function openSection(page: Page, title: string): Promise<void> {
  const tasks = page.getByRole('navigation', { name: 'Lomakkeen kohdat' });
  await tasks.getByRole('button', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 2 }).waitFor();
}

/** The place of an answer on the screen, by its path or, for the newest row of a list, `list[].field`. */
export function answerAt(page: Page, path: string): Locator {
  const [list, field] = path.split('[].');
  if (field === undefined) return page.locator(`[data-answer="${path}"]`);
  return page.locator(`[data-answer^="${list ?? ''}["][data-answer$="].${field}"]`).last();
}

/** Pastes text into a question, as from the clipboard. */
export async function paste(page: Page, path: string, text: string): Promise<void> {
  const control = answerAt(page, path).locator('input, textarea');
  await control.focus();
  await control.evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    // A page that does not handle the paste leaves it to the browser, which inserts the text.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what the browser itself does on paste
    if (element.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

/** Picks an option of a question by its words. */
export async function pick(page: Page, path: string, option: string): Promise<void> {
  await answerAt(page, path).getByRole('radio', { name: option, exact: true }).check();
}

/** Adds a row to a list by the words of its button. */
export async function addRow(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
}

/** Waits until the form says that everything is saved. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page
    .getByText(/^Tallennettu/)
    .first()
    .waitFor();
}

/** Chooses the folder for the papers in the system's dialog, which answers with `folder`. */
export async function chooseFolder(page: Page, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Valitse kansio' }).click();
  // Also called in a hook, where expect.poll is not to be had.
  await vi.waitFor(
    async () => expect(await page.getByLabel('Mihin kansioon?').inputValue()).toBe(folder),
    { timeout: 20_000 },
  );
}

/** Goes from the form to the export, makes every paper and returns when they are written. */
export async function exportEverything(page: Page, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Tarkista ja tee asiakirjat' }).click();
  await chooseFolder(page, folder);
  await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
  await page
    .getByText(/asiakirjaa on (valmiina|tallennettu)|luonnosta on tallennettu/)
    .waitFor({ timeout: 30_000 });
}

/** Picks an option of a question that opens its options as a list. */
export async function choose(page: Page, path: string, option: string): Promise<void> {
  await answerAt(page, path).locator('[aria-haspopup=listbox]').click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Ticks an option of a question that takes several. */
export async function tick(page: Page, path: string, option: string): Promise<void> {
  await answerAt(page, path).getByRole('checkbox', { name: option }).check();
}

/** Types a day into a question, or a country. */
export async function type(page: Page, path: string, text: string): Promise<void> {
  const control = answerAt(page, path).locator('input');
  await control.fill(text);
  await control.press('Tab');
}
