import { companySchema, type Company } from './company.ts';
import { processorRecordSchema, type ProcessorRecord } from './processor-record.ts';
import { registerSchema, type Register } from './register.ts';

/** A company about which only the name is known. */
export function emptyCompany(legalName: string): Company {
  return companySchema.parse({ legalName, country: 'FI' });
}

/** A register about which only the name is known; it uses the company's common facts. */
export function emptyRegister(name: Register['name']): Register {
  return registerSchema.parse({
    name,
    role: 'controller',
    inherits: { contactPerson: 'yes', security: 'yes', rights: 'yes', cookies: 'yes' },
  });
}

/** A processor record without clients. */
export function emptyProcessorRecord(): ProcessorRecord {
  return processorRecordSchema.parse({ inheritsSecurity: 'yes' });
}
