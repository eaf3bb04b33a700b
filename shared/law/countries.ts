// Countries by ISO 3166-1 alpha-2 code, and which of them belong to the European Economic Area: a
// transfer outside it is one to a third country (Chapter V of the GDPR, and the EEA Joint Committee's
// decision 154/2018, by which the Regulation applies in Iceland, Liechtenstein and Norway).
import type { DatedFact } from './dated-fact.ts';
import { eea, parseCountries } from '../register/reading/parse-countries.ts';

const members: readonly string[] = [
  ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT'],
  ...['LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE', 'IS', 'LI', 'NO'],
];

interface EeaCountry extends DatedFact {
  readonly code: string;
}

/** Member States of the European Union, and the three other states of the EEA. */
export const eeaCountries: readonly EeaCountry[] = members.map((code) => ({
  code,
  source: 'Treaty on European Union, Art. 52; decision 154/2018 of the EEA Joint Committee',
  verifiedOn: '2026-11-22',
}));

const inside: ReadonlySet<string> = new Set([...members, 'EU', eea]);
/** Europe as a whole has states on both sides. */
const europe = '150';

/** True where every country and area of the answer belongs to the European Economic Area. */
export function isInEea(answer: string): boolean {
  const codes = parseCountries(answer) ?? [];
  return codes.length > 0 && codes.every((code) => inside.has(code));
}

/** True where the answer names a country or an area outside it; never for a text that names none. */
export function isOutsideEea(answer: string): boolean {
  return (parseCountries(answer) ?? []).some((code) => !inside.has(code) && code !== europe);
}
