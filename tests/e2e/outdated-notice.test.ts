// A notice that was exported before the answers changed: told at the register and on the page of findings.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../electron/cli/run-command.ts';
import { findViolations } from '../helpers/find-violations.ts';
import { makeTempFolder } from '../helpers/temp-folder.ts';
import { chooseFolder, openSection } from './form-driver.ts';
import { startWithExample } from './start-with.ts';

const message = /Vastaukset ovat muuttuneet sen jälkeen, kun seloste tehtiin suomeksi/;

/** Makes every paper from the screen of the company. */
async function makePapers(page: Page, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
  await chooseFolder(page, folder);
  await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
  await page
    .getByText(/asiakirjaa on (valmiina|tallennettu)|luonnosta on tallennettu/)
    .waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Kahvila Kielo' }).click();
}

/** Makes the notices as `seloste export` does, while the window is open. */
async function exportByCommand(company: string, folder: string): Promise<void> {
  const nothing = () => undefined;
  const code = await runCommand(
    ['export', company, '--document', 'notice', '--format', 'pdf', '--out', folder],
    { stdout: nothing, stderr: nothing, now: () => new Date(), language: 'fi' },
  );
  expect(code).toBe(0);
}

async function openFindings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tarkista vastaukset' }).click();
  await page.getByRole('tab').first().waitFor();
}

describe('a notice that was exported', () => {
  it('is told to be outdated until it is exported again', { timeout: 120_000 }, async () => {
    const exportFolder = await makeTempFolder();
    const { page, workspace } = await startWithExample({ exportFolder });
    await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
    await makePapers(page, exportFolder);
    await openFindings(page);
    await page.getByText('Emme löytäneet korjattavaa.').waitFor();
    await page.getByRole('link', { name: 'Kahvila Kielo' }).click();

    await page.getByRole('button', { name: /^Asiakasrekisteri/ }).click();
    await openSection(page, 'Perustiedot');
    const updatedOn = page.locator('[data-answer="doc.updatedOn"]');
    const intro = page.locator('[data-answer=intro] textarea').first();
    const before = await intro.inputValue();
    await intro.fill('Uusi johdanto, jota julkaistussa selosteessa ei vielä ole.');
    await updatedOn.getByText(message).waitFor();
    expect(await findViolations(page, '.editor-form')).toEqual([]);
    await page.getByRole('button', { name: /^Kumoa/ }).click();
    await expect.poll(() => intro.inputValue()).toBe(before);
    await updatedOn.getByText(message).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Tee uudelleen/ }).click();
    await updatedOn.getByText(message).waitFor();
    await page.getByRole('link', { name: 'Kahvila Kielo' }).click();

    await openFindings(page);
    await expect.poll(() => page.getByText(message).count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Kahvila Kielo' }).click();
    await makePapers(page, exportFolder);
    await openFindings(page);
    await page.getByText('Emme löytäneet korjattavaa.').waitFor();

    // What the command line exports meanwhile is known when the user comes back to the window.
    await page.getByRole('link', { name: 'Kahvila Kielo' }).click();
    await page.getByRole('button', { name: /^Asiakasrekisteri/ }).click();
    await openSection(page, 'Perustiedot');
    await intro.fill('Kolmas johdanto.');
    await updatedOn.getByText(message).waitFor();
    await exportByCommand(join(workspace, 'kahvila-kielo'), exportFolder);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await updatedOn.getByText(message).waitFor({ state: 'detached' });
    expect(await intro.inputValue()).toBe('Kolmas johdanto.');
  });
});
