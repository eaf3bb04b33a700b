// How a fact that the law asks for is written down: when it is asked for, and by which answers it is told.
// Whether those answers stand in the file, and who gave them, is judged in shared/judgement alone.
import type {
  RequirementId as LegalItemId,
  RequirementReason,
} from '../../language/requirements/requirement-words.ts';
import type { FedKind } from '../../register/document-kind.ts';
import type { FactId } from './fact-id.ts';

/** One place at which a fact is asked for. Paths are those of the file that is judged. */
export interface Asked {
  /** The question that is answered to tell it. */
  readonly at: string;
  /** Each way of telling it: answers that are all needed. One whole way is enough. */
  readonly ways: readonly (readonly string[])[];
  /** Why nobody has to tell it here: by itself, or by the answers of the ways. */
  readonly exempt?: RequirementReason;
  /** How it is told, where that is not by a plain answer. */
  readonly reason?: RequirementReason;
  /** The answers tell it, and say the opposite elsewhere. */
  readonly isContradicted?: boolean;
  /** Untold, it is open and not missing: the law asks for it only in some cases. */
  readonly isOpen?: boolean;
}

/** A fact that the law asks for. */
export interface Requirement<Facts> {
  readonly id: FactId;
  /** The items of Art. 13, 14 and 30 that it belongs to. */
  readonly items: readonly LegalItemId[];
  /** The papers that are the worse without it. */
  readonly hurts: readonly FedKind[];
  /** True where several questions tell it and one must: "does not concern us" at one of them settles nothing. */
  readonly ofEveryone?: boolean;
  readonly ask: (facts: Facts) => readonly Asked[];
}

/** Asked of everyone, and told by one of the answers. */
export function tellAny(...paths: readonly string[]): Asked {
  return { at: paths[0] ?? '', ways: paths.map((path) => [path]) };
}

/** The ways that the condition allows. */
export function when(
  condition: boolean,
  ...ways: readonly (readonly string[])[]
): readonly (readonly string[])[] {
  return condition ? ways : [];
}

/** Not asked for, and why. */
export function exempt(at: string, reason: RequirementReason): readonly Asked[] {
  return [{ at, ways: [], exempt: reason }];
}
