// What is said about the answers: findings, what is to be confirmed, what was left open. The screen
// gathers it and the form draws it; neither blocks an answer.
import { createContext, use } from 'react';
import type { Explanation } from '../../../shared/forms/question-texts.ts';
import type { GlossaryEntry } from '../../../shared/language/glossary/glossary-entry.ts';
import type { GlossaryId } from '../../../shared/language/glossary/glossary.ts';
import type { InterfaceWords } from '../../../shared/language/interface/interface-words.ts';
import type { OpenState } from '../../../shared/register/review.ts';
import type { Severity } from '../../../shared/rules/finding.ts';
import { unreadableRule } from '../../../shared/rules/groups/unreadable.ts';

export interface ShownFinding {
  readonly rule: string;
  /** What it is about: one rule can find two things at one answer. */
  readonly about: readonly string[];
  readonly severity: Severity;
  readonly text: string;
  readonly article: string;
  /** The word on the button that puts it right; undefined where no click can. */
  readonly remedy: string | undefined;
}

/** What tells one finding at an answer from the others there. */
export type FoundThere = Pick<ShownFinding, 'rule' | 'about'>;

/** A finding that stands for a reason. */
export interface AcceptedFinding {
  /** Of the acknowledgement. */
  readonly id: string;
  readonly text: string;
  readonly reason: string;
}

/** Everything about one answer or one row. */
export interface Guidance {
  readonly findings: readonly ShownFinding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly leftOpen: { readonly state: OpenState; readonly note: string } | undefined;
  /** True for what a template gave and nobody has confirmed. */
  readonly isToConfirm: boolean;
}

/** By the path of the answer or of the row. Paths without anything to say are left out. */
export type GuidanceByPath = ReadonlyMap<string, Guidance>;

export interface GuidanceActions {
  readonly onRemedy: (path: string, finding: FoundThere) => void;
  readonly onAcknowledge: (path: string, finding: FoundThere, reason: string) => void;
  readonly onWithdraw: (path: string, acknowledgementId: string) => void;
  readonly onLeaveOpen: (path: string, state: OpenState, note: string) => void;
  readonly onTakeUp: (path: string) => void;
  readonly onConfirm: (paths: readonly string[]) => void;
}

/** What does not change while the user types. */
export interface GuidanceFrame {
  readonly words: InterfaceWords['guidance'];
  readonly actions: GuidanceActions;
  /** The explanation of a question by its id, 'purposes.text' for one of a row. */
  readonly explain: (questionId: string) => Explanation | undefined;
  /** Articles and sections of acts as the language writes them. */
  readonly sayArticles: (articles: readonly string[]) => string;
  /** The terms of the glossary that a question and its explanation use. */
  readonly termsOf: (questionId: string) => readonly ExplainedTerm[];
  /** Opens the glossary: at a term, or the whole of it. */
  readonly onOpenGlossary: (id?: GlossaryId) => void;
}

export interface ExplainedTerm extends GlossaryEntry {
  readonly id: GlossaryId;
}

export const GuidanceContext = createContext<GuidanceByPath>(new Map());

export const GuidanceFrameContext = createContext<GuidanceFrame | undefined>(undefined);

/** The words and the actions; undefined in a form that is drawn without guidance. */
export function useGuidanceFrame(): GuidanceFrame | undefined {
  return use(GuidanceFrameContext);
}

/** True where the same is said, though the findings were made anew. */
export function isSameGuidance(one: Guidance | undefined, other: Guidance | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The id of a finding's sentence, by which the control names it. */
export function findingId(id: string, index: number): string {
  return `${id}finding${String(index)}`;
}

/** What is said about a row or about anything in it. */
export function guidanceInRow(byPath: GuidanceByPath, row: string): readonly Guidance[] {
  return [...byPath].flatMap(([path, guidance]) =>
    path === row || path.startsWith(`${row}.`) ? [guidance] : [],
  );
}

/** The guidance without what the field tells itself, once it is left: that its text cannot be read. */
export function besideField(guidance: Guidance | undefined): Guidance | undefined {
  const isBeside = ({ rule }: ShownFinding) => rule !== unreadableRule;
  if (!guidance || guidance.findings.every(isBeside)) return guidance;
  return { ...guidance, findings: guidance.findings.filter(isBeside) };
}
