// A company's logo, from the system's dialog to the paper beside the form.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../helpers/find-violations.ts';
import { makePng } from '../helpers/pictures.ts';
import { openSection } from './form-driver.ts';
import { startWithExample } from './start-with.ts';

describe('the look of the papers', () => {
  it('is chosen, refused and removed beside the live paper', async () => {
    const app = await startWithExample();
    const { page, workspace } = app;
    await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
    await page.getByRole('button', { name: /Yrityksen tiedot/ }).click();
    await openSection(page, 'Ulkoasu');
    const path = join(workspace, 'kuva.png');
    app.chooseFolder(path);
    await writeFile(path, makePng({ width: 400, height: 200 }));
    await page.getByRole('button', { name: 'Valitse logo' }).click();
    await page.getByRole('img', { name: 'Logo: Kahvila Kielo' }).waitFor();
    const onPaper = page.locator('.sheet-logo');
    await onPaper.waitFor();
    await writeFile(path, 'ei kuva');
    await page.getByRole('button', { name: 'Vaihda logo' }).click();
    await page.getByRole('alert').getByText('ei ole PNG- eikä JPEG-kuva').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Poista logo' }).click();
    await expect.poll(() => onPaper.count()).toBe(0);
  });
});
