import { prefixTexts } from '../../questions/prefix-texts.ts';
import { additionalSectionExplanations } from './common/additional-section-explanations.ts';
import { contactPersonExplanations } from './common/contact-person-explanations.ts';
import { cookiesExplanations } from './common/cookies-explanations.ts';
import { recordDatesExplanations } from './common/record-dates-explanations.ts';
import { rightsExplanations } from './common/rights-explanations.ts';
import { securityExplanations } from './common/security-explanations.ts';
import { signatureExplanations } from './common/signature-explanations.ts';
import { dpoExplanations } from './company/dpo-explanations.ts';
import { identityExplanations } from './company/identity-explanations.ts';
import { lookExplanations } from './company/look-explanations.ts';
import { organisationExplanations } from './company/organisation-explanations.ts';
import { recipientsExplanations } from './company/recipients-explanations.ts';

/** Explanations of the company's form by the id of the section. */
export const companyExplanations = {
  identity: identityExplanations,
  organisation: organisationExplanations,
  contactPerson: prefixTexts('common.contactPerson', contactPersonExplanations),
  dpo: dpoExplanations,
  recipients: recipientsExplanations,
  security: prefixTexts('common.security', securityExplanations),
  rights: prefixTexts('common.rights', rightsExplanations),
  cookies: prefixTexts('common.cookies', cookiesExplanations),
  record: prefixTexts('recordDoc', recordDatesExplanations),
  additional: additionalSectionExplanations,
  signatures: signatureExplanations,
  look: lookExplanations,
};
