import { additionalTexts } from '../fi/register/additional-texts.ts';
import { automatedTexts } from '../fi/register/automated-texts.ts';
import { basicsTexts } from '../fi/register/basics-texts.ts';
import { changesTexts } from '../fi/register/changes-texts.ts';
import { cookiesTexts } from '../fi/register/cookies-texts.ts';
import { dataTexts } from '../fi/register/data-texts.ts';
import { directMarketingTexts } from '../fi/register/direct-marketing-texts.ts';
import { internalTexts } from '../fi/register/internal-texts.ts';
import { jointControllersTexts } from '../fi/register/joint-controllers-texts.ts';
import { provisionTexts } from '../fi/register/provision-texts.ts';
import { publicationTexts } from '../fi/register/publication-texts.ts';
import { purposesTexts } from '../fi/register/purposes-texts.ts';
import { recipientsTexts } from '../fi/register/recipients-texts.ts';
import { retentionTexts } from '../fi/register/retention-texts.ts';
import { rightsTexts } from '../fi/register/rights-texts.ts';
import { securityTexts } from '../fi/register/security-texts.ts';
import { signaturesTexts } from '../fi/register/signatures-texts.ts';
import { sourcesTexts } from '../fi/register/sources-texts.ts';
import { subjectsTexts } from '../fi/register/subjects-texts.ts';
import { transfersTexts } from '../fi/register/transfers-texts.ts';

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
