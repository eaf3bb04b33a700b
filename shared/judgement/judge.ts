// How everything that the law asks for stands in the answers of a company. Screens, papers, findings and the
// command line read this; none of them looks at the answers to decide it again.
import {
  companyRequirements,
  type CompanyFacts,
} from '../law/requirements/company-requirements.ts';
import { flowRequirements } from '../law/requirements/flow-requirements.ts';
import {
  processorRequirements,
  type ProcessorFacts,
} from '../law/requirements/processor-requirements.ts';
import { purposeRequirements } from '../law/requirements/purpose-requirements.ts';
import type { RegisterFacts } from '../law/requirements/register-facts.ts';
import type { Requirement } from '../law/requirements/requirement.ts';
import type { CompanyContents } from '../register/file-content.ts';
import { inherits, inheritsSecurity } from '../register/inheritance.ts';
import {
  resolveAnswers,
  type EffectiveAnswers,
  type EffectiveFile,
  type EffectiveRegister,
} from './effective-answers.ts';
import { judgeFact, type JudgedFile } from './judge-fact.ts';
import type { JudgedFact, Judgement } from './judgement.ts';
import { findWaiting } from './find-waiting.ts';

const registerRequirements: readonly Requirement<RegisterFacts>[] = [
  ...purposeRequirements,
  ...flowRequirements,
];

function judgeFile<Facts>(
  { company }: EffectiveAnswers,
  effective: EffectiveFile,
  requirements: readonly Requirement<Facts>[],
  facts: Facts,
): readonly JudgedFact[] {
  const judged: JudgedFile = { company, effective };
  const found = requirements.flatMap((requirement) =>
    requirement.ask(facts).map((asked) => judgeFact(judged, requirement, asked)),
  );
  return [...found, ...findWaiting(judged, found)];
}

function judgeCompany(answers: EffectiveAnswers): readonly JudgedFact[] {
  const { company } = answers;
  const facts: CompanyFacts = { company: company.answers, used: usedOf(answers) };
  return judgeFile(answers, company, companyRequirements, facts);
}

/** The common facts that something uses. All of them while there is nothing else: they will be used. */
function usedOf({ registers, processor }: EffectiveAnswers): CompanyFacts['used'] {
  const isNew = registers.length === 0 && !processor;
  const isUsed = (fact: 'security' | 'cookies') =>
    isNew ||
    registers.some(({ own }) => inherits(own, fact)) ||
    (fact === 'security' && processor !== undefined && inheritsSecurity(processor.own));
  return new Set((['security', 'cookies'] as const).filter(isUsed));
}

interface KeptFacts {
  readonly company: object;
  readonly file: string;
  readonly facts: readonly JudgedFact[];
}

const kept = new WeakMap<object, KeptFacts>();

/** The facts of a file that reads its own answers and the company's; judged once for each state of the two. */
function keep(
  { company }: EffectiveAnswers,
  { file, content }: EffectiveFile,
  judge: () => readonly JudgedFact[],
): readonly JudgedFact[] {
  const known = kept.get(content);
  if (known?.company === company.content && known.file === file) return known.facts;
  const facts = judge();
  kept.set(content, { company: company.content, file, facts });
  return facts;
}

function judgeRegister(
  answers: EffectiveAnswers,
  register: EffectiveRegister,
): readonly JudgedFact[] {
  return keep(answers, register, () =>
    judgeFile(answers, register, registerRequirements, {
      register: register.answers,
      recipients: register.recipients.map(({ place, row }) => ({ path: place.path, row })),
    }),
  );
}

function judgeProcessor(answers: EffectiveAnswers): readonly JudgedFact[] {
  const { processor } = answers;
  if (!processor) return [];
  const facts: ProcessorFacts = { record: processor.answers };
  return keep(answers, processor, () =>
    judgeFile(answers, processor, processorRequirements, facts),
  );
}

/** Judges what holds in a company. */
export function judge(answers: EffectiveAnswers): Judgement {
  return {
    company: judgeCompany(answers),
    registers: answers.registers.map((register) => ({
      id: register.id,
      facts: judgeRegister(answers, register),
    })),
    processor: judgeProcessor(answers),
  };
}

/** Judges the files of a company as they stand. */
export function judgeParts(parts: CompanyContents): Judgement {
  return judge(resolveAnswers(parts));
}
