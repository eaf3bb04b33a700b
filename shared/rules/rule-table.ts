import { holeRules } from './hole-rules.ts';
import { accuracyRules } from './groups/accuracy.ts';
import { authorityRules } from './groups/authority.ts';
import { automatedRules } from './groups/automated.ts';
import { categoryRules } from './groups/categories.ts';
import { cookieRules } from './groups/cookies.ts';
import { dateRules } from './groups/dates.ts';
import { dpoRules } from './groups/dpo.ts';
import { employmentRules } from './groups/employment.ts';
import { impactAssessmentRules } from './groups/impact-assessment.ts';
import { lawRules } from './groups/law.ts';
import { organisationRules } from './groups/organisation.ts';
import { otherCompanyRules } from './groups/other-companies.ts';
import { pageEdgeRules } from './groups/page-edges.ts';
import { purposeRules } from './groups/purposes.ts';
import { recipientRules } from './groups/recipients.ts';
import { retentionRules } from './groups/retention.ts';
import { rightsRules } from './groups/rights.ts';
import { roleRules } from './groups/roles.ts';
import { securityRules } from './groups/security.ts';
import { sourceRules } from './groups/sources.ts';
import { specialPathRules } from './groups/special-paths.ts';
import { textRules } from './groups/text.ts';
import { transferTermRules } from './groups/transfer-terms.ts';
import { transferRules } from './groups/transfers.ts';
import { translationRules } from './groups/translations.ts';
import { unreadableRules } from './groups/unreadable.ts';
import type { Rule } from './rule.ts';

/** Every rule. One id can stand here more than once: for facts of the company and of a register, say. */
export const rules: readonly Rule[] = [
  ...holeRules,
  ...unreadableRules,
  ...organisationRules,
  ...dpoRules,
  ...dateRules,
  ...purposeRules,
  ...categoryRules,
  ...accuracyRules,
  ...sourceRules,
  ...recipientRules,
  ...transferRules,
  ...retentionRules,
  ...automatedRules,
  ...cookieRules,
  ...securityRules,
  ...rightsRules,
  ...roleRules,
  ...employmentRules,
  ...lawRules,
  ...authorityRules,
  ...textRules,
  ...otherCompanyRules,
  ...pageEdgeRules,
  ...translationRules,
  ...impactAssessmentRules,
  ...specialPathRules,
  ...transferTermRules,
];
