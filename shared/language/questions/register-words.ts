import { additionalWords } from './register/additional.ts';
import { automatedWords } from './register/automated.ts';
import { basicsWords } from './register/basics.ts';
import { changesWords } from './register/changes.ts';
import { cookiesWords } from './register/cookies.ts';
import { dataWords } from './register/data.ts';
import { directMarketingWords } from './register/direct-marketing.ts';
import { internalWords } from './register/internal.ts';
import { jointControllersWords } from './register/joint-controllers.ts';
import { provisionWords } from './register/provision.ts';
import { publicationWords } from './register/publication.ts';
import { purposesWords } from './register/purposes.ts';
import { recipientsWords } from './register/recipients.ts';
import { retentionWords } from './register/retention.ts';
import { rightsWords } from './register/rights.ts';
import { securityWords } from './register/security.ts';
import { signaturesWords } from './register/signatures.ts';
import { sourcesWords } from './register/sources.ts';
import { subjectsWords } from './register/subjects.ts';
import { transfersWords } from './register/transfers.ts';
import type { WordTree } from '../words.ts';

/** Texts of the register's form by the id of the section. */
export const registerWords = {
  basics: basicsWords,
  jointControllers: jointControllersWords,
  purposes: purposesWords,
  subjects: subjectsWords,
  data: dataWords,
  sources: sourcesWords,
  provision: provisionWords,
  recipients: recipientsWords,
  transfers: transfersWords,
  retention: retentionWords,
  automated: automatedWords,
  directMarketing: directMarketingWords,
  cookies: cookiesWords,
  publication: publicationWords,
  security: securityWords,
  rights: rightsWords,
  internal: internalWords,
  changes: changesWords,
  additional: additionalWords,
  signatures: signaturesWords,
} satisfies WordTree;
