// How complete the answers are by the letter of Art. 13, 14 and 30: satisfied, missing or not applicable.
import { assertNever } from '../../util/assert-never.ts';
import { legalItems, type LegalItemPart } from '../../law/legal-items.ts';
import type {
  RequirementId,
  RequirementReason,
} from '../../language/requirements/requirement-words.ts';
import { questionIdOf } from '../../register/answer-path.ts';
import { contentOf, type AnswerPlace } from '../../register/file-content.ts';
import { resolveProcessorRecord } from '../../register/inheritance.ts';
import type { OpenItem, OpenState } from '../../register/review.ts';
import { notConcerning } from '../gaps.ts';
import { applicableParts, registerFacts, type CheckedParts, type RegisterFacts } from '../scope.ts';
import * as ofProcessor from './judge-processor.ts';
import * as judges from './judge-register.ts';
import {
  notApplicable,
  type Judgement,
  type RequirementState,
  type RequirementStatus,
} from './requirement-state.ts';

type ProcessorRequirement = Extract<RequirementId, `30(2)${string}`>;

type RegisterRequirement = Exclude<RequirementId, ProcessorRequirement>;

type Judge = (facts: RegisterFacts) => Judgement;

const controller = [judges.judgeCompany, judges.judgeRepresentative, judges.judgeJointControllers];

/** What an item asks for; one that asks for several things is satisfied when each of them is settled. */
const judgesOf: Readonly<Record<RegisterRequirement, readonly Judge[]>> = {
  '13(1)(a)': controller,
  '13(1)(b)': [judges.judgeDpo],
  '13(1)(c)': [judges.judgeBases],
  '13(1)(d)': [judges.judgeInterests],
  '13(1)(e)': [judges.judgeRecipients],
  '13(1)(f)': [judges.judgeTransfers],
  '13(2)(a)': [judges.judgeRetention],
  '13(2)(b)': [judges.judgeAlwaysPrinted],
  '13(2)(c)': [judges.judgeWithdrawal],
  '13(2)(d)': [judges.judgeAlwaysPrinted],
  '13(2)(e)': [judges.judgeProvision],
  '13(2)(f)': [judges.judgeAutomated],
  '13(3)': [judges.judgeNewPurpose],
  '14(1)(a)': controller,
  '14(1)(b)': [judges.judgeDpo],
  '14(1)(c)': [judges.judgeBases],
  '14(1)(d)': [judges.judgeData],
  '14(1)(e)': [judges.judgeRecipients],
  '14(1)(f)': [judges.judgeTransfers],
  '14(2)(a)': [judges.judgeRetention],
  '14(2)(b)': [judges.judgeInterests],
  '14(2)(c)': [judges.judgeAlwaysPrinted],
  '14(2)(d)': [judges.judgeWithdrawal],
  '14(2)(e)': [judges.judgeAlwaysPrinted],
  '14(2)(f)': [judges.judgeSources],
  '14(2)(g)': [judges.judgeAutomated],
  '30(1)(a)': [...controller, judges.judgeDpo],
  '30(1)(b)': [judges.judgePurposes],
  '30(1)(c)': [judges.judgeSubjects, judges.judgeData],
  '30(1)(d)': [judges.judgeRecipients],
  '30(1)(e)': [judges.judgeTransfers],
  '30(1)(f)': [judges.judgeRetention],
  '30(1)(g)': [judges.judgeSecurity],
};

const statuses: readonly RequirementStatus[] = ['missing', 'satisfied', 'notApplicable'];

const idsOf = (part: LegalItemPart) =>
  legalItems.filter((requirement) => requirement.part === part).map(({ id }) => id);

/** The items of Art. 13, 14 and 30(1) for one register of the company, in the order of the Regulation. */
export function findRegisterCompleteness(
  parts: CheckedParts,
  registerId: string,
): readonly RequirementState[] {
  const { company, registers } = applicableParts(parts);
  const own = registers.find(({ id }) => id === registerId);
  if (!own) throw new Error(`No register ${registerId}`);
  const facts = registerFacts(company, registerId, own.content);
  return [...idsOf('13'), ...idsOf('14'), ...idsOf('30(1)')].map((id) => {
    const judgements = judgesOf[id as RegisterRequirement].map((judge) => judge(facts));
    return { id, ...(exempt(id, facts) ?? decide(parts, judgements)) };
  });
}

/** The items of Art. 30(2); none where the company processes for nobody. */
export function findProcessorCompleteness(parts: CheckedParts): readonly RequirementState[] {
  const { company, processor } = applicableParts(parts);
  if (!processor) return [];
  const record = resolveProcessorRecord(company, processor);
  const found: Readonly<Record<ProcessorRequirement, readonly Judgement[]>> = {
    '30(2)(a)': [
      judges.judgeCompany({ company }),
      judges.judgeRepresentative({ company }),
      ofProcessor.judgeClients(record),
    ],
    '30(2)(b)': [ofProcessor.judgeCategories(record)],
    '30(2)(c)': [ofProcessor.judgeProcessorTransfers(record)],
    '30(2)(d)': [ofProcessor.judgeProcessorSecurity(record)],
  };
  return idsOf('30(2)').map((id) => ({
    id,
    ...decide(parts, found[id as ProcessorRequirement]),
  }));
}

/** Art. 13 is about data from the person, Art. 14 about data from elsewhere; a register can have both. */
function exempt(id: RequirementId, { register, at }: RegisterFacts): Judgement | undefined {
  const place = at('sources');
  const types = register.sources.map(({ type }) => type).filter((type) => type !== '');
  const isFromPerson = types.some((type) => type === 'subject' || type === 'observed');
  const isFromElsewhere = types.some((type) => type !== 'subject' && type !== 'observed');
  if (id.startsWith('13') && types.length > 0 && !isFromPerson) {
    return notApplicable('notFromPerson', place);
  }
  if (!id.startsWith('14') || isFromElsewhere) return undefined;
  return notApplicable(types.length === 0 ? 'sourcesUnknown' : 'notFromElsewhere', place);
}

/** One judgement of an item: what is missing comes first, what does not apply last. */
function decide(parts: CheckedParts, judgements: readonly Judgement[]): Judgement {
  const settled = judgements.map((judgement) => withOpenItem(parts, judgement));
  const found = statuses.flatMap((status) => settled.filter((one) => one.status === status));
  const [first] = found;
  if (!first) throw new Error('An item without a judge');
  return first;
}

/** Says of a missing item that the user has left its question open, or that it does not concern the company. */
function withOpenItem(parts: CheckedParts, judgement: Judgement): Judgement {
  const { status, place } = judgement;
  if (status !== 'missing') return judgement;
  if (notConcerning(contentOf(parts, place.file), place) === 'answer') {
    return notApplicable('saidNotToConcern', place);
  }
  const state = openStateAt(parts, place);
  return state === undefined ? judgement : { ...judgement, reason: reasonOf(state) };
}

function openStateAt(parts: CheckedParts, { file, path }: AnswerPlace): OpenState | undefined {
  const isHere = (item: OpenItem) => questionIdOf(item.path) === questionIdOf(path);
  const state = contentOf(parts, file)?.review.openItems.find(isHere)?.state;
  return state === '' ? undefined : state;
}

function reasonOf(state: OpenState): RequirementReason {
  switch (state) {
    case 'unknown':
      return 'leftUnknown';
    case 'notUnderstood':
      return 'leftNotUnderstood';
    case 'notApplicable':
      return 'leftNotApplicable';
    default:
      return assertNever(state);
  }
}
