import type { Language } from '../../../shared/language/language.ts';
import { nameCountries } from '../../../shared/register/reading/name-countries.ts';
import { countryCodes } from '../../../shared/util/iso-country.ts';
import type { Option } from '../../ui/radio-list.tsx';

/** Every country with its name in the language, in the order of its alphabet. */
export function listCountries(language: Language): readonly Option[] {
  const order = new Intl.Collator(language);
  return countryCodes
    .map((id) => ({ id, name: nameCountries(language, id) }))
    .sort((one, other) => order.compare(one.name, other.name));
}
