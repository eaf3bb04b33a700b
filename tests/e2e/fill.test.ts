// The way of an answer: typed, seen on the paper, saved by itself, there again after a restart.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeTempFolder } from '../helpers/temp-folder.ts';
import { chooseFolder, openSection } from './form-driver.ts';
import { startEmpty, startWithExample } from './start-with.ts';

interface StoredRegister {
  content: { name: { fi: string }; intro: { fi?: string }; purposes: { text: { fi: string } }[] };
}

function readRegister(workspace: string, company: string, register: string): StoredRegister {
  const file = join(workspace, company, 'registers', `${register}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as StoredRegister;
}

async function makeRegister(page: Page): Promise<void> {
  await page.getByLabel('Yrityksesi nimi').fill('Kahvila Kielo');
  await page.getByRole('button', { name: 'Aloita' }).click();
  await page.getByRole('button', { name: 'Lisää rekisteri' }).click();
  await page.getByLabel('Rekisterin nimi').fill('Asiakasrekisteri');
  await page.getByRole('button', { name: 'Aloita tyhjästä' }).click();
  await page.getByRole('heading', { name: 'Asiakasrekisteri', level: 1 }).waitFor();
}

async function openExampleRegister(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
  await page.getByRole('button', { name: /^Asiakasrekisteri/ }).click();
  await openSection(page, 'Perustiedot');
}

/** True where the piece stands on the part of the paper that is seen. */
function isInSight(piece: Locator): Promise<boolean> {
  return piece.evaluate((element) => {
    const desk = element.closest('.sheet-desk')!.getBoundingClientRect();
    const { top } = element.getBoundingClientRect();
    return top >= desk.top && top < desk.bottom;
  });
}

const intro = (page: Page) => page.locator('[data-answer="intro"] textarea');

describe('an answer', () => {
  it('goes from the keyboard to the paper, to the disk and back after a restart', async () => {
    const app = await startEmpty();
    await makeRegister(app.page);
    await openSection(app.page, 'Tarkoitukset');
    await app.page.getByRole('button', { name: 'Lisää tarkoitus' }).click();
    await app.page.keyboard.type('Pöytävarausten hoitaminen');
    const paper = app.page.getByRole('region', { name: /esikatselu/ });
    await paper.getByRole('heading', { name: 'Pöytävarausten hoitaminen' }).waitFor();
    await paper.locator('[data-marked]').first().waitFor();
    await app.page.getByText(/^Tallennettu \d/).waitFor();
    const stored = () => readRegister(app.workspace, 'kahvila-kielo', 'asiakasrekisteri');
    expect(stored().content.purposes[0]?.text.fi).toBe('Pöytävarausten hoitaminen');
    expect(await app.close()).toBe(0);

    const { userData, workspace } = app;
    const { page } = await startEmpty({ userData, workspace });
    await page.getByRole('heading', { name: 'Kahvila Kielo', level: 1 }).waitFor();
    await page.getByRole('button', { name: /^Asiakasrekisteri/ }).click();
    await openSection(page, 'Tarkoitukset');
    await page.getByText('Pöytävarausten hoitaminen').first().waitFor();
  });

  it('is seen on the paper that prints it, and is saved when the window closes after the last key', async () => {
    const app = await startWithExample();
    await openExampleRegister(app.page);
    const paper = app.page.getByRole('region', { name: /esikatselu/ });
    const shown = () => app.page.getByRole('tab', { selected: true }).innerText();
    // The paper turns to the section before any of its answers is edited.
    await openSection(app.page, 'Säilytysajat');
    const period = paper.getByText('Säilytys', { exact: true }).first();
    await expect.poll(() => isInSight(period)).toBe(true);
    expect(await shown()).toBe('Tietosuojaseloste');
    // Only the internal record prints this one; what both papers print leaves the paper as it is.
    await openSection(app.page, 'Sisäiset tiedot');
    await app.page.locator('[data-answer="internal.owner"] input').first().fill('Myymäläpäällikkö');
    await paper.locator('[data-marked]', { hasText: 'Myymäläpäällikkö' }).waitFor();
    expect(await shown()).toBe('Sisäinen seloste');
    await openSection(app.page, 'Säilytysajat');
    expect(await shown()).toBe('Sisäinen seloste');
    await app.page.getByRole('tab', { name: 'Tietosuojaseloste' }).click();
    await openSection(app.page, 'Perustiedot');
    await intro(app.page).fill('Viimeinen lause.');
    expect(await shown()).toBe('Tietosuojaseloste');
    expect(await app.close()).toBe(0);
    const { content } = readRegister(app.workspace, 'kahvila-kielo', 'asiakasrekisteri');
    expect(content.intro.fi).toBe('Viimeinen lause.');
  });

  it('stays the user’s own when the file has changed elsewhere, and the other one is kept', async () => {
    const { page, workspace } = await startWithExample();
    await openExampleRegister(page);
    const file = join(workspace, 'kahvila-kielo/registers/asiakasrekisteri.json');
    const other = readRegister(workspace, 'kahvila-kielo', 'asiakasrekisteri');
    other.content.intro = { fi: 'Toisen koneen lause.' };
    writeFileSync(file, JSON.stringify(other));
    await intro(page).fill('Oma lause.');
    await page.getByRole('alertdialog').waitFor();
    expect(readFileSync(file, 'utf8')).toContain('Toisen koneen lause.');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Pidä omat' }).click();
    await page.getByText(/^Tallennettu \d/).waitFor();
    expect(readFileSync(file, 'utf8')).toContain('Oma lause.');
    const backups = join(workspace, 'kahvila-kielo/backups/registers/asiakasrekisteri');
    const kept = readdirSync(backups).map((name) => readFileSync(join(backups, name), 'utf8'));
    expect(kept.join()).toContain('Toisen koneen lause.');
  });

  it('can give way to the other version, and undo brings it back', async () => {
    const { page, workspace } = await startWithExample();
    await openExampleRegister(page);
    const file = join(workspace, 'kahvila-kielo/registers/asiakasrekisteri.json');
    const other = readRegister(workspace, 'kahvila-kielo', 'asiakasrekisteri');
    other.content.intro = { fi: 'Toisen koneen lause.' };
    writeFileSync(file, JSON.stringify(other));
    await intro(page).fill('Oma lause.');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ota toinen' }).click();
    await expect.poll(() => intro(page).inputValue()).toBe('Toisen koneen lause.');
    await page.getByRole('button', { name: /^Kumoa/ }).click();
    await expect.poll(() => intro(page).inputValue()).toBe('Oma lause.');
  });
});

const isFocused = (at: Locator) => at.evaluate((element) => element === document.activeElement);

describe('the papers', () => {
  it('are written into the chosen folder and told by name', async () => {
    const exportFolder = await makeTempFolder();
    const { page } = await startWithExample({ exportFolder });
    await openExampleRegister(page);
    await page.getByRole('button', { name: 'Tarkista ja tee asiakirjat' }).first().click();
    await chooseFolder(page, exportFolder);
    await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
    await page.getByRole('heading', { name: '4 asiakirjaa on valmiina' }).waitFor();
    const names = readdirSync(exportFolder);
    expect(names).toHaveLength(4);
    for (const name of names) {
      await page.getByText(name, { exact: true }).waitFor();
      expect(statSync(join(exportFolder, name)).size).toBeGreaterThan(5000);
    }
  });

  it('tell that their folder has gone since it was chosen, and are made once it is back', async () => {
    const exportFolder = await makeTempFolder();
    const { page } = await startWithExample({ exportFolder });
    await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
    await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
    await chooseFolder(page, exportFolder);
    rmSync(exportFolder, { recursive: true });
    await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
    const trouble = page.getByRole('alert').filter({ hasText: exportFolder });
    await trouble.getByText(`Kansiota ${exportFolder} ei ole, tai se on poistettu.`).waitFor();
    // The whole message is in view, and the button that was pressed with it.
    for (const part of [trouble, page.getByRole('button', { name: 'Tee asiakirjat' })]) {
      const { y, height } = (await part.boundingBox())!;
      expect(y).toBeGreaterThan(0);
      expect(y + height).toBeLessThan(900);
    }
    expect(existsSync(exportFolder)).toBe(false);
    mkdirSync(exportFolder);
    await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
    await page
      .getByRole('heading', {
        name: /asiakirjaa on (valmiina|tallennettu)|luonnosta on tallennettu/,
      })
      .waitFor();
  });

  it('say what is missing instead of being made of nothing', async () => {
    const { page } = await startWithExample();
    await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
    await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
    await page.getByText('Word-asiakirja').click();
    await page.getByText('PDF-tiedosto').click();
    await page.getByRole('button', { name: 'Tee asiakirjat' }).click();
    const reason = page.getByText('Valitse ainakin yksi asiakirja ja yksi muoto.');
    await reason.waitFor();
    // Told at once, but the focus follows only the button: not a tick that mends something else.
    const pdf = page.getByRole('checkbox', { name: /^PDF-tiedosto/ });
    await pdf.focus();
    await page.keyboard.press('Space');
    await reason.waitFor({ state: 'detached' });
    expect(await isFocused(pdf)).toBe(true);
    await page.keyboard.press('Space');
    await reason.waitFor();
    await page.evaluate(() => {
      window.scrollTo({ top: 0 });
    });
    await page.getByRole('button', { name: 'Tee asiakirjat' }).press('Enter');
    await expect.poll(() => isFocused(page.locator('.export-trouble'))).toBe(true);
  });
});

describe('a register', () => {
  it('that is damaged is told beside the others, and its backup is brought back', async () => {
    const { page, workspace } = await startWithExample();
    await openExampleRegister(page);
    // Two saves: the first one makes a backup of the example's own file.
    await intro(page).fill('Ensimmäinen.');
    await page.keyboard.press('Control+s');
    await page.getByText('Kaikki on tallennettu.').waitFor();
    await page.getByRole('link', { name: 'Yritykset' }).click();
    const file = join(workspace, 'kahvila-kielo/registers/asiakasrekisteri.json');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 200));
    await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
    await page.getByText('Tiedosto on vioittunut').waitFor();
    await page.getByRole('button', { name: /^Henkilöstö/ }).waitFor();
    await page.getByRole('button', { name: 'Palauta varmuuskopio' }).click();
    await page.getByRole('button', { name: /^Asiakasrekisteri/ }).waitFor();
    expect(readRegister(workspace, 'kahvila-kielo', 'asiakasrekisteri').content.name.fi).toBe(
      'Asiakasrekisteri',
    );
  });

  it('is removed after a question, into the backups', async () => {
    const { page, workspace } = await startWithExample();
    await page.getByRole('button', { name: /Kahvila Kielo/ }).click();
    await page.getByRole('button', { name: 'Toiminnot: Asiakasrekisteri' }).click();
    await page.getByRole('menuitem', { name: 'Poista rekisteri' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Säilytä' }).click();
    const file = join(workspace, 'kahvila-kielo/registers/asiakasrekisteri.json');
    expect(existsSync(file)).toBe(true);
    await page.getByRole('button', { name: 'Toiminnot: Asiakasrekisteri' }).click();
    await page.getByRole('menuitem', { name: 'Poista rekisteri' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Poista' }).click();
    await page.getByText('Asiakasrekisteri poistettiin.').waitFor();
    expect(existsSync(file)).toBe(false);
    const backups = join(workspace, 'kahvila-kielo/backups/registers/asiakasrekisteri');
    expect(readdirSync(backups).length).toBeGreaterThan(0);
  });
});
