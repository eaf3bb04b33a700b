// What a rule is given to read: the answers that apply, and the texts of them that were written.
import { knownNames } from './known-names.ts';
import type { OutdatedNotice } from './outdated-notice.ts';
import { asks, readTexts, type CheckedText } from './text/checked-text.ts';
import { keepApplicable } from '../forms/applicable-answers.ts';
import { companyForm } from '../forms/company-form.ts';
import { processorForm } from '../forms/processor-form.ts';
import type { SectionOf } from '../forms/question.ts';
import { registerForm } from '../forms/register-form.ts';
import type { Company } from '../register/company.ts';
import {
  registerFile,
  type AnswerPlace,
  type CompanyContents,
  type FileId,
} from '../register/file-content.ts';
import { inheritable, inherits, resolveRegister } from '../register/inheritance.ts';
import type { ProcessorRecord } from '../register/processor-record.ts';
import type { Register } from '../register/register.ts';

/** The answers of a company: everything that rules judge. */
export type CheckedParts = CompanyContents;

export interface CompanyScope {
  /** yyyy-mm-dd */
  readonly today: string;
  readonly company: Company;
  readonly registers: readonly Register[];
  readonly processor: ProcessorRecord | undefined;
  readonly texts: readonly CheckedText[];
}

/** A recipient with the place of its row: the register's own, or the company's. */
export interface PlacedRecipient {
  readonly place: AnswerPlace;
  readonly row: Company['common']['recipients'][number];
}

/** What a register tells, without its texts: making those ready to be read takes longer than all the rest. */
export interface RegisterFacts {
  readonly company: Company;
  /** The register as it stands in its file. */
  readonly own: Register;
  /** The register as its papers show it: with the facts that it takes from the company. */
  readonly register: Register;
  readonly recipients: readonly PlacedRecipient[];
  readonly at: (path: string) => AnswerPlace;
}

export interface RegisterScope extends RegisterFacts {
  readonly today: string;
  /** Every name of a company or a service that the answers know, those of the other registers too. */
  readonly knownNames: readonly string[];
  /** The register's public notice, where the one that was printed says something else than the answers. */
  readonly outdated: OutdatedNotice | undefined;
  /** The texts of the register's own file. */
  readonly texts: readonly CheckedText[];
  /** Those, and the texts of the company that the register's notice prints. */
  readonly allTexts: readonly CheckedText[];
}

export interface ProcessorScope {
  readonly today: string;
  readonly company: Company;
  readonly processor: ProcessorRecord;
  readonly texts: readonly CheckedText[];
}

const kept = new WeakMap<object, object>();

/** The answers that apply; made once for each state of a file. */
function applicable<Record_ extends object>(
  form: readonly SectionOf<Record_>[],
  record: Record_,
): Record_ {
  const known = kept.get(record);
  // A record is made applicable by the form of its own kind only, so the type is the same.
  if (known) return known as Record_;
  const made = keepApplicable(form, record);
  kept.set(record, made);
  return made;
}

/** The answers that apply, of every file. */
export function applicableParts({ company, registers, processor }: CheckedParts): CheckedParts {
  return {
    company: applicable(companyForm, company),
    registers: registers.map(({ id, content }) => ({
      id,
      content: applicable(registerForm, content),
    })),
    processor: processor && applicable(processorForm, processor),
  };
}

/** What the rules about a company read. */
export function companyScope(parts: CheckedParts, today: string): CompanyScope {
  const { company, processor } = parts;
  const registers = parts.registers.map(({ content }) => content);
  return { today, company, registers, processor, texts: readTexts('company', company) };
}

/** What completeness judges of one register. */
export function registerFacts(company: Company, id: string, own: Register): RegisterFacts {
  const file: FileId = registerFile(id);
  const used = company.common.recipients.filter((row) => own.commonRecipientIds.includes(row.id));
  return {
    company,
    own,
    register: resolveRegister(company, own),
    recipients: [
      ...used.map((row) => place('company', 'common.recipients', row)),
      ...own.recipients.map((row) => place(file, 'recipients', row)),
    ],
    at: (path) => ({ file, path }),
  };
}

/** What the rules about one register read. */
export function registerScope(
  parts: CheckedParts,
  id: string,
  own: Register,
  today: string,
  outdated: readonly OutdatedNotice[] = [],
): RegisterScope {
  const { company } = parts;
  const file: FileId = registerFile(id);
  const texts = readTexts(file, own);
  const inherited = inheritable.filter((fact) => inherits(own, fact));
  const common = readTexts('company', company).filter((text) =>
    asks(text, ...inherited.map((fact) => `common.${fact}`)),
  );
  return {
    ...registerFacts(company, id, own),
    today,
    knownNames: knownNames(parts),
    outdated: outdated.find(({ registerId }) => registerId === id),
    texts,
    allTexts: [...texts, ...common],
  };
}

function place(file: FileId, list: string, row: PlacedRecipient['row']): PlacedRecipient {
  return { place: { file, path: `${list}[${row.id}]` }, row };
}

/** What the rules about the processor's record read. */
export function processorScope(
  company: Company,
  processor: ProcessorRecord,
  today: string,
): ProcessorScope {
  return { today, company, processor, texts: readTexts('processor', processor) };
}
