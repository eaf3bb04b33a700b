import type { MessageId, RuleId } from '../language/rules/rule-messages.ts';
import type { FedKind } from '../register/document-kind.ts';
import type { AnswerPlace } from '../register/file-content.ts';

/** error: the paper is wrong or breaks the law; warning: probably so; info: could be better. */
export type Severity = 'error' | 'warning' | 'info';

/** Something that a rule has found in the answers. */
export interface Finding {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly place: AnswerPlace;
  /** Article of the Regulation or section of an act, as it is cited to the user. */
  readonly article: string;
  /** The papers that are the worse for it; none where the answer only steers the form. */
  readonly hurts: readonly FedKind[];
  readonly message: MessageId;
  /** What the message tells besides: words of the user, dates, periods, countries as they are kept. */
  readonly values: Readonly<Record<string, string>>;
  /**
   * What it is about at its place: the words hit, the names told. A reason to let the finding stand
   * holds as long as nothing comes up that it was not about.
   */
  readonly about: readonly string[];
  /** The user has said that the question does not concern the company; the law wants an answer all the same. */
  readonly isInsisted?: true;
}
