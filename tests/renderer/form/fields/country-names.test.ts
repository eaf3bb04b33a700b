import { describe, expect, it } from 'vitest';
import { nameCountries, typedCountry } from '../../../../renderer/form/fields/country-names.ts';

const countries = nameCountries('fi-FI');
const codec = typedCountry(countries, 'fi-FI');

describe('the names of countries', () => {
  it('are Finnish and in the order of the Finnish alphabet', () => {
    const names = countries.map(({ name }) => name);
    expect(names).toContain('Yhdysvallat');
    // Ä is a letter of its own, after z, and not a kind of a.
    expect(names.indexOf('Länsi-Sahara')).toBeGreaterThan(names.indexOf('Luxemburg'));
  });

  it('turn into codes and back, whatever the case', () => {
    expect(codec.read(' ruotsi ')).toBe('SE');
    expect(codec.show('SE')).toBe('Ruotsi');
    for (const { id } of countries) expect(codec.read(codec.show(id))).toBe(id);
  });

  it('leave an area in the user’s own words as it is', () => {
    expect(codec.read('EU- ja ETA-maat')).toBe('EU- ja ETA-maat');
    expect(codec.show('EU- ja ETA-maat')).toBe('EU- ja ETA-maat');
  });
});
