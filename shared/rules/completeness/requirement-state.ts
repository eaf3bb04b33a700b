import type {
  RequirementId,
  RequirementReason,
} from '../../language/requirements/requirement-words.ts';
import type { AnswerPlace } from '../../register/file-content.ts';

export type RequirementStatus = 'satisfied' | 'missing' | 'notApplicable';

/** How one item of the Regulation stands in the answers. */
export interface RequirementState {
  readonly id: RequirementId;
  readonly status: RequirementStatus;
  /** Why it stands so, where the status alone does not tell. */
  readonly reason?: RequirementReason;
  /** Where the item is answered. */
  readonly place: AnswerPlace;
}

/** The judgement about one item, before it is known which item of the Regulation it is. */
export type Judgement = Omit<RequirementState, 'id'>;

/** Satisfied where the condition holds, missing where it does not. */
export function given(isGiven: boolean, place: AnswerPlace): Judgement {
  return { status: isGiven ? 'satisfied' : 'missing', place };
}

/** Not applicable, and why. */
export function notApplicable(reason: RequirementReason, place: AnswerPlace): Judgement {
  return { status: 'notApplicable', reason, place };
}
