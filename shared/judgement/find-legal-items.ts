// What the law asks, item by item of Art. 13, 14 and 30: each stands as the worst of its facts does.
import { legalItems, type LegalItemPart } from '../law/legal-items.ts';
import { sourcesOf } from '../law/requirements/flow-requirements.ts';
import type {
  RequirementId as LegalItemId,
  RequirementReason,
} from '../language/requirements/requirement-words.ts';
import { type AnswerPlace, type CompanyContents } from '../register/file-content.ts';
import type { Register } from '../register/register.ts';
import { resolveAnswers } from './effective-answers.ts';
import { judge } from './judge.ts';
import { worstFirst, type JudgedFact, type JudgedState } from './judgement.ts';

/** How one item of the Regulation stands in the answers. */
export interface JudgedItem {
  readonly id: LegalItemId;
  readonly state: JudgedState;
  /** Why it stands so, where the state alone does not tell. */
  readonly reason?: RequirementReason;
  /** Where the item is answered. */
  readonly place: AnswerPlace;
}

/** Art. 13(2)(b) and (d): the paper prints these from the legal bases and from the facts of the law. */
const printedAlways: readonly LegalItemId[] = ['13(2)(b)', '13(2)(d)', '14(2)(c)', '14(2)(e)'];

const idsOf = (...parts: readonly LegalItemPart[]) =>
  legalItems.filter(({ part }) => parts.includes(part)).map(({ id }) => id);

/** The items of Art. 13, 14 and 30(1) for one register of the company, in the order of the Regulation. */
export function findRegisterItems(
  parts: CompanyContents,
  registerId: string,
): readonly JudgedItem[] {
  const answers = resolveAnswers(parts);
  const register = answers.registers.find(({ id }) => id === registerId);
  if (!register) throw new Error(`No register ${registerId}`);
  const judgement = judge(answers);
  const own = judgement.registers.find(({ id }) => id === registerId)?.facts ?? [];
  const facts = [...judgement.company, ...own];
  return idsOf('13', '14', '30(1)').map((id) => {
    const exempt = exemption(id, register.answers);
    if (exempt !== undefined) {
      const place = { file: register.file, path: 'sources' };
      return { id, state: 'notApplicable', reason: exempt, place };
    }
    const at = (path: string): AnswerPlace => ({ file: register.file, path });
    if (printedAlways.includes(id)) {
      return { id, state: 'met', reason: 'printedAlways', place: at('rights.channels') };
    }
    if (id === '13(3)') {
      return { id, state: 'notApplicable', reason: 'onlyNewPurpose', place: at('purposes') };
    }
    return itemOf(id, facts);
  });
}

/** The items of Art. 30(2); none where the company processes for nobody. */
export function findProcessorItems(parts: CompanyContents): readonly JudgedItem[] {
  if (!parts.processor) return [];
  const { company, processor } = judge(resolveAnswers(parts));
  return idsOf('30(2)').map((id) => itemOf(id, [...company, ...processor]));
}

/** Art. 13 is about data from the person, Art. 14 about data from elsewhere; a register can have both. */
function exemption(id: LegalItemId, register: Register): RequirementReason | undefined {
  const from = sourcesOf(register);
  if (id.startsWith('13')) return from === 'elsewhere' ? 'notFromPerson' : undefined;
  if (!id.startsWith('14')) return undefined;
  if (from === undefined) return 'sourcesUnknown';
  return from === 'person' ? 'notFromElsewhere' : undefined;
}

/** What is missing comes first, what does not apply last. */
function itemOf(id: LegalItemId, facts: readonly JudgedFact[]): JudgedItem {
  const own = facts.filter(({ items }) => items.includes(id));
  const [worst] = worstFirst.flatMap((state) => own.filter((fact) => fact.state === state));
  if (!worst) throw new Error(`No fact tells item ${id}`);
  const { state, reason, place } = worst;
  return { id, state, place, ...(reason !== undefined && { reason }) };
}
