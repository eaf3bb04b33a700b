/**
 * Signs of a high risk by which the data protection authorities of the Union tell whether an impact
 * assessment is needed: Article 29 Working Party, guidelines WP 248 rev.01, criteria 1-9 in their order.
 */
export const dpiaCriteria = [
  'evaluation',
  'automatedDecision',
  'monitoring',
  'sensitive',
  'largeScale',
  'matching',
  'vulnerable',
  'newTechnology',
  'prevention',
] as const;

export type DpiaCriterion = (typeof dpiaCriteria)[number];
