import { additionalWords } from './company/additional.ts';
import { contactPersonWords } from './company/contact-person.ts';
import { cookiesWords } from './company/cookies.ts';
import { dpoWords } from './company/dpo.ts';
import { identityWords } from './company/identity.ts';
import { lookWords } from './company/look.ts';
import { organisationWords } from './company/organisation.ts';
import { recipientsWords } from './company/recipients.ts';
import { recordWords } from './company/record.ts';
import { rightsWords } from './company/rights.ts';
import { securityWords } from './company/security.ts';
import { signaturesWords } from './company/signatures.ts';
import type { WordTree } from '../words.ts';

/** Texts of the company's form by the id of the section. */
export const companyWords = {
  identity: identityWords,
  organisation: organisationWords,
  contactPerson: contactPersonWords,
  dpo: dpoWords,
  recipients: recipientsWords,
  security: securityWords,
  rights: rightsWords,
  cookies: cookiesWords,
  record: recordWords,
  additional: additionalWords,
  signatures: signaturesWords,
  look: lookWords,
} satisfies WordTree;
