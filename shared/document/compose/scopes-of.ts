// What a document is made from, as its sections see it.
import { documentWords } from '../../language/documents/document-words.ts';
import { resolveAnswers, type EffectiveAnswers } from '../../judgement/effective-answers.ts';
import { judge } from '../../judgement/judge.ts';
import type { Judgement } from '../../judgement/judgement.ts';
import type { CompanyContents } from '../../register/file-content.ts';
import type { ComposeOptions, ComposeParts } from './compose-options.ts';
import { holesOf } from './holes.ts';
import type { ProcessorScope, RegisterScope, Scope } from './scope.ts';

/** What a document shows of the answers: its registers in their order, and how everything stands in them. */
export interface ShownAnswers extends EffectiveAnswers {
  readonly judgement: Judgement;
}

/** The answers that hold, with the registers of the document in its order. */
export function shownAnswers(
  parts: ComposeParts,
  { registerIds }: Pick<ComposeOptions, 'registerIds'>,
): ShownAnswers {
  const answers = resolveAnswers(parts);
  const { registers } = answers;
  const chosen =
    registerIds.length === 0
      ? registers
      : registerIds.flatMap((id) => registers.filter((register) => register.id === id));
  return { ...answers, registers: chosen, judgement: judge(answers) };
}

/** The answers of each file that apply: the others are kept there and shown nowhere. */
export function ownAnswers({ company, registers, processor }: ShownAnswers): CompanyContents {
  return {
    company: company.own,
    registers: registers.map(({ id, own }) => ({ id, content: own })),
    processor: processor?.own,
  };
}

/** What every section knows. */
export function scopeOf(
  { company, judgement }: ShownAnswers,
  { language }: Pick<ComposeOptions, 'language'>,
): Scope {
  return {
    language,
    words: documentWords[language],
    company: { value: company.own, place: { file: 'company', path: '' } },
    paper: 'notice',
    holes: holesOf(judgement, 'company'),
    depth: 2,
  };
}

/** What the sections of each register know. */
export function registersOf(
  { registers, judgement }: ShownAnswers,
  scope: Scope,
): readonly RegisterScope[] {
  return registers.map((effective) => ({
    ...scope,
    holes: holesOf(judgement, effective.file),
    register: { value: effective.own, place: { file: effective.file, path: '' } },
    effective,
  }));
}

/** The company's work as a processor; undefined where it has no such record. */
export function processorOf(
  { processor: effective, judgement }: ShownAnswers,
  scope: Scope,
): ProcessorScope | undefined {
  if (effective === undefined) return undefined;
  return {
    ...scope,
    paper: 'processor-record',
    holes: holesOf(judgement, 'processor'),
    processor: { value: effective.own, place: { file: 'processor', path: '' } },
    effective,
  };
}
