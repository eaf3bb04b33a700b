import { describe, expect, it } from 'vitest';
import { describePlace } from '../../../../renderer/screens/export/describe-place.ts';
import { formTexts } from '../../../../shared/forms/form-texts.ts';
import { emptyCompany, emptyRegister } from '../../../../shared/register/empty.ts';

const parts = {
  company: emptyCompany('Kahvila Kielo'),
  registers: [
    {
      id: 'asiakkaat',
      file: 'registers/asiakkaat',
      content: emptyRegister({ fi: 'Asiakasrekisteri' }),
    },
  ],
  processor: undefined,
} as const;

const fileNames = { company: 'Yrityksen tiedot', processor: 'Käsittelijän seloste' };

describe('describePlace', () => {
  it('names the question of an answer in a row, and its register', () => {
    const place = { file: 'registers/asiakkaat', path: 'purposes[p1].text' } as const;
    const label = formTexts('fi').register['purposes']?.questions['purposes.text']?.label ?? '';
    expect(label).toBeTruthy();
    expect(describePlace(place, parts, 'fi', fileNames)).toBe(`Asiakasrekisteri, ${label}`);
  });

  it('names at least the file of an answer that no form asks for', () => {
    const place = { file: 'company', path: 'unknown' } as const;
    expect(describePlace(place, parts, 'fi', fileNames)).toBe('Yrityksen tiedot');
  });
});
