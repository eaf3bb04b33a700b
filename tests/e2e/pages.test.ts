// The pages of a paper as the user sees and prints them, in the real window: a worker under the content
// security policy, bytes over the bridge, pictures on canvases.
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../helpers/find-violations.ts';
import { makeTempFolder } from '../helpers/temp-folder.ts';
import { chooseFolder } from './form-driver.ts';
import { startWithExample } from './start-with.ts';

async function openExport(page: Page): Promise<void> {
  await page.getByText('Kahvila Kielo').first().click();
  await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
  await page.locator('canvas[data-drawn]').first().waitFor();
}

/** How much of a drawn page is not white: 0 for an empty sheet. */
function readInk(page: Page, selector: string): Promise<number> {
  return page.evaluate((found) => {
    const canvas = document.querySelector<HTMLCanvasElement>(found)!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, index) => index % 4 === 0 && value < 128).length;
  }, selector);
}

/** The answer that the focus stands in, by its path. */
function readFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const question = document.activeElement?.closest<HTMLElement>('[data-answer]');
    return question?.dataset['answer'];
  });
}

describe('the pages of a paper', () => {
  it('open the question of what is clicked on them, or reached by arrows and Enter', async () => {
    const { page } = await startWithExample();
    await openExport(page);
    const second = page.getByRole('group', { name: /^Sivu 2 / });
    const heading = second.getByRole('heading', { name: /Tapahtumakuvien julkaiseminen/ });
    await expect.poll(() => heading.count()).toBe(1);
    const piece = second.getByRole('button', { name: /^Kanta-asiakkaaksi voi liittyä/ });
    await piece.scrollIntoViewIfNeeded();
    const box = (await piece.boundingBox())!;
    // What the user sees there is the picture of the page.
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => readFocus(page)).toBe('sectionNotes.subjects');
    await page.getByRole('link', { name: 'Kahvila Kielo' }).click();
    await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
    await page.locator('canvas[data-drawn]').first().waitFor();
    await page.getByRole('region', { name: /^Asiakirjan sivut/ }).focus();
    // The introduction, then the controller.
    for (let press = 0; press < 2; press += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => readFocus(page)).toBe('legalName');
  });

  it('are drawn as they print, in the dark too, and their text opens its question', async () => {
    const { page } = await startWithExample();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await openExport(page);
    await expect.poll(() => page.locator('.pdf-page').count()).toBeGreaterThan(2);
    expect(await readInk(page, '.pdf-page canvas')).toBeGreaterThan(1000);
    await page.emulateMedia({ colorScheme: 'dark' });
    const corner = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.pdf-page canvas')!;
      return [...canvas.getContext('2d')!.getImageData(2, 2, 1, 1).data];
    });
    expect(corner).toEqual([255, 255, 255, 255]);
    expect(complaints).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Teksti' }).click();
    await page.locator('.sheet').getByText('9990001-6', { exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe('9990001-6');
    // The form and the paper scroll, the window around them never does.
    const excess = () => document.documentElement.scrollHeight - window.innerHeight;
    await expect.poll(() => page.evaluate(excess)).toBe(0);
  });

  it('go to the printer as sharp pictures, and away when the dialog closes', async () => {
    const exportFolder = await makeTempFolder();
    const { page } = await startWithExample({ exportFolder });
    await openExport(page);
    await chooseFolder(page, exportFolder);
    await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const print = page.getByRole('button', { name: /^Tulosta Tietosuojaseloste – Asiakas.*pdf$/ });
    await print.click();
    const sheets = page.locator('.print-pages > img');
    await sheets.first().waitFor({ state: 'attached' });
    const name = (await print.getAttribute('aria-label'))!.slice('Tulosta '.length);
    const file = readFileSync(`${exportFolder}/${name}`, 'latin1');
    await expect.poll(() => sheets.count()).toBe(file.match(/\/Type \/Page\b(?!s)/g)!.length);
    const width = await sheets.first().evaluate((image: HTMLImageElement) => image.naturalWidth);
    // 210 mm at 300 dots per inch.
    expect(width).toBe(2480);
    await page.evaluate(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    await expect.poll(() => sheets.count()).toBe(0);
    // A paper that has been removed since is told, and not as good news.
    rmSync(`${exportFolder}/${name}`);
    await page.getByRole('button', { name: `Avaa ${name}` }).click();
    await page.locator('.toast-error').getByText(`${name} ei ole`).waitFor();
  });
});
