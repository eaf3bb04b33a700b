import { describe, expect, it } from 'vitest';
import { addRow } from '../../../shared/register/edits.ts';
import { emptyCompany, emptyRegister } from '../../../shared/register/empty.ts';
import { emptyRow } from '../../../shared/register/empty-row.ts';
import { contentSchemas } from '../../../shared/register/file-content.ts';

describe('emptyRow', () => {
  it('makes rows that the schema accepts as they are', () => {
    const register = emptyRegister({ fi: 'Asiakkaat' });
    for (const list of ['purposes', 'recipients', 'retention', 'cookies.items', 'doc.changeLog']) {
      const grown = addRow(register, list, emptyRow('register', list, 'r1'));
      expect(contentSchemas.register.parse(grown)).toEqual(grown);
    }
    const company = emptyCompany('Kahvila Kielo');
    const row = emptyRow('company', 'common.recipients', 'r1');
    expect(row).toMatchObject({ id: 'r1', dpa: { signed: 'unanswered', on: '' } });
    const grown = addRow(company, 'common.recipients', row);
    expect(contentSchemas.company.parse(grown)).toEqual(grown);
  });

  it('refuses a path that is no list', () => {
    expect(() => emptyRow('company', 'legalName', 'r1')).toThrow();
    expect(() => emptyRow('company', 'nothing', 'r1')).toThrow();
  });
});
