import { additionalTexts } from '../fi/company/additional-texts.ts';
import { contactPersonTexts } from '../fi/company/contact-person-texts.ts';
import { cookiesTexts } from '../fi/company/cookies-texts.ts';
import { dpoTexts } from '../fi/company/dpo-texts.ts';
import { identityTexts } from '../fi/company/identity-texts.ts';
import { lookTexts } from '../fi/company/look-texts.ts';
import { organisationTexts } from '../fi/company/organisation-texts.ts';
import { recipientsTexts } from '../fi/company/recipients-texts.ts';
import { recordTexts } from '../fi/company/record-texts.ts';
import { rightsTexts } from '../fi/company/rights-texts.ts';
import { securityTexts } from '../fi/company/security-texts.ts';
import { signaturesTexts } from '../fi/company/signatures-texts.ts';

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
