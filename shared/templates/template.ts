import type { Language } from '../language/language.ts';
import type { ProcessorRecord } from '../register/processor-record.ts';
import type { Register } from '../register/register.ts';

type Words = Readonly<Record<Language, string>>;

/** The ready registers; a register that was started from one has the id as its `kind`. */
export const templateIds = [
  'customers',
  'web-shop',
  'newsletter',
  'employees',
  'applicants',
  'suppliers',
  'cameras',
  'website',
  'booking',
  'association',
  'accounting-office',
  'access-control',
] as const;

export type TemplateId = (typeof templateIds)[number];

/** What one needs to know of a template to choose it. */
export interface TemplateEntry {
  readonly id: TemplateId;
  readonly title: Words;
  readonly summary: Words;
  /** Other words by which it is looked for. */
  readonly keywords: Words;
}

/** A ready register: every answer that does not depend on the company is given. */
export interface Template extends TemplateEntry {
  readonly register: Register;
  /** Only where such a company usually processes data for its clients too, Art. 30(2). */
  readonly processor?: ProcessorRecord;
}
