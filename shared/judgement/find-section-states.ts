// How far a section of a form is, for the task list. It is done exactly when nothing in it is missing,
// contradicted, left open or unconfirmed, and no rule finds an error there.
import { applies, findSectionOf, formOf, type AnySection } from '../forms/any-question.ts';
import { getAnswer, questionIdOf } from '../register/answer-path.ts';
import { kindOfFile, type FileKind } from '../register/file-content.ts';
import { isAnswered } from '../register/is-answered.ts';
import type { EffectiveFile } from './effective-answers.ts';
import { isUnsettled, type JudgedFact } from './judgement.ts';

/** toFix: a rule finds an error. started: something is missing, left open, or not yet confirmed. */
export type SectionState = 'done' | 'started' | 'untouched' | 'toFix';

export interface JudgedSection {
  readonly id: string;
  readonly state: SectionState;
  /** False for a section that nobody has to answer and nobody has begun. */
  readonly isWanted: boolean;
}

/**
 * The sections that are asked in the file. `facts` are those of the file, `faults` the paths in it at which
 * rules find an error.
 */
export function findSectionStates(
  { file, own }: EffectiveFile,
  facts: readonly JudgedFact[],
  faults: readonly string[],
): readonly JudgedSection[] {
  const kind = kindOfFile(file);
  const sectionAt = (path: string) => sectionAtPath(kind, path);
  return formOf(kind)
    .filter((section) => applies(section, own))
    .map((section) => {
      const here = facts.filter(({ path }) => sectionAt(path) === section.id);
      const isFaulty = faults.some((path) => sectionAt(path) === section.id);
      const isBegun =
        hasAnswer(section, own) || hasOpenItem(own, (path) => sectionAt(path) === section.id);
      const state = stateOf(here, isFaulty, isBegun);
      return { id: section.id, state, isWanted: state !== 'untouched' || here.some(isUnsettled) };
    });
}

/** The section whose questions the path is of. */
export function sectionAtPath(kind: FileKind, path: string): string | undefined {
  return findSectionOf(formOf(kind), questionIdOf(path))?.id;
}

function hasAnswer({ questions }: AnySection, own: object): boolean {
  return questions.some(({ id }) => isAnswered(getAnswer(own, id)));
}

function hasOpenItem({ review }: EffectiveFile['own'], isHere: (path: string) => boolean): boolean {
  return review.openItems.some(({ path }) => isHere(path));
}

function stateOf(facts: readonly JudgedFact[], isFaulty: boolean, isBegun: boolean): SectionState {
  const hasGap = facts.some(isUnsettled);
  if (hasGap && !isBegun) return 'untouched';
  if (isFaulty) return 'toFix';
  if (hasGap) return 'started';
  return isBegun || facts.length > 0 ? 'done' : 'untouched';
}
