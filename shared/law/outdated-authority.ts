// Contact details of the Ombudsman's office that are no longer right (see authority.ts for those that are).

/** Sources of regular expressions, matched without regard to case. */
export const outdatedAuthorityContacts: readonly string[] = [
  'ratapihantie\\s*9',
  'bangårdsvägen\\s*9',
  'albertinkatu\\s*25',
  'PL\\s*315\\b',
  'P[LB]\\s*800[^\\n]{0,40}0052[01]',
  '029\\s*56\\s*16670',
  '029\\s*566\\s*6735',
];

/** The day on which the list was compared with the page of the office. */
export const outdatedAuthorityVerifiedOn = '2026-11-22';
