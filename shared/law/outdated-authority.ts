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

const patterns: readonly string[] = [
  'ratapihantie\\s*9(?!\\d)',
  'bangårdsvägen\\s*9(?!\\d)',
  'albertinkatu\\s*25|albertsgatan\\s*25',
  // The postcodes of the former post boxes; the box 800 itself is still right.
  '(?:P[LB]|P\\.?\\s?O\\.?\\s?Box)\\s*315[\\s,]{1,4}(?:FI-)?00181',
  '(?:P[LB]|P\\.?\\s?O\\.?\\s?Box)\\s*800\\b[^\\n]{0,40}0052[01]',
  '(?:P[LB]|P\\.?\\s?O\\.?\\s?Box)\\s*800\\s*[\\s,]\\s*(?:FI-)?0052[01]',
  // The advice line and the fax; and the numbers of the ministry before 2012.
  phone('295616670'),
  phone('295666735'),
  phone('103666700'),
  phone('103616670'),
  phone('103666735'),
];

/** Contact details that the page of the office no longer gives. */
export const outdatedAuthorityContacts: readonly OutdatedContact[] = patterns.map((pattern) => ({
  pattern,
  source: authority.source,
  verifiedOn: '2026-11-22',
}));
