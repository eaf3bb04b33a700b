// Contact details of the Ombudsman's office that are no longer right (see authority.ts for those that are).

/** A number with or without the country's, however its digits are grouped. */
function phone(national: string): string {
  const digits = national.replace(/(?<=\d)(?=\d)/g, '[\\s-]?');
  return `(?:\\+358|\\b0)[\\s-]?(?:\\(0\\)\\s?)?${digits}(?!\\d)`;
}

import { authority } from './authority.ts';
import type { DatedFact } from './dated-fact.ts';

interface OutdatedContact extends DatedFact {
  /** Source of a regular expression, matched without regard to case. */
  readonly pattern: string;
}

/** What the office gave earlier, and its page of today does not. */
const patterns: readonly string[] = [
  'ratapihantie\\s*9(?!\\d)',
  'bangårdsvägen\\s*9(?!\\d)',
  'albertinkatu\\s*25|albertsgatan\\s*25',
  // The postcodes of the former post box; the box 800 itself is still right.
  '(?:P[LB]|P\\.?\\s?O\\.?\\s?Box)\\s*800\\b[^\\n]{0,40}0052[01]',
  '(?:P[LB]|P\\.?\\s?O\\.?\\s?Box)\\s*800\\s*[\\s,]\\s*(?:FI-)?0052[01]',
  // The advice line and the fax.
  phone('295616670'),
  phone('295666735'),
];

/** Contact details that the page of the office no longer gives. */
export const outdatedAuthorityContacts: readonly OutdatedContact[] = [
  ...patterns.map((pattern) => ({ pattern, source: authority.source, verifiedOn: '2026-11-22' })),
  {
    pattern: '(?:P[LB]|P\\.?\\s?O\\.?\\s?Box)\\s*315[\\s,]{1,4}(?:FI-)?00181',
    source: 'From memory, no source found; the page of the office does not give it',
    verifiedOn: '2026-11-22',
  },
];
