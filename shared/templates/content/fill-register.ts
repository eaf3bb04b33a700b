import { registerSchema, type Register } from '../../register/register.ts';
import type { TemplateId } from '../template.ts';
import { basicSecurity } from './security.ts';

/** A register with the answers that nearly every register shares, and its own over them. */
export function fillRegister(kind: TemplateId, answers: object): Register {
  return registerSchema.parse({
    kind,
    role: 'controller',
    inherits: { contactPerson: 'yes', security: 'no', rights: 'yes', cookies: 'no' },
    security: basicSecurity,
    cookies: { used: 'no' },
    noTransfers: 'yes',
    automated: { profiling: 'no', art22: 'no' },
    publication: { published: 'no' },
    ...answers,
  });
}
