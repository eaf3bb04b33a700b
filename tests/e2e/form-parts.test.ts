// The form and the plain parts by themselves, as people use them: by mouse, by keyboard, by ear.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGallery, openGallery, startBrowser } from '../renderer/gallery/open-gallery.ts';
import type { Sample } from '../renderer/gallery/sample-section.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-gallery-'));
  [browser] = await Promise.all([startBrowser(), buildGallery(folder)]);
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${await readFile(axePath, 'utf8')};0`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

function record(page: Page): Promise<Sample> {
  return page.evaluate(() => (globalThis as unknown as { record: Sample }).record);
}

describe('the form', () => {
  it.each([
    ['', 900, 'light'],
    ['', 900, 'dark'],
    ['languages=fi,sv', 360, 'light'],
    ['parts', 900, 'light'],
    ['parts', 360, 'dark'],
    ['parts&dialog', 900, 'dark'],
  ] as const)('has nothing that axe complains of: %s at %i px, %s', async (query, width, theme) => {
    const { page, complaints } = await openGallery(browser, folder, query, { width, theme });
    expect(await findViolations(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('adds, names, moves and removes rows by the keyboard alone', async () => {
    const { page } = await openGallery(browser, folder, '');
    const names = page.locator('.row-name');
    await page.getByRole('button', { name: 'Lisää tarkoitus' }).press('Enter');
    await page.keyboard.type('Kanta-asiakkuus');
    await expect.poll(() => names.last().textContent()).toBe('Kanta-asiakkuus');

    const up = page.getByRole('button', { name: 'Siirrä ylemmäs: Kanta-asiakkuus' });
    await up.press('Enter');
    await up.press('Enter');
    await expect
      .poll(async () => (await names.allTextContents()).indexOf('Kanta-asiakkuus'))
      .toBe(1);
    await expect.poll(() => up.evaluate((button) => button === document.activeElement)).toBe(true);

    await page.getByRole('button', { name: 'Poista rivi: Kanta-asiakkuus' }).press('Enter');
    await expect.poll(() => names.allTextContents()).not.toContain('Kanta-asiakkuus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => names.allTextContents()).toContain('Kanta-asiakkuus');
    await page.close();
  });

  it('asks what a choice makes necessary, and keeps the answer of a question that went away', async () => {
    const { page } = await openGallery(browser, folder, 'focus=purposes[p2].basis');
    const row = page.locator('[data-answer="purposes[p2]"]');
    const how = row.getByLabel('Miten suostumus pyydetään?');
    await how.fill('Kassalla');
    await row.getByLabel('Sopimus').check();
    await expect.poll(() => how.count()).toBe(0);
    await row.getByLabel('Suostumus', { exact: true }).check();
    await expect.poll(() => how.inputValue()).toBe('Kassalla');
    await page.close();
  });

  it('opens the row of the answer that is asked for and puts the focus there', async () => {
    const { page } = await openGallery(browser, folder, 'focus=purposes[p2].consentHow');
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement?.closest<HTMLElement>('[data-answer]')?.dataset['answer'] ?? '',
      );
    await expect.poll(focused).toBe('purposes[p2].consentHow');
    await page.close();
  });
});

describe('a field', () => {
  it('takes a date as people write it, and tidies it when it is left', async () => {
    const { page } = await openGallery(browser, folder, '');
    const date = page.getByLabel('Milloin arvio tehtiin?');
    await date.fill('1/2/2026');
    await date.blur();
    await expect.poll(() => date.inputValue()).toBe('1.2.2026');
    await expect.poll(async () => (await record(page)).on).toBe('2026-02-01');
    await page.close();
  });

  it('finds a country by a part of its name and keeps any other words', async () => {
    const { page } = await openGallery(browser, folder, '');
    const country = page.getByRole('combobox', { name: 'Missä maassa tiedot ovat?' });
    await country.fill('');
    await country.pressSequentially('ruo');
    await country.press('ArrowDown');
    await country.press('Enter');
    await expect.poll(async () => (await record(page)).where).toBe('SE');
    await country.fill('jossakin Aasiassa');
    await country.press('Tab');
    await expect.poll(async () => (await record(page)).where).toBe('jossakin Aasiassa');
    await expect.poll(() => country.inputValue()).toBe('jossakin Aasiassa');
    await page.close();
  });

  it('stores a duration by its unit, and until the event without a number', async () => {
    const { page } = await openGallery(browser, folder, '');
    const field = page.locator('[data-answer="kept"]');
    await field.getByRole('textbox').fill('6');
    await field.getByRole('button').click();
    await page.getByRole('option', { name: 'kuukautta' }).click();
    await expect.poll(async () => (await record(page)).kept).toBe('P6M');
    await field.getByRole('button').click();
    await page.getByRole('option', { name: 'tapahtumaan asti' }).click();
    await expect.poll(async () => (await record(page)).kept).toBe('P0D');
    await page.close();
  });

  it('keeps two megabytes of pasted text and says what to do', async () => {
    const { page } = await openGallery(browser, folder, '');
    const story = page.getByLabel('Miten tiedot suojataan?');
    const text = 'Pitkä teksti. '.repeat(150_000);
    await story.fill(text);
    await page.getByText('Lyhennä tekstiä tai siirrä osa siitä').waitFor();
    await expect.poll(async () => (await record(page)).story.fi).toHaveLength(text.length);
    await page.close();
  });
});

describe('a dialog', () => {
  it('takes the focus, closes by Esc and gives the focus back', async () => {
    const { page } = await openGallery(browser, folder, 'parts');
    const opener = page.getByRole('button', { name: 'Poista rekisteri' });
    await opener.press('Enter');
    const dialog = page.getByRole('alertdialog', { name: 'Poistetaanko rekisteri?' });
    await dialog.waitFor();
    await expect
      .poll(() => dialog.evaluate((box) => box.contains(document.activeElement)))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await expect
      .poll(() => opener.evaluate((button) => button === document.activeElement))
      .toBe(true);
    await page.close();
  });
});
