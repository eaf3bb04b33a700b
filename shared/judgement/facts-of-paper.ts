import type { FedKind } from '../register/document-kind.ts';
import { registerFile, type FileId } from '../register/file-content.ts';
import {
  byPlace,
  factsIn,
  isUnsettled,
  type JudgedFact,
  type Judgement,
  type UnsettledState,
} from './judgement.ts';

/** Which paper: its kind, and what it is about. */
export interface JudgedPaper {
  readonly kind: FedKind;
  readonly registerIds: readonly string[];
  /** The client whose extract it is. */
  readonly controllerId?: string | undefined;
}

/** What the company tells by itself: its registers tell what they take from it. */
function ofCompany({ company }: Judgement): readonly JudgedFact[] {
  return company.filter(({ path }) => !path.startsWith('common.'));
}

/** The facts of one file, and those that the company tells beside it on every paper. */
export function factsOfFile(judgement: Judgement, file: FileId): readonly JudgedFact[] {
  return [...ofCompany(judgement), ...(file === 'company' ? [] : factsIn(judgement, file))];
}

/** The facts that the paper tells. What registers take from the company counts in each that takes it. */
export function factsOfPaper(
  judgement: Judgement,
  { kind, registerIds, controllerId }: JudgedPaper,
): readonly JudgedFact[] {
  const isTold = ({ path }: JudgedFact) =>
    controllerId === undefined ||
    !path.startsWith('controllers[') ||
    path.startsWith(`controllers[${controllerId}]`);
  const about =
    kind === 'processor-record'
      ? judgement.processor.filter(isTold)
      : registerIds.flatMap((id) => factsIn(judgement, registerFile(id)));
  return [...ofCompany(judgement), ...about].filter(({ hurts }) => hurts.includes(kind));
}

/** What is not finished on the paper: each place once, with the worst of the facts that stand there. */
export function findUnsettled(
  facts: readonly JudgedFact[],
): readonly (JudgedFact & { readonly state: UnsettledState })[] {
  return byPlace(facts).filter(isUnsettled);
}
