// What a notice and a record must tell, item by item: Art. 13, 14, 30(1) and 30(2) of the GDPR.
import {
  requirementWords,
  type RequirementId,
} from '../language/requirements/requirement-words.ts';

/** The article or paragraph that a requirement belongs to. */
export type LegalItemPart = '13' | '14' | '30(1)' | '30(2)';

export interface LegalItem {
  readonly id: RequirementId;
  readonly part: LegalItemPart;
  readonly source: string;
  /** The day on which the row was compared with its source. */
  readonly verifiedOn: string;
}

const parts: readonly LegalItemPart[] = ['30(1)', '30(2)', '13', '14'];

function partOf(id: RequirementId): LegalItemPart {
  const part = parts.find((start) => id.startsWith(start));
  if (!part) throw new Error(`Requirement ${id} belongs to no article`);
  return part;
}

/** Every requirement, in the order of the Regulation. */
export const legalItems: readonly LegalItem[] = (
  Object.keys(requirementWords.fi.items) as RequirementId[]
).map((id) => ({
  id,
  part: partOf(id),
  source: `Regulation (EU) 2016/679, Art. ${id}`,
  verifiedOn: '2026-11-22',
}));
