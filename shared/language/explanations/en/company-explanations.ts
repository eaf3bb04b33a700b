import { prefixTexts } from '../../questions/prefix-texts.ts';
import { additionalSectionExplanations } from './common/additional-section-explanations.ts';
import { contactPersonExplanations } from './common/contact-person-explanations.ts';
import { cookiesExplanations } from './common/cookies-explanations.ts';
import { recordDatesExplanations } from './common/record-dates-explanations.ts';
import { rightsExplanations } from './common/rights-explanations.ts';
import { securityExplanations } from './common/security-explanations.ts';
import { signatureExplanations } from './common/signature-explanations.ts';

/** Explanations of the company's form by the id of the section. */
export const companyExplanations = {
  identity: {},
  organisation: {},
  contactPerson: prefixTexts('common.contactPerson', contactPersonExplanations),
  dpo: {},
  recipients: {},
  security: prefixTexts('common.security', securityExplanations),
  rights: prefixTexts('common.rights', rightsExplanations),
  cookies: prefixTexts('common.cookies', cookiesExplanations),
  record: prefixTexts('recordDoc', recordDatesExplanations),
  additional: additionalSectionExplanations,
  signatures: signatureExplanations,
  look: {},
};
