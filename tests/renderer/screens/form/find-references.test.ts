import { describe, expect, it } from 'vitest';
import { findReferencesIn } from '../../../../renderer/screens/form/find-references.ts';
import { setAnswer } from '../../../../shared/register/answer-path.ts';
import { addRow } from '../../../../shared/register/edits.ts';
import { emptyCompany, emptyRegister } from '../../../../shared/register/empty.ts';
import { emptyRow } from '../../../../shared/register/empty-row.ts';

const twoRows = ['p1', 'p2'].reduce(
  (record, id) => addRow(record, 'purposes', emptyRow('register', 'purposes', id)),
  emptyRegister({ fi: 'Asiakkaat' }),
);
const own = setAnswer(twoRows, 'purposes[p1].text', { sv: 'Fakturering' });

const company = setAnswer(
  addRow(
    emptyCompany('Kahvila Kielo'),
    'common.recipients',
    emptyRow('company', 'common.recipients', 'r1'),
  ),
  'common.recipients[r1].name',
  'Kassapalvelu',
);

const parts = { company, registers: [{ id: 'asiakkaat', content: own }], processor: undefined };
const find = findReferencesIn({
  parts,
  file: 'registers/asiakkaat',
  language: 'fi',
  written: 'fi',
  nameless: 'Nimetön',
});

describe('findReferencesIn', () => {
  it('names rows of the open file in a language that has text, and says what has no name', () => {
    expect(find({ file: 'own', list: 'purposes' })).toEqual([
      { id: 'p1', name: 'Fakturering' },
      { id: 'p2', name: 'Uusi tarkoitus' },
    ]);
  });

  it('names rows in the language in which they are written, as their own list does', () => {
    const both = setAnswer(own, 'purposes[p1].text', { fi: 'Laskutus', sv: 'Fakturering' });
    const findIn = findReferencesIn({
      parts: { ...parts, registers: [{ id: 'asiakkaat', content: both }] },
      file: 'registers/asiakkaat',
      language: 'sv',
      written: 'fi',
      nameless: 'Namnlös',
    });
    expect(findIn({ file: 'own', list: 'purposes' }).map(({ name }) => name)).toEqual([
      'Laskutus',
      'Nytt ändamål',
    ]);
  });

  it('names a storage period by the data that it is about', () => {
    const data = setAnswer(
      addRow(own, 'data', emptyRow('register', 'data', 'd1')),
      'data[d1].text',
      { fi: 'Laskutustiedot' },
    );
    const kept = setAnswer(
      addRow(data, 'retention', emptyRow('register', 'retention', 't1')),
      'retention[t1].dataIds',
      ['d1'],
    );
    const registers = [{ id: 'asiakkaat', content: kept }];
    const findIn = findReferencesIn({
      parts: { company, registers, processor: undefined },
      file: 'registers/asiakkaat',
      language: 'fi',
      written: 'fi',
      nameless: 'Nimetön',
    });
    expect(findIn({ file: 'own', list: 'retention' })).toEqual([
      { id: 't1', name: 'Laskutustiedot' },
    ]);
  });

  it('names rows of the company', () => {
    expect(find({ file: 'company', list: 'common.recipients' })).toEqual([
      { id: 'r1', name: 'Kassapalvelu' },
    ]);
  });

  it('names the rows of a list once', () => {
    const target = { file: 'own', list: 'purposes' } as const;
    expect(find(target)).toBe(find({ ...target }));
  });

  it('finds nothing in a list that is not there', () => {
    expect(find({ file: 'own', list: 'nothing' })).toEqual([]);
  });
});
