import { additionalTexts } from './register/additional-texts.ts';
import { automatedTexts } from './register/automated-texts.ts';
import { basicsTexts } from './register/basics-texts.ts';
import { changesTexts } from './register/changes-texts.ts';
import { cookiesTexts } from './register/cookies-texts.ts';
import { dataTexts } from './register/data-texts.ts';
import { directMarketingTexts } from './register/direct-marketing-texts.ts';
import { internalTexts } from './register/internal-texts.ts';
import { jointControllersTexts } from './register/joint-controllers-texts.ts';
import { provisionTexts } from './register/provision-texts.ts';
import { publicationTexts } from './register/publication-texts.ts';
import { purposesTexts } from './register/purposes-texts.ts';
import { recipientsTexts } from './register/recipients-texts.ts';
import { retentionTexts } from './register/retention-texts.ts';
import { rightsTexts } from './register/rights-texts.ts';
import { securityTexts } from './register/security-texts.ts';
import { signaturesTexts } from './register/signatures-texts.ts';
import { sourcesTexts } from './register/sources-texts.ts';
import { subjectsTexts } from './register/subjects-texts.ts';
import { transfersTexts } from './register/transfers-texts.ts';

/** Texts of the register's form by the id of the section. */
export const registerTexts = {
  basics: basicsTexts,
  jointControllers: jointControllersTexts,
  purposes: purposesTexts,
  subjects: subjectsTexts,
  data: dataTexts,
  sources: sourcesTexts,
  provision: provisionTexts,
  recipients: recipientsTexts,
  transfers: transfersTexts,
  retention: retentionTexts,
  automated: automatedTexts,
  directMarketing: directMarketingTexts,
  cookies: cookiesTexts,
  publication: publicationTexts,
  security: securityTexts,
  rights: rightsTexts,
  internal: internalTexts,
  changes: changesTexts,
  additional: additionalTexts,
  signatures: signaturesTexts,
};
