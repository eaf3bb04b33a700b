import { additionalSectionExplanations } from './common/additional-section-explanations.ts';
import { signatureExplanations } from './common/signature-explanations.ts';
import { automatedExplanations } from './register/automated-explanations.ts';
import { basicsExplanations } from './register/basics-explanations.ts';
import { changesExplanations } from './register/changes-explanations.ts';
import { cookiesExplanations } from './register/cookies-explanations.ts';
import { dataExplanations } from './register/data-explanations.ts';
import { directMarketingExplanations } from './register/direct-marketing-explanations.ts';
import { internalExplanations } from './register/internal-explanations.ts';
import { jointControllersExplanations } from './register/joint-controllers-explanations.ts';
import { provisionExplanations } from './register/provision-explanations.ts';
import { publicationExplanations } from './register/publication-explanations.ts';
import { purposesExplanations } from './register/purposes-explanations.ts';
import { recipientsExplanations } from './register/recipients-explanations.ts';
import { retentionExplanations } from './register/retention-explanations.ts';
import { rightsExplanations } from './register/rights-explanations.ts';
import { securityExplanations } from './register/security-explanations.ts';
import { sourcesExplanations } from './register/sources-explanations.ts';
import { subjectsExplanations } from './register/subjects-explanations.ts';
import { transfersExplanations } from './register/transfers-explanations.ts';

/** Explanations of the register's form by the id of the section. */
export const registerExplanations = {
  basics: basicsExplanations,
  jointControllers: jointControllersExplanations,
  purposes: purposesExplanations,
  subjects: subjectsExplanations,
  data: dataExplanations,
  sources: sourcesExplanations,
  provision: provisionExplanations,
  recipients: recipientsExplanations,
  transfers: transfersExplanations,
  retention: retentionExplanations,
  automated: automatedExplanations,
  directMarketing: directMarketingExplanations,
  cookies: cookiesExplanations,
  publication: publicationExplanations,
  security: securityExplanations,
  rights: rightsExplanations,
  internal: internalExplanations,
  changes: changesExplanations,
  additional: additionalSectionExplanations,
  signatures: signatureExplanations,
};
