// The data protection officer, Art. 37-39, who is neither the authority nor a contact person.
import { companyRule, hitIf, hitsOf, registerRule, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { CompanyScope } from '../scope.ts';
import { dpoGround } from '../../law/dpo-need.ts';
import type { AnswerPlace } from '../../register/file-content.ts';

const at = (path: string): AnswerPlace => ({ file: 'company', path });

/** Whoever decides on purposes cannot watch over that decision, Art. 38(6). */
function findConflict({ company, registers }: CompanyScope): readonly Hit[] {
  const name = company.dpo.name.trim();
  const deciders = [company, ...registers]
    .flatMap(({ signatures }) => signatures)
    .filter(({ title }) =>
      /toimitusjohtaja|yrittäjä|omistaja|verkställande|företagare|\bCEO\b/i.test(
        Object.values(title).join(' '),
      ),
    )
    .map((signature) => signature.name.trim());
  return hitIf(name !== '' && deciders.includes(name), { place: at('dpo.name'), values: { name } });
}

const messages = {
  '37(1)(a)': 'DPO-04',
  '37(1)(b)': 'DPO-04.monitoring',
  '37(1)(c)': 'DPO-04.special',
} as const;

function findMissingOfficer({ company: { isPublicBody, dpo } }: CompanyScope): readonly Hit[] {
  const ground = dpoGround({
    isPublicBody: isPublicBody === 'yes',
    largeScaleMonitoring: dpo.largeScaleMonitoring === 'yes',
    largeScaleSpecial: dpo.largeScaleSpecial === 'yes',
  });
  if (ground === undefined || dpo.designated === 'yes') return [];
  return [
    {
      place: at('dpo.designated'),
      message: messages[ground],
      article: `${ground} art.`,
      hurts: ['notice', 'record'],
    },
  ];
}

/** Designation and contact details. */
export const dpoRules: readonly Rule[] = [
  companyRule('DPO-01', 'warning', '37–39 art.', ({ company, texts }) =>
    company.dpo.designated === 'yes' ? [] : hitsOf(texts, 'dpo'),
  ),
  registerRule('DPO-01', 'warning', '37–39 art.', ({ company, texts }) =>
    company.dpo.designated === 'yes' ? [] : hitsOf(texts, 'dpo'),
  ),
  companyRule('DPO-03', 'warning', '37(7) art.', ({ company: { dpo } }) =>
    hitIf(dpo.designated === 'yes' && dpo.notifiedToAuthorityOn.trim() === '', {
      place: at('dpo.notifiedToAuthorityOn'),
    }),
  ),
  companyRule('DPO-04', 'error', '37(1) art.', findMissingOfficer),
  textRule('DPO-05', 'error', '37 art.', { pattern: 'wrongDpo' }),
  companyRule('DPO-06', 'warning', '38(6) art.', findConflict),
];
