import type { Company } from '../register/company.ts';
import { additionalSection } from './company/additional-section.ts';
import { contactPersonSection } from './company/contact-person-section.ts';
import { cookiesSection } from './company/cookies-section.ts';
import { dpoSection } from './company/dpo-section.ts';
import { identitySection } from './company/identity-section.ts';
import { organisationSection } from './company/organisation-section.ts';
import { recipientsSection } from './company/recipients-section.ts';
import { recordSection } from './company/record-section.ts';
import { rightsSection } from './company/rights-section.ts';
import { securitySection } from './company/security-section.ts';
import { signaturesSection } from './company/signatures-section.ts';
import type { SectionOf } from './question.ts';
import { lookSection } from './company/look-section.ts';

/** Everything that is asked once about a company and used by its registers. */
export const companyForm: readonly SectionOf<Company>[] = [
  identitySection,
  organisationSection,
  contactPersonSection,
  dpoSection,
  recipientsSection,
  securitySection,
  rightsSection,
  cookiesSection,
  recordSection,
  additionalSection,
  signaturesSection,
  lookSection,
];
