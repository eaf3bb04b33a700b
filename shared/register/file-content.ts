import { isId } from '../util/file-name.ts';
import { companySchema, type Company } from './company.ts';
import { processorRecordSchema, type ProcessorRecord } from './processor-record.ts';
import { registerSchema, type Register } from './register.ts';

/** What a file of a workspace can hold; also the word in its envelope: seloste/register. */
export type FileKind = 'company' | 'register' | 'processor';

export interface FileContents {
  readonly company: Company;
  readonly register: Register;
  readonly processor: ProcessorRecord;
}

/** The schema of the content of each kind of file. */
export const contentSchemas = {
  company: companySchema,
  register: registerSchema,
  processor: processorRecordSchema,
} as const;

/**
 * A file of one company, without its extension, as it stands below the company's folder. Answers,
 * findings and blocks of documents are addressed by it: { file: 'registers/asiakkaat', path: 'purposes[p1].text' }.
 */
export type FileId = 'company' | 'processor' | `registers/${string}`;

/** The file of a register. */
export function registerFile(registerId: string): FileId {
  return `registers/${registerId}`;
}

/** The id of the register in the file; undefined for the other files of a company. */
export function registerIdOf(file: FileId): string | undefined {
  return file === 'company' || file === 'processor' ? undefined : file.slice('registers/'.length);
}

/** True for text that names a file, and that is safe as a part of a path. */
export function isFileId(value: unknown): value is FileId {
  if (value === 'company' || value === 'processor') return true;
  if (typeof value !== 'string' || !value.startsWith('registers/')) return false;
  return isId(value.slice('registers/'.length));
}

/** The kind of content in a file. */
export function kindOfFile(file: FileId): FileKind {
  return file === 'company' || file === 'processor' ? file : 'register';
}

/** What a company has in its files. */
export interface CompanyContents {
  readonly company: Company;
  readonly registers: readonly { readonly id: string; readonly content: Register }[];
  readonly processor: ProcessorRecord | undefined;
}

/** What the file holds; undefined where the company has no such file. */
export function contentOf(
  { company, registers, processor }: CompanyContents,
  file: FileId,
): FileContents[FileKind] | undefined {
  if (file === 'company') return company;
  if (file === 'processor') return processor;
  const registerId = registerIdOf(file);
  return registers.find(({ id }) => id === registerId)?.content;
}

/** The place of one answer in the files of a company. */
export interface AnswerPlace {
  readonly file: FileId;
  readonly path: string;
}
