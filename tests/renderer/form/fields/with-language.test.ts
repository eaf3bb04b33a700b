import { expect, it } from 'vitest';
import { withLanguage } from '../../../../renderer/form/fields/with-language.ts';

it('changes one language and keeps the others', () => {
  expect(withLanguage({ fi: 'Kahvila', sv: 'Café' }, 'sv', 'Kafé')).toEqual({
    fi: 'Kahvila',
    sv: 'Kafé',
  });
});

it('leaves out a language without text', () => {
  expect(withLanguage({ fi: 'Kahvila', sv: 'Café' }, 'sv', '')).toEqual({ fi: 'Kahvila' });
});
