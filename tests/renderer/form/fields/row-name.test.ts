import { describe, expect, it } from 'vitest';
import { findRowName, summariseRow } from '../../../../renderer/form/fields/row-name.ts';
import { interfaceWords } from '../../../../shared/language/interface/interface-words.ts';
import type { QuestionOfKind } from '../../../../renderer/form/drawn-question.ts';

const question: QuestionOfKind<'rows'> = {
  id: 'purposes',
  kind: 'rows',
  feeds: [],
  nameField: 'text',
  row: [
    { id: 'text', kind: 'text', feeds: [] },
    { id: 'basis', kind: 'choice', feeds: [], options: ['a', 'b'] },
  ],
};
const target = { list: 'recipients', file: 'own' } as const;
const transfers: QuestionOfKind<'rows'> = {
  ...question,
  nameField: 'recipientId',
  row: [{ id: 'recipientId', kind: 'reference', feeds: [], targets: [target] }],
};
const speech = {
  words: interfaceWords.fi.form,
  languages: ['fi'],
  findReferences: () => [],
} as const;

describe('the name of a row', () => {
  it('is its text in the first language that has one', () => {
    const row = { id: 'r', text: { sv: 'Nyhetsbrev', en: 'Newsletter' } };
    expect(findRowName(question, row, { ...speech, languages: ['fi', 'en'] })).toBe('Newsletter');
    expect(findRowName(question, row, speech)).toBe('Nyhetsbrev');
  });

  it('is empty while nothing is written', () => {
    expect(findRowName(question, { id: 'r', text: {}, basis: 'a' }, speech)).toBe('');
  });

  it('asks for other rows only where a row has no name of its own', () => {
    const withReference = { ...question, row: [...question.row, ...transfers.row] };
    const findReferences = () => {
      throw new Error('asked');
    };
    const row = { id: 'r', text: { fi: 'Laskutus' }, recipientId: 'r9' };
    expect(findRowName(withReference, row, { ...speech, findReferences })).toBe('Laskutus');
  });

  it('is empty where a group of answers is left out', () => {
    const withTest: QuestionOfKind<'rows'> = {
      ...question,
      row: [...question.row, { id: 'balancingTest.summary', kind: 'longText', feeds: [] }],
    };
    expect(findRowName(withTest, { id: 'r', text: {} }, speech)).toBe('');
  });

  it('is the first thing that is said of a row without a name', () => {
    const withNotes: QuestionOfKind<'rows'> = {
      ...transfers,
      row: [...transfers.row, { id: 'criteria', kind: 'text', feeds: [] }],
    };
    const row = { id: 't', recipientId: '', criteria: { fi: 'Kunnes asia on hoidettu' } };
    expect(findRowName(withNotes, row, speech)).toBe('Kunnes asia on hoidettu');
  });

  it('is the name of the row that a reference points to', () => {
    const find = () => [{ id: 'r9', name: 'Tilitoimisto Lumi' }];
    const row = { id: 't', recipientId: 'r9' };
    expect(findRowName(transfers, row, { ...speech, findReferences: find })).toBe(
      'Tilitoimisto Lumi',
    );
  });
});

describe('the summary of a folded row', () => {
  const texts = { label: '', hint: '', options: { a: 'Suostumus – henkilö on antanut luvan' } };
  const summarise = (row: unknown, questions = question.row) =>
    summariseRow(questions, row, interfaceWords.fi.form, () => texts);

  it('says its choices in words', () => {
    expect(summarise({ basis: 'a' })).toBe('Suostumus');
    expect(summarise({ basis: '' })).toBe('');
  });

  it('says its times', () => {
    const questions = [{ id: 'duration', kind: 'duration', feeds: [] }, ...question.row] as const;
    expect(summarise({ duration: 'P1Y', basis: 'a' }, questions)).toBe('1 vuosi · Suostumus');
    expect(summarise({ duration: 'P3M' }, questions)).toBe('3 kuukautta');
    expect(summarise({ duration: 'P0D' }, questions)).toBe('Istunnon ajan');
    expect(summarise({ duration: 'pitkään' }, questions)).toBe('');
  });

  it('says a time together with what it runs from, as the paper does', () => {
    const questions = [
      { id: 'duration', kind: 'duration', feeds: [], from: ['startEvent', 'startEventText'] },
      { id: 'startEvent', kind: 'choice', feeds: [], options: ['visit', 'consentWithdrawn'] },
      { id: 'startEventText', kind: 'text', feeds: [] },
    ] as const;
    const said = (row: object) =>
      summarise({ startEvent: '', startEventText: {}, ...row }, questions);
    expect(said({ duration: 'P3M', startEvent: 'visit' })).toBe('3 kuukautta käynnistä');
    expect(said({ duration: 'P0D', startEvent: 'consentWithdrawn' })).toBe(
      'Suostumuksen peruuttamiseen saakka',
    );
    const own = { startEvent: 'other', startEventText: { fi: 'kurssin päättymisestä' } };
    expect(said({ duration: 'P1Y', ...own })).toBe('1 vuosi kurssin päättymisestä');
    expect(said({ duration: 'P0D' })).toBe('Tapahtumaan asti');
    expect(said({ duration: '' })).toBe('');
  });
});
