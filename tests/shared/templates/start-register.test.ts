import { expect, it } from 'vitest';
import { emptyCompany } from '../../../shared/register/empty.ts';
import { startRegister } from '../../../shared/templates/start-register.ts';
import { findTemplate } from '../../../shared/templates/templates.ts';
import { companyWith } from '../../helpers/compose-register.ts';

const customers = findTemplate('customers')!;
const bare = emptyCompany('Malli Oy');

it('keeps the answers, all to be confirmed, and the name in three languages', () => {
  const register = startRegister(customers, bare, '');
  const { review, ...answers } = register;
  expect({ ...answers, review: customers.register.review }).toEqual(customers.register);
  expect(review.toConfirm).toContain(`purposes[${register.purposes[0]!.id}]`);
  expect(Object.keys(register.name).toSorted()).toEqual(['en', 'fi', 'sv']);
  expect(startRegister(customers, bare, 'Asiakasrekisteri ').name).toEqual(register.name);
});

it('takes a name of one’s own', () => {
  const { name } = startRegister(customers, bare, ' Kanta-asiakkaat ');
  expect(name).toEqual({ fi: 'Kanta-asiakkaat' });
});

it('uses the company’s own measures where it has told them', () => {
  expect(startRegister(customers, bare, '').inherits.security).toBe('no');
  const measures = [{ id: 'm1', text: { fi: 'Salaus' } }];
  for (const security of [{ publicSummary: { fi: 'Suojaamme tiedot.' } }, { measures }]) {
    const company = companyWith({ common: { security } });
    expect(startRegister(customers, company, '').inherits.security).toBe('yes');
  }
});
