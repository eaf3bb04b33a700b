import type { Register } from '../register/register.ts';
import type { SectionOf } from './question.ts';
import { additionalSection } from './register/additional-section.ts';
import { automatedSection } from './register/automated-section.ts';
import { basicsSection } from './register/basics-section.ts';
import { changesSection } from './register/changes-section.ts';
import { cookiesSection } from './register/cookies-section.ts';
import { dataSection } from './register/data-section.ts';
import { directMarketingSection } from './register/direct-marketing-section.ts';
import { internalSection } from './register/internal-section.ts';
import { jointControllersSection } from './register/joint-controllers-section.ts';
import { provisionSection } from './register/provision-section.ts';
import { publicationSection } from './register/publication-section.ts';
import { purposesSection } from './register/purposes-section.ts';
import { recipientsSection } from './register/recipients-section.ts';
import { retentionSection } from './register/retention-section.ts';
import { rightsSection } from './register/rights-section.ts';
import { securitySection } from './register/security-section.ts';
import { signaturesSection } from './register/signatures-section.ts';
import { sourcesSection } from './register/sources-section.ts';
import { subjectsSection } from './register/subjects-section.ts';
import { transfersSection } from './register/transfers-section.ts';

/** Everything that is asked about a register, in the order of the notice. */
export const registerForm: readonly SectionOf<Register>[] = [
  basicsSection,
  jointControllersSection,
  purposesSection,
  subjectsSection,
  dataSection,
  sourcesSection,
  provisionSection,
  recipientsSection,
  transfersSection,
  retentionSection,
  automatedSection,
  directMarketingSection,
  cookiesSection,
  publicationSection,
  securitySection,
  rightsSection,
  internalSection,
  changesSection,
  additionalSection,
  signaturesSection,
];
