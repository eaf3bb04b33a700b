// What was printed, kept as it was: a signed paper can be compared with the answers of today.
import { companySchema } from './company.ts';
import { documentKinds, type DocumentKind } from './document-kind.ts';
import { processorRecordSchema } from './processor-record.ts';
import { registerSchema } from './register.ts';
import { languages } from '../language/language.ts';
import { assertNever } from '../util/assert-never.ts';
import type { DeepReadonly } from '../util/deep-readonly.ts';
import { z } from '../util/schema.ts';

/** One paper: its choices and every answer that it was made from. Its file never changes. */
export const versionSchema = z.strictObject({
  checkCode: z.string(),
  kind: z.enum(documentKinds),
  language: z.enum(languages),
  /** yyyy-mm-dd: the day of the first export. */
  date: z.string(),
  signature: z.boolean(),
  /** Left out of files from before a record could end with its completeness. */
  completeness: z.boolean().optional(),
  /** The client that an extract of the processor's record was made for. */
  controllerId: z.string().optional(),
  company: companySchema.unwrap(),
  registers: z.array(z.strictObject({ id: z.string(), content: registerSchema.unwrap() })),
  /** Only where the paper tells of it: a public notice does not. */
  processor: processorRecordSchema.unwrap().optional(),
});

export type Version = DeepReadonly<z.output<typeof versionSchema>>;

/** What tells a version from others without its answers. */
export const versionHeadSchema = z.object({
  ...versionSchema.pick({
    checkCode: true,
    kind: true,
    language: true,
    date: true,
    controllerId: true,
  }).shape,
  registers: z.array(z.object({ id: z.string() })),
});

export type VersionHead = DeepReadonly<z.output<typeof versionHeadSchema>>;

/** What papers of a kind are about: registers that are chosen, all of the company, or its work for others. */
export function subjectOf(kind: DocumentKind): 'registers' | 'company' | 'processor' {
  switch (kind) {
    case 'notice':
    case 'blank':
      return 'registers';
    case 'record':
    case 'binder':
      return 'company';
    case 'processor-record':
      return 'processor';
    default:
      return assertNever(kind);
  }
}
