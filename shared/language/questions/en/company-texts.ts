import { additionalTexts } from './company/additional-texts.ts';
import { contactPersonTexts } from './company/contact-person-texts.ts';
import { cookiesTexts } from './company/cookies-texts.ts';
import { dpoTexts } from './company/dpo-texts.ts';
import { identityTexts } from './company/identity-texts.ts';
import { lookTexts } from './company/look-texts.ts';
import { organisationTexts } from './company/organisation-texts.ts';
import { recipientsTexts } from './company/recipients-texts.ts';
import { recordTexts } from './company/record-texts.ts';
import { rightsTexts } from './company/rights-texts.ts';
import { securityTexts } from './company/security-texts.ts';
import { signaturesTexts } from './company/signatures-texts.ts';

/** Texts of the company's form by the id of the section. */
export const companyTexts = {
  identity: identityTexts,
  organisation: organisationTexts,
  contactPerson: contactPersonTexts,
  dpo: dpoTexts,
  recipients: recipientsTexts,
  security: securityTexts,
  rights: rightsTexts,
  cookies: cookiesTexts,
  record: recordTexts,
  additional: additionalTexts,
  signatures: signaturesTexts,
  look: lookTexts,
};
