import type { FactId } from '../law/requirements/fact-id.ts';
import type {
  RequirementId as LegalItemId,
  RequirementReason,
} from '../language/requirements/requirement-words.ts';
import type { FedKind } from '../register/document-kind.ts';
import type { AnswerPlace, FileId } from '../register/file-content.ts';

/**
 * met: told, by an answer that is the company's own. missing: not told. unconfirmed: told by a template, and
 * nobody has said that it holds. open: the user has left it open, or it cannot be said yet. notApplicable: the
 * law does not ask for it here. contradicted: told, and other answers say the opposite.
 */
export const judgedStates = [
  'met',
  'missing',
  'unconfirmed',
  'open',
  'notApplicable',
  'contradicted',
] as const;

export type JudgedState = (typeof judgedStates)[number];

/** The states in which something is left to do. */
export type UnsettledState = Exclude<JudgedState, 'met' | 'notApplicable'>;

/** How one fact stands in the answers. */
export interface JudgedFact {
  /** Undefined for an answer that no law asks for, and that waits for the user all the same. */
  readonly fact: FactId | undefined;
  /** The file that the fact is asked in. */
  readonly file: FileId;
  /** The question there, in whose section the fact is. */
  readonly path: string;
  readonly state: JudgedState;
  /** Why it stands so, where the state alone does not tell. */
  readonly reason?: RequirementReason;
  readonly items: readonly LegalItemId[];
  /** Where it is answered or confirmed: in the company's file for what a register takes from there. */
  readonly place: AnswerPlace;
  /** The papers that are the worse for it. */
  readonly hurts: readonly FedKind[];
}

/** How everything stands that the law asks for, and everything that waits for the user. */
export interface Judgement {
  readonly company: readonly JudgedFact[];
  readonly registers: readonly { readonly id: string; readonly facts: readonly JudgedFact[] }[];
  readonly processor: readonly JudgedFact[];
}

/** The facts that are asked in the file. */
export function factsIn(judgement: Judgement, file: FileId): readonly JudgedFact[] {
  if (file === 'company') return judgement.company;
  if (file === 'processor') return judgement.processor;
  return judgement.registers.find(({ id }) => file === `registers/${id}`)?.facts ?? [];
}

/** Every fact of every file. */
export function allFacts({ company, registers, processor }: Judgement): readonly JudgedFact[] {
  return [...company, ...registers.flatMap(({ facts }) => facts), ...processor];
}

/** True where something is left to do before a paper is finished. */
export function isUnsettled<Fact extends Pick<JudgedFact, 'state'>>(
  fact: Fact,
): fact is Fact & { readonly state: UnsettledState } {
  const { state } = fact;
  return state !== 'met' && state !== 'notApplicable';
}

/** True where the paper has a hole: it prints the mark of a missing answer. */
export function isHole({ state }: Pick<JudgedFact, 'state'>): boolean {
  return isUnsettled({ state }) && state !== 'unconfirmed';
}

/** The states from the worst to the best. */
export const worstFirst: readonly JudgedState[] = [
  'missing',
  'contradicted',
  'open',
  'unconfirmed',
  'met',
  'notApplicable',
];

/** The place as one word, to look it up by. */
export function keyOfPlace({ file, path }: AnswerPlace): string {
  return `${file}#${path}`;
}

/** Each place once, with the worst of its facts: one answer there settles them all. */
export function byPlace(facts: readonly JudgedFact[]): readonly JudgedFact[] {
  const places = new Map<string, JudgedFact>();
  for (const fact of facts) {
    const key = keyOfPlace(fact.place);
    const known = places.get(key);
    const isWorse = !known || worstFirst.indexOf(fact.state) < worstFirst.indexOf(known.state);
    if (isWorse) places.set(key, fact);
  }
  return [...places.values()];
}

/** How many places stand in each state. */
export type JudgedCounts = Readonly<Record<JudgedState, number>>;

/** Counts the places by their state. Every screen, paper and command counts so. */
export function countStates(facts: readonly JudgedFact[]): JudgedCounts {
  const counts = Object.fromEntries(judgedStates.map((state) => [state, 0])) as Record<
    JudgedState,
    number
  >;
  for (const { state } of byPlace(facts)) counts[state] += 1;
  return counts;
}

/** How far the answers are: the places that are met, of those that concern the company. */
export interface Progress {
  readonly met: number;
  readonly all: number;
}

/** The progress that the facts make. */
export function progressOf(facts: readonly JudgedFact[]): Progress {
  const counts = countStates(facts);
  const concerning = judgedStates.filter((state) => state !== 'notApplicable');
  return { met: counts.met, all: concerning.reduce((sum, state) => sum + counts[state], 0) };
}
