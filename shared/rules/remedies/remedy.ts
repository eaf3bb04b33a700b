import type { AnswerPlace } from '../../register/file-content.ts';

export type RemedyId =
  | 'replaceWords'
  | 'removeMarkup'
  | 'removeRepeat'
  | 'joinWords'
  | 'removePageEdges'
  | 'removeAuthority'
  | 'removeIdentityCode'
  | 'removePassword'
  | 'removeMail'
  | 'formatBusinessId'
  | 'answerTransfers'
  | 'answerDisclosure'
  | 'answerProfiling'
  | 'useLimit'
  | 'markNationalId'
  | 'markSpecial';

/** An answer to give, and where. */
export interface RemedyEdit {
  readonly place: AnswerPlace;
  readonly value: unknown;
}

/** What one click would do about a finding. It changes nothing but the answers that it names. */
export interface Remedy {
  readonly id: RemedyId;
  readonly edits: readonly RemedyEdit[];
}
