import { countryCodes } from '../../../shared/law/countries.ts';
import type { Option } from '../../ui/radio-list.tsx';
import type { Codec } from '../use-draft.ts';

/** Every country with its name in the language, in the order of its alphabet. */
export function nameCountries(locale: string): readonly Option[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const order = new Intl.Collator(locale);
  return countryCodes
    .map((id) => ({ id, name: names.of(id) ?? id }))
    .sort((one, other) => order.compare(one.name, other.name));
}

/** A country by its code where the text is its name, any other text as it is ("EU- ja ETA-maat"). */
export function typedCountry(countries: readonly Option[], locale: string): Codec<string, string> {
  const key = (name: string) => name.trim().toLocaleLowerCase(locale);
  const codes = new Map(countries.map(({ id, name }) => [key(name), id]));
  const names = new Map(countries.map(({ id, name }) => [id, name]));
  return {
    show: (answer) => names.get(answer) ?? answer,
    read: (text) => codes.get(key(text)) ?? text,
  };
}
