// A new register from a ready one: found by a word, chosen by the keyboard, filled on arrival.
import { describe, expect, it } from 'vitest';
import { findViolations } from '../helpers/find-violations.ts';
import { openSection } from './form-driver.ts';
import { startWithExample } from './start-with.ts';

async function openGallery() {
  const { page } = await startWithExample();
  await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
  await page.getByRole('button', { name: 'Lisää rekisteri' }).click();
  const dialog = page.getByRole('dialog', { name: 'Uusi rekisteri' });
  await dialog.waitFor();
  return { page, dialog, rows: dialog.locator('.row-open') };
}

describe('a register from a template', () => {
  it('is found by a word and made by the keyboard alone', async () => {
    const { page, rows } = await openGallery();
    await page.keyboard.type('kampaamo');
    await expect.poll(() => rows.count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ajanvarausrekisteri', level: 1 }).waitFor();
    await openSection(page, 'Säilytysajat');
    await page.getByText('Asiakassuhteen tiedot').first().waitFor();
  });

  it('says when nothing is found, and shows all again', async () => {
    const { page, dialog, rows } = await openGallery();
    await page.keyboard.type('xyzzy');
    await dialog.getByText('Mikään malli ei vastaa hakua').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect.poll(() => rows.count()).toBe(12);
  });

  it('is offered in a dialog without faults, also in a narrow and in a dark window', async () => {
    const { page } = await openGallery();
    for (const [width, theme] of [
      [1280, 'light'],
      [480, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      expect(await findViolations(page, '[role=dialog]')).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBe(width);
    }
  });
});
