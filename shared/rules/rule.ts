// A rule is data with a function: what it is about decides what it is given to read.
import type { CheckedText } from './text/checked-text.ts';
import type { PatternHit, PatternId } from './text/match-patterns.ts';
import type { CompanyScope, ProcessorScope, RegisterScope } from './scope.ts';
import type { Finding, Severity } from './finding.ts';
import type { MessageId, RuleId } from '../language/rules/rule-messages.ts';
import type { FactId } from '../law/requirements/fact-id.ts';
import type { FedKind } from '../register/document-kind.ts';
import type { AnswerPlace } from '../register/file-content.ts';

interface RuleFacts {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly article: string;
}

/** What a rule says of one place. Whatever it leaves out is as the rule itself says. */
export interface Hit {
  readonly place: AnswerPlace;
  readonly values?: Finding['values'];
  /** What is told in `values`, where left out. */
  readonly about?: Finding['about'];
  readonly message?: MessageId;
  readonly severity?: Severity;
  readonly article?: string;
  readonly hurts?: readonly FedKind[];
}

export interface CompanyRule extends RuleFacts {
  readonly about: 'company';
  readonly find: (scope: CompanyScope) => readonly Hit[];
}

export interface RegisterRule extends RuleFacts {
  readonly about: 'register';
  readonly find: (scope: RegisterScope) => readonly Hit[];
}

export interface ProcessorRule extends RuleFacts {
  readonly about: 'processor';
  readonly find: (scope: ProcessorScope) => readonly Hit[];
}

/** A rule about the words of any answer, wherever it stands. */
export interface TextRule extends RuleFacts {
  readonly about: 'text';
  readonly pattern: PatternId;
  /** The answers that the rule reads; all of them where left out. */
  readonly reads?: (text: CheckedText) => boolean;
  /** False where the words are fine after all. */
  readonly holds?: (text: CheckedText, hit: PatternHit) => boolean;
  /** What the message tells; the words themselves where left out. */
  readonly tell?: (hit: PatternHit, text: CheckedText) => Omit<Hit, 'place'>;
}

/** A rule about something that is missing: the judgement finds it (see find-holes.ts). */
export interface HoleRule extends RuleFacts {
  readonly about: 'hole';
  readonly fact: FactId;
  readonly message: MessageId;
}

export type Rule = CompanyRule | RegisterRule | ProcessorRule | TextRule | HoleRule;
