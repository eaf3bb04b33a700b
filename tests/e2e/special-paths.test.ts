// The special paths of the law, walked by a sole trader from the first click to the paper: the balancing
// test, consent, sensitive data, a transfer, and whether an impact assessment is needed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readEverything } from '../helpers/read-everything.ts';
import { readPdfText } from '../helpers/read-pdf.ts';
import { makeTempFolder } from '../helpers/temp-folder.ts';
import {
  addRegister,
  addRow,
  answerAt,
  choose,
  exportEverything,
  openSection,
  paste,
  pick,
  startCompany,
  tick,
  type,
  waitUntilSaved,
} from './form-driver.ts';
import { startEmpty } from './start-with.ts';

const told = {
  interest: 'Saatavien periminen asiakkailta',
  consent: 'Rastimalla tyhjän ruudun esitietolomakkeessa',
  withdrawal: 'Kerro hierojalle tai soita, niin poistamme terveystiedot',
  copy: 'Pyydä jäljennös sähköpostilla hierojalta',
};

const internal = {
  necessity: 'Ilman yhteystietoja saatavaa ei voi periä',
  impact: 'Asiakas osaa odottaa muistutusta maksamattomasta laskusta',
  safeguards: 'Perintään annetaan vain nimi, osoite ja summa',
  result: 'Etu painaa enemmän kuin vähäinen haitta',
  proof: 'Allekirjoitettu lomake on lukitussa kaapissa',
  assessment: 'Asiakkaita on alle sata eikä tietoja yhdistellä',
};

it('lead from a choice to the right paper, and the internal answers stay inside', async () => {
  const exportFolder = await makeTempFolder();
  const first = await startEmpty();
  await startCompany(first.page, 'Hieroja Aino Saari');
  await addRegister(first.page, 'Asiakasrekisteri');
  await weighInterest(first.page);
  await markSensitiveData(first.page);
  await askConsent(first.page);
  await describeTransfer(first.page);
  await assessRisk(first.page);
  await waitUntilSaved(first.page);
  expect(await first.close()).toBe(0);
  const { userData, workspace } = first;
  const { page } = await startEmpty({ userData, workspace, exportFolder });
  await page.getByRole('button', { name: /^Asiakasrekisteri/ }).click();
  await exportEverything(page, exportFolder);
  const [notice, record] = await Promise.all([
    readPaper(exportFolder, 'Tietosuojaseloste'),
    readPaper(exportFolder, 'Seloste käsittelytoimista'),
  ]);
  for (const answer of Object.values(told)) {
    expect(notice.text).toContain(answer);
    expect(record.text).toContain(answer);
  }
  for (const answer of Object.values(internal)) {
    expect(record.text).toContain(answer);
    expect(notice.everything).not.toContain(answer);
  }
  expect(notice.text).toMatch(
    /Maksamattomien laskujen perintä[^]*Peruste oikeutettu etu ¹: Saatavien periminen/,
  );
  expect(notice.text).toMatch(/Peruste[^]*Nimenomainen suostumus/);
  expect(notice.text).toMatch(/Peruuttaminen Kerro hierojalle/);
  expect(notice.text).toMatch(/Pilvi Ltd[^]*Intia: Komission vakiosopimuslausekkeet/);
  expect(notice.text).not.toContain('Tasapainotesti');
  expect(notice.text).not.toContain('Vaikutustenarviointi');
  expect(record.text).toMatch(
    /Oikeusperusteet[^]*Tasapainotestin tulos Etu painaa[^]*Osoitusvelvollisuus/,
  );
  expect(record.text).toMatch(/Vaikutustenarviointi tarpeen Ei Arvioinnin perustelut/);
});

async function weighInterest(page: Page): Promise<void> {
  await openSection(page, 'Tarkoitukset');
  await addRow(page, 'Lisää tarkoitus');
  await paste(page, 'purposes[].text', 'Maksamattomien laskujen perintä');
  await expectAsked(page, { 'purposes[].balancingTest.done': false });
  await pick(page, 'purposes[].basis', 'Oikeutettu etu – yrityksellä on hyväksyttävä syy');
  await expectFinding(page, 'purposes[].interestText', 'Kerro omin sanoin');
  await paste(page, 'purposes[].interestText', told.interest);
  await paste(page, 'purposes[].balancingTest.necessity', internal.necessity);
  await paste(page, 'purposes[].balancingTest.impact', internal.impact);
  await paste(page, 'purposes[].balancingTest.safeguards', internal.safeguards);
  await expectFinding(page, 'purposes[].balancingTest.done', 'Tasapainotestiä ei ole kirjattu');
  await pick(page, 'purposes[].balancingTest.done', 'Kyllä');
  await expectFinding(page, 'purposes[].balancingTest.on', 'päivä puuttuu');
  await type(page, 'purposes[].balancingTest.on', '2.11.2026');
  await paste(page, 'purposes[].balancingTest.summary', internal.result);
  await expectNoFinding(page, 'purposes[');
  // Nothing in the register is sensitive yet.
  await expectAsked(page, {
    'purposes[].art9Condition': false,
    'purposes[].art10Condition': false,
    'purposes[].consentHow': false,
  });
}

async function markSensitiveData(page: Page): Promise<void> {
  await openSection(page, 'Henkilötiedot');
  await addRow(page, 'Lisää tietoryhmä');
  await paste(page, 'data[].text', 'Esitiedot');
  await expectAsked(page, { 'data[].safeguards': false });
  await tick(page, 'data[].special', 'Terveystiedot');
  await expectFinding(page, 'data[].safeguards', 'suojatoimilla');
  await tick(page, 'data[].safeguards', 'Salaus');
  await expectNoFinding(page, 'data[');
}

async function askConsent(page: Page): Promise<void> {
  await openSection(page, 'Tarkoitukset');
  await addRow(page, 'Lisää tarkoitus');
  await paste(page, 'purposes[].text', 'Hoidon suunnittelu');
  await pick(page, 'purposes[].basis', 'Sopimus – tietoja tarvitaan sopimukseen henkilön kanssa');
  await tick(page, 'purposes[].dataIds', 'Esitiedot');
  await expectFinding(page, 'purposes[].art9Condition', '9 artiklan edellytys puuttuu');
  await choose(page, 'purposes[].art9Condition', 'Nimenomainen suostumus');
  await expectFinding(page, 'purposes[].consentHow', 'miten suostumus pyydetään');
  await expectFinding(page, 'purposes[].consentProof', 'osoitat');
  await expectFinding(page, 'purposes[].withdrawHow', 'peruuttaa');
  await paste(page, 'purposes[].consentHow', told.consent);
  await paste(page, 'purposes[].consentProof', internal.proof);
  await paste(page, 'purposes[].withdrawHow', told.withdrawal);
  await expectNoFinding(page, 'purposes[');
}

async function describeTransfer(page: Page): Promise<void> {
  await openSection(page, 'Vastaanottajat');
  await addRow(page, 'Lisää vastaanottaja');
  await paste(page, 'recipients[].name', 'Pilvi Ltd');
  await openSection(page, 'Siirrot');
  await pick(page, 'noTransfers', 'Ei');
  await addRow(page, 'Lisää siirto');
  await expectFinding(page, 'transfers[].recipientId', 'puuttuu vastaanottaja');
  await choose(page, 'transfers[].recipientId', 'Pilvi Ltd');
  await type(page, 'transfers[].country', 'Intia');
  await expectAsked(page, { 'transfers[].copyHow': false });
  await choose(page, 'transfers[].mechanism', 'Komission vakiosopimuslausekkeet');
  await expectFinding(page, 'transfers[].copyHow', 'jäljennöksen');
  await paste(page, 'transfers[].copyHow', told.copy);
  await pick(page, 'transfers[].signed', 'Kyllä');
  await pick(page, 'transfers[].tiaDone', 'Kyllä');
  await expectNoFinding(page, 'transfers[');
}

async function assessRisk(page: Page): Promise<void> {
  await openSection(page, 'Sisäiset tiedot');
  await tick(page, 'internal.dpiaCriteria', 'Tiedot ovat arkaluonteisia');
  await tick(page, 'internal.dpiaCriteria', 'Henkilöt ovat heikommassa asemassa');
  await expectFinding(page, 'internal.dpiaNeeded', 'Vähintään kaksi');
  await pick(page, 'internal.dpiaNeeded', 'Ei');
  await expectAsked(page, { 'internal.dpiaDone': false });
  await paste(page, 'internal.dpiaText', internal.assessment);
  await expectNoFinding(page, 'internal.');
}

async function expectAsked(page: Page, asked: Readonly<Record<string, boolean>>): Promise<void> {
  for (const [path, isAsked] of Object.entries(asked)) {
    const isThere = async () => (await answerAt(page, path).count()) > 0;
    await expect.poll(isThere, { message: path }).toBe(isAsked);
  }
}

async function expectFinding(page: Page, path: string, words: string): Promise<void> {
  await answerAt(page, path).locator('.finding').getByText(words).waitFor();
}

async function expectNoFinding(page: Page, start: string): Promise<void> {
  const findings = page.locator(`[data-answer^="${start}"] .finding`);
  await expect.poll(() => findings.allInnerTexts()).toEqual([]);
}

async function readPaper(folder: string, title: string) {
  const file = readdirSync(folder).find((name) => name.startsWith(title) && name.endsWith('.pdf'));
  const bytes = readFileSync(join(folder, file ?? ''));
  // The reader sets words where the lines of the paper end.
  const oneSpace = (text: string) => text.replace(/\u00ad\s*/g, '').replace(/\s+/g, ' ');
  return {
    text: oneSpace(await readPdfText(bytes)),
    everything: oneSpace(await readEverything(bytes)),
  };
}
