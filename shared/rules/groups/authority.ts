import { companyRule, hitIf, textRule } from '../make-rules.ts';
import type { Rule } from '../rule.ts';
import { asks } from '../text/checked-text.ts';
import { authority } from '../../law/authority.ts';
import { isOld } from '../../law/law-facts.ts';

/** Contact details of the supervisory authority. */
export const authorityRules: readonly Rule[] = [
  textRule('AUT-01', 'error', '13(2)(d) art.', {
    pattern: 'outdatedAuthority',
    // A company may have moved into the old house.
    reads: (text) => !asks(text, 'visitAddress', 'postalAddress'),
  }),
  companyRule('AUT-03', 'warning', '13(2)(d) art.', ({ today }) =>
    hitIf(isOld(authority.verifiedOn, today), {
      place: { file: 'company', path: 'common.rights.complaint' },
      values: { date: authority.verifiedOn },
    }),
  ),
];
