import type { FedKind } from '../register/document-kind.ts';
import type { AnswerPlace } from '../register/file-content.ts';
import { isUnsettled, type JudgedFact, type Judgement } from './judgement.ts';

/** Which paper: its kind, and the registers that it is about. */
export interface JudgedPaper {
  readonly kind: FedKind;
  readonly registerIds: readonly string[];
}

/** The facts that the paper tells. What registers take from the company counts in each that takes it. */
export function factsOfPaper(
  { company, registers, processor }: Judgement,
  { kind, registerIds }: JudgedPaper,
): readonly JudgedFact[] {
  const isCompanys = ({ path }: JudgedFact) => !path.startsWith('common.');
  const about =
    kind === 'processor-record'
      ? processor
      : registers.filter(({ id }) => registerIds.includes(id)).flatMap(({ facts }) => facts);
  return [...company.filter(isCompanys), ...about].filter(({ hurts }) => hurts.includes(kind));
}

/** Where the paper is not finished: each place once, however many facts stand there. */
export function findOpenPlaces(facts: readonly JudgedFact[]): readonly AnswerPlace[] {
  const places = facts.filter(isUnsettled).map(({ place }) => place);
  return [...new Map(places.map((place) => [`${place.file}#${place.path}`, place])).values()];
}
