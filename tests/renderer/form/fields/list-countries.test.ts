import { describe, expect, it } from 'vitest';
import { listCountries } from '../../../../renderer/form/fields/list-countries.ts';
import { languages } from '../../../../shared/language/language.ts';
import { keepTyped } from '../../../../shared/register/reading/read-answer.ts';

describe('the list of countries', () => {
  it('is Finnish and in the order of the Finnish alphabet', () => {
    const names = listCountries('fi').map(({ name }) => name);
    expect(names).toContain('Yhdysvallat');
    // Ä is a letter of its own, after z, and not a kind of a.
    expect(names.indexOf('Länsi-Sahara')).toBeGreaterThan(names.indexOf('Luxemburg'));
  });

  it.each(languages)('turns into codes and back: %s', (language) => {
    for (const { id, name } of listCountries(language)) {
      expect(keepTyped('country', name)).toBe(id);
    }
  });
});
