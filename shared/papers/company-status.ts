// How far a company and each of its registers are, and which of the papers are finished: what `seloste status` prints.
import { findDraft } from '../document/compose/compose.ts';
import type { ComposeParts } from '../document/compose/compose-options.ts';
import type { OpenPlace } from '../document/document.ts';
import { planPapers } from '../document/plan-papers.ts';
import { judgeParts } from '../judgement/judge.ts';
import { allFacts, countStates, factsIn, type JudgedCounts } from '../judgement/judgement.ts';
import type { Language } from '../language/language.ts';
import { fedKinds, type DocumentKind } from '../register/document-kind.ts';
import { registerFile } from '../register/file-content.ts';

export interface PaperStatus {
  readonly document: DocumentKind;
  readonly language: Language;
  readonly state: 'draft' | 'finished';
  /** Where it is not finished, and why; none of a finished paper. */
  readonly places: readonly OpenPlace[];
}

export interface StatusRow {
  /** The id of the register; null for the company as a whole, with the papers that are about all of it. */
  readonly register: string | null;
  readonly counts: JudgedCounts;
  readonly papers: readonly PaperStatus[];
}

/** The company as a whole, then its registers one by one, with every paper in each of the languages. */
export function findStatus(
  parts: ComposeParts,
  languages: readonly Language[],
  date: string,
): readonly StatusRow[] {
  const judgement = judgeParts(parts);
  const choices = { documents: fedKinds, languages, registerIds: [], signature: false };
  const papers = planPapers(parts, choices).papers.map((options) => {
    const places = findDraft(parts, { ...options, date })?.open ?? [];
    const { kind, language, registerIds } = options;
    const state = places.length > 0 ? ('draft' as const) : ('finished' as const);
    const register = kind === 'notice' ? registerIds[0] : null;
    return { register, status: { document: kind, language, state, places } };
  });
  const papersOf = (id: string | null) =>
    papers.filter(({ register }) => register === id).map(({ status }) => status);
  return [
    { register: null, counts: countStates(allFacts(judgement)), papers: papersOf(null) },
    ...parts.registers.map(({ id }) => ({
      register: id,
      counts: countStates(factsIn(judgement, registerFile(id))),
      papers: papersOf(id),
    })),
  ];
}
