// A made-up record with one answer of each kind, for looking at the form and for its tests.
import type { SectionTexts } from '../../../shared/forms/question-texts.ts';
import type { SectionOf } from '../../../shared/forms/question.ts';
import type { LocalizedText, YesNo } from '../../../shared/register/answers.ts';
import type { Review } from '../../../shared/register/review.ts';

export interface SampleRow {
  readonly id: string;
  readonly text: LocalizedText;
  readonly basis: '' | 'a' | 'b' | 'f';
  readonly consentHow: LocalizedText;
  readonly dataIds: readonly string[];
}

export interface Sample {
  readonly name: string;
  readonly title: LocalizedText;
  readonly story: LocalizedText;
  readonly basis: '' | 'a' | 'b' | 'f';
  readonly event: '' | 'e1' | 'e2' | 'e3' | 'e4' | 'e5' | 'e6' | 'e7' | 'e8';
  readonly channels: readonly ('email' | 'post')[];
  readonly on: string;
  readonly kept: string;
  readonly profiling: YesNo;
  readonly where: string;
  readonly recipientId: string;
  readonly dataIds: readonly string[];
  readonly purposes: readonly SampleRow[];
  readonly review: Review;
}

const both = ['notice', 'record'] as const;
const target = { list: 'data', file: 'own' } as const;

export const sampleSection: SectionOf<Sample> = {
  id: 'sample',
  questions: [
    {
      id: 'purposes',
      kind: 'rows',
      feeds: both,
      articles: ['13(1)(c)', '30(1)(b)'],
      nameField: 'text',
      row: [
        { id: 'text', kind: 'text', feeds: both },
        { id: 'basis', kind: 'choice', feeds: both, options: ['a', 'b', 'f'] },
        {
          id: 'consentHow',
          kind: 'longText',
          feeds: ['record'],
          appliesTo: ({ basis }) => basis === 'a',
        },
        { id: 'dataIds', kind: 'references', feeds: both, targets: [target] },
      ],
    },
    { id: 'name', kind: 'line', feeds: both, articles: ['13(1)(a)'] },
    { id: 'title', kind: 'text', feeds: ['notice'], articles: ['13(1)(c)'] },
    { id: 'story', kind: 'longText', feeds: ['record'], articles: ['32', '1050/2018 6 §'] },
    { id: 'basis', kind: 'choice', feeds: both, options: ['a', 'b', 'f'] },
    {
      id: 'event',
      kind: 'choice',
      feeds: both,
      options: ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8'],
    },
    { id: 'channels', kind: 'choices', feeds: both, options: ['email', 'post'] },
    { id: 'on', kind: 'date', feeds: ['record'] },
    { id: 'kept', kind: 'duration', feeds: both, from: ['event', 'title'] },
    { id: 'profiling', kind: 'yesNo', feeds: [] },
    { id: 'where', kind: 'country', feeds: both, appliesTo: ({ profiling }) => profiling !== 'no' },
    { id: 'recipientId', kind: 'reference', feeds: both, targets: [target] },
    { id: 'dataIds', kind: 'references', feeds: both, targets: [target] },
  ],
};

const bases = { a: 'Suostumus', b: 'Sopimus', f: 'Oikeutettu etu' };
const say = (label: string, options?: Readonly<Record<string, string>>) => ({
  label,
  hint: 'Kirjoita lyhyesti ja niin, että ulkopuolinen ymmärtää.',
  ...(options && { options }),
});

export const sampleTexts: SectionTexts = {
  title: 'Käyttötarkoitukset',
  intro: 'Kerro, mihin tietoja käytetään. Jokaisella syyllä on yksi peruste.',
  rows: { purposes: { add: 'Lisää tarkoitus', untitled: 'Uusi tarkoitus' } },
  questions: {
    purposes: say('Miksi keräät näitä tietoja?'),
    'purposes.text': say('Tarkoitus'),
    'purposes.basis': say('Peruste', bases),
    'purposes.consentHow': say('Miten suostumus pyydetään?'),
    'purposes.dataIds': say('Mitä tietoja tähän tarvitaan?'),
    name: say('Yrityksen nimi'),
    title: say('Palvelun nimi'),
    story: say('Miten tiedot suojataan?'),
    basis: say('Millä perusteella tietoja käsitellään?', bases),
    event: say(
      'Mistä säilytysaika alkaa?',
      Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`e${String(n)}`, `Tapahtuma ${String(n)}`]),
      ),
    ),
    channels: say('Miten teihin saa yhteyden?', { email: 'Sähköpostilla', post: 'Postitse' }),
    on: say('Milloin arvio tehtiin?'),
    kept: say('Kuinka kauan tietoja säilytetään?'),
    profiling: say('Profiloidaanko asiakkaita?'),
    where: say('Missä maassa tiedot ovat?'),
    recipientId: say('Kenelle tiedot siirretään?'),
    dataIds: say('Mitä tietoja tämä koskee?'),
  },
};

export const sampleRecord: Sample = {
  name: 'Kahvila Kielo',
  title: { fi: 'Pöytävaraukset' },
  story: { fi: 'Tiedot ovat lukitussa kaapissa.\nVain omistaja pääsee niihin.' },
  basis: 'b',
  event: '',
  channels: ['email'],
  on: '2026-02-31',
  kept: 'P3Y',
  profiling: 'unanswered',
  where: 'EE',
  recipientId: '',
  dataIds: ['d1'],
  purposes: [
    {
      id: 'p1',
      text: { fi: 'Pöytävarausten hoitaminen' },
      basis: 'b',
      consentHow: {},
      dataIds: [],
    },
    { id: 'p2', text: { fi: 'Uutiskirje' }, basis: 'a', consentHow: {}, dataIds: ['d1'] },
    { id: 'p3', text: {}, basis: '', consentHow: {}, dataIds: [] },
  ],
  review: { toConfirm: [], openItems: [], acknowledged: [] },
};

export const emptySampleRow: SampleRow = {
  id: '',
  text: {},
  basis: '',
  consentHow: {},
  dataIds: [],
};

export const sampleRows = [
  { id: 'd1', name: 'Yhteystiedot' },
  { id: 'd2', name: 'Varauksen tiedot' },
];
