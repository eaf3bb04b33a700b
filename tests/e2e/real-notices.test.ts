// Real input: two notices of real companies, typed into the window section by section, and every
// sentence of them looked for in the papers by readers that know nothing of the writers.
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type LaunchedApp } from '../helpers/launch-app.ts';
import { readDocx } from '../helpers/read-docx.ts';
import { readPdf } from '../helpers/read-pdf.ts';
import { readSeed, sectionText, seedsMissing, sentencesOf, type Seed } from '../helpers/seeds.ts';
import {
  addRegister,
  addRow,
  exportEverything,
  openSection,
  paste,
  pick,
  startCompany,
  waitUntilSaved,
} from './form-driver.ts';

type Paper = 'notice' | 'record';

/** A text of the notice, where it is pasted and in which papers its sentences must be found. */
interface Pasting {
  readonly text: string;
  readonly path: string;
  readonly papers: readonly Paper[];
}

interface Topic {
  readonly title: string;
  readonly addRow?: string;
  /** Choices that bring the question up: path and words of the option. */
  readonly first?: readonly (readonly [path: string, option: string])[];
  readonly pastings: readonly Pasting[];
}

const both: readonly Paper[] = ['notice', 'record'];
const notice: readonly Paper[] = ['notice'];

const withoutSpace = (text: string) => text.normalize('NFC').replace(/[\s\u00ad\u200b]+/gu, '');

// eslint-disable-next-line no-console -- a skipped test says why
if (seedsMissing) console.warn(seedsMissing);

describe.skipIf(seedsMissing).each([
  ['004', marketingRegister],
  ['002', shopRegister],
] as const)('the notice %s', (number, plan) => {
  let app: LaunchedApp;
  let seed: Seed;
  let papers: Readonly<Record<Paper, readonly string[]>>;
  const folder = mkdtempSync(join(tmpdir(), 'seloste-papers-'));
  const topics = () => plan(seed);

  beforeAll(async () => {
    seed = readSeed(number);
    app = await launchApp({ exportFolder: folder });
    await fill(app.page, seed, topics());
    await exportEverything(app.page, folder);
    papers = {
      notice: await readPapers(folder, 'Tietosuojaseloste'),
      record: await readPapers(folder, 'Seloste käsittelytoimista'),
    };
  }, 180_000);

  afterAll(async () => {
    expect(await app.close()).toBe(0);
  });

  it('has a question for every section', () => {
    const pasted = topics().flatMap(({ pastings }) => pastings.map(({ text }) => text));
    const bodies = seed.sections.filter((section) => section.number > 3).map(({ text }) => text);
    expect([...pasted].sort()).toEqual([...bodies].sort());
  });

  it('names the controller, the contact person and the register in every paper', () => {
    const facts = [1, 2, 3].flatMap((section) =>
      sectionText(seed, section)
        .split(/[\n,()]+/)
        .map((fact) => fact.replace(/^(Y-tunnus|Osoite|Postiosoite): /, '').trim())
        .filter((fact) => fact !== ''),
    );
    expect(facts.length).toBeGreaterThan(4);
    for (const paper of [...papers.notice, ...papers.record]) {
      for (const fact of facts) expect(paper).toContain(withoutSpace(fact));
    }
  });

  it('makes four files', () => {
    expect(
      readdirSync(folder)
        .map((name) => name.split('.').at(-1))
        .sort(),
    ).toEqual(['docx', 'docx', 'pdf', 'pdf']);
  });

  it('has every sentence in the papers that it belongs to, in both formats', () => {
    const missing = topics().flatMap((topic) =>
      topic.pastings.flatMap(({ text, papers: kinds }) =>
        sentencesOf(text).flatMap((sentence) =>
          kinds.flatMap((kind) =>
            papers[kind].flatMap((paper, index) =>
              paper.includes(withoutSpace(sentence))
                ? []
                : [`${kind} ${String(index)}: ${sentence}`],
            ),
          ),
        ),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('shows the same answers after the app is closed and opened again', async () => {
    expect(await app.close()).toBe(0);
    app = await launchApp({ userData: app.userData, exportFolder: folder });
    await app.page
      .getByRole('button', { name: new RegExp(seedName(seed)) })
      .first()
      .click();
    for (const topic of topics()) {
      await openSection(app.page, topic.title);
      for (const { path, text } of topic.pastings.filter(
        (pasting) => !pasting.path.includes('['),
      )) {
        const control = app.page.locator(`[data-answer="${path}"]`).locator('input, textarea');
        expect(await control.inputValue()).toBe(text);
      }
    }
  }, 120_000);
});

/** The text of the two files of a kind, without spaces and soft hyphens. */
async function readPapers(folder: string, title: string): Promise<readonly string[]> {
  const names = readdirSync(folder)
    .filter((name) => name.startsWith(title))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(join(folder, name));
      if (name.endsWith('.docx')) return withoutSpace(readDocx(bytes).text);
      return withoutSpace((await readPdf(bytes)).blocks.map(({ text }) => text).join(' '));
    }),
  );
}

/** The name of the register as the notice gives it. */
function seedName(seed: Seed): string {
  return sectionText(seed, 3).split('\n')[0] ?? '';
}

async function fill(page: Page, seed: Seed, topics: readonly Topic[]): Promise<void> {
  const [name = ''] = sectionText(seed, 1).split(/[,(]/);
  await startCompany(page, name.trim());
  await fillCompany(page, seed, name.trim());
  await addRegister(page, seedName(seed));
  for (const topic of topics) {
    await openSection(page, topic.title);
    for (const choice of topic.first ?? []) await pick(page, ...choice);
    if (topic.addRow) await addRow(page, topic.addRow);
    for (const { path, text } of topic.pastings) await paste(page, path, text);
  }
  await waitUntilSaved(page);
}

/** Sections 1 and 2 of a notice: who the controller is and whom to ask. */
async function fillCompany(page: Page, seed: Seed, name: string): Promise<void> {
  const text = sectionText(seed, 1);
  await page.getByRole('button', { name: 'Yrityksen tiedot' }).click();
  const businessId = /\d{7}-\d/.exec(text)?.[0];
  const address = /(?:^Osoite: |^[^,\n]+, )(.+\d{5}.+)$/m.exec(text)?.[1] ?? '';
  const post = /^Postiosoite: (.+)$/m.exec(text)?.[1];
  if (businessId) await paste(page, 'businessId', businessId);
  await paste(page, 'visitAddress', address);
  if (post) await paste(page, 'postalAddress', post);
  await openSection(page, 'Yhteyshenkilö');
  const [person = '', email = ''] = sectionText(seed, 2).split(/[,\n]+\s*/);
  await paste(page, 'common.contactPerson.name', person);
  await paste(page, 'common.contactPerson.email', email);
  await waitUntilSaved(page);
  await page.getByRole('link', { name, exact: true }).click();
}

function marketingRegister(seed: Seed): readonly Topic[] {
  const section = (number: number) => sectionText(seed, number);
  return [
    {
      title: 'Tarkoitukset',
      addRow: 'Lisää tarkoitus',
      pastings: [{ text: section(4), path: 'purposes[].text', papers: both }],
    },
    {
      title: 'Henkilötiedot',
      addRow: 'Lisää tietoryhmä',
      pastings: [{ text: section(5), path: 'data[].items', papers: both }],
    },
    {
      title: 'Tietolähteet',
      pastings: [{ text: section(6), path: 'sectionNotes.sources', papers: both }],
    },
    {
      title: 'Vastaanottajat',
      pastings: [{ text: section(7), path: 'sectionNotes.recipients', papers: both }],
    },
    {
      title: 'Siirrot',
      pastings: [{ text: section(8), path: 'sectionNotes.transfers', papers: both }],
    },
    {
      title: 'Evästeet',
      first: [
        ['inherits.cookies', 'Ei'],
        ['cookies.used', 'Kyllä'],
      ],
      pastings: [{ text: section(10), path: 'cookies.text', papers: notice }],
    },
    {
      title: 'Suojaus',
      first: [['inherits.security', 'Ei']],
      pastings: [{ text: section(9), path: 'security.publicSummary', papers: both }],
    },
    {
      title: 'Oikeudet',
      first: [['inherits.rights', 'Ei']],
      pastings: [
        { text: section(11), path: 'rights.access', papers: notice },
        { text: section(12), path: 'rights.rectification', papers: notice },
        { text: section(13), path: 'rights.extra', papers: notice },
      ],
    },
    {
      title: 'Muutokset',
      pastings: [{ text: section(14), path: 'doc.changePolicy', papers: notice }],
    },
  ];
}

function shopRegister(seed: Seed): readonly Topic[] {
  const section = (number: number) => sectionText(seed, number);
  return [
    {
      title: 'Tarkoitukset',
      addRow: 'Lisää tarkoitus',
      pastings: [{ text: section(4), path: 'purposes[].text', papers: both }],
    },
    {
      title: 'Henkilötiedot',
      addRow: 'Lisää tietoryhmä',
      pastings: [{ text: section(5), path: 'data[].items', papers: both }],
    },
    {
      title: 'Tietolähteet',
      pastings: [{ text: section(6), path: 'sectionNotes.sources', papers: both }],
    },
    {
      title: 'Vastaanottajat',
      pastings: [{ text: section(7), path: 'sectionNotes.recipients', papers: both }],
    },
    {
      title: 'Siirrot',
      pastings: [{ text: section(8), path: 'sectionNotes.transfers', papers: both }],
    },
    {
      title: 'Suojaus',
      first: [['inherits.security', 'Ei']],
      pastings: [{ text: section(9), path: 'security.publicSummary', papers: both }],
    },
  ];
}
