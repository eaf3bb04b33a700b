import type { Company } from './company.ts';
import type { ProcessorRecord } from './processor-record.ts';
import type { Register } from './register.ts';

/** The facts that a register takes from its company unless it says otherwise. */
export const inheritable = ['contactPerson', 'security', 'rights', 'cookies'] as const;

export type Inheritable = (typeof inheritable)[number];

/** True where the register uses the company's common fact instead of one of its own. */
export function inherits(register: Register, fact: Inheritable): boolean {
  return register.inherits[fact] !== 'no';
}

/** The register as its documents show it: common facts and common recipients filled in. */
export function resolveRegister(company: Company, register: Register): Register {
  const common = Object.fromEntries(
    inheritable
      .filter((fact) => inherits(register, fact))
      .map((fact) => [fact, company.common[fact]]),
  );
  const used = company.common.recipients.filter(({ id }) =>
    register.commonRecipientIds.includes(id),
  );
  const recipients = [...used.map((row) => ({ ...row, dataIds: [] })), ...register.recipients];
  return { ...register, ...common, recipients };
}

/** True where the processor record uses the company's measures instead of ones of its own. */
export function inheritsSecurity(record: ProcessorRecord): boolean {
  return record.inheritsSecurity !== 'no';
}

/** The processor record as its document shows it. */
export function resolveProcessorRecord(company: Company, record: ProcessorRecord): ProcessorRecord {
  return inheritsSecurity(record) ? { ...record, security: company.common.security } : record;
}
