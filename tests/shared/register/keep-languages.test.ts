import { describe, expect, it } from 'vitest';
import { keepLanguages } from '../../../shared/register/keep-languages.ts';
import { templates } from '../../../shared/templates/templates.ts';

describe('keepLanguages', () => {
  it('takes the texts of the other languages away at every depth, and nothing else', () => {
    const answers = {
      name: { fi: 'Asiakkaat', sv: 'Kunder' },
      rows: [
        { id: 'p1', text: { sv: 'Order' }, balancingTest: { summary: { fi: 'On', en: 'Is' } } },
      ],
      basis: 'f',
    };
    expect(keepLanguages(answers, ['fi'])).toEqual({
      name: { fi: 'Asiakkaat' },
      rows: [{ id: 'p1', text: {}, balancingTest: { summary: { fi: 'On' } } }],
      basis: 'f',
    });
  });

  it('changes nothing where every language is kept', () => {
    for (const { register } of templates) {
      expect(keepLanguages(register, ['fi', 'sv', 'en'])).toEqual(register);
    }
  });

  it('leaves no Swedish or English in a Finnish register', () => {
    const text = JSON.stringify(keepLanguages(templates, ['fi']));
    expect(text).toContain('"fi":');
    expect(text).not.toMatch(/"(sv|en)":/);
  });
});
