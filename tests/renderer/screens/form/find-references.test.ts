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

const texts = {
  purposes: {
    title: '',
    intro: '',
    questions: {},
    rows: { purposes: { add: '', untitled: 'Uusi tarkoitus' } },
  },
};

const find = findReferencesIn({ own, company, language: 'fi', texts, nameless: 'Nimetön' });

describe('findReferencesIn', () => {
  it('names rows of the open file in a language that has text, and says what has no name', () => {
    expect(find({ file: 'own', list: 'purposes', nameField: 'text' })).toEqual([
      { id: 'p1', name: 'Fakturering' },
      { id: 'p2', name: 'Uusi tarkoitus' },
    ]);
  });

  it('names rows of the company', () => {
    expect(find({ file: 'company', list: 'common.recipients', nameField: 'name' })).toEqual([
      { id: 'r1', name: 'Kassapalvelu' },
    ]);
  });

  it('finds nothing in a list that is not there', () => {
    expect(find({ file: 'own', list: 'nothing', nameField: 'text' })).toEqual([]);
  });
});
