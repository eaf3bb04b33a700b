// The open files by what they hold. The company store has put each content under its own file id.
import type { Picture } from '../../shared/document/document.ts';
import type { Company } from '../../shared/register/company.ts';
import { registerIdOf, type FileId } from '../../shared/register/file-content.ts';
import type { ProcessorRecord } from '../../shared/register/processor-record.ts';
import type { Register } from '../../shared/register/register.ts';
import type { OpenFiles } from './company-store.ts';

export interface RegisterContent {
  readonly id: string;
  readonly file: FileId;
  readonly content: Register;
}

/** Everything that documents are composed from. */
export interface Parts {
  readonly company: Company;
  readonly registers: readonly RegisterContent[];
  readonly processor: ProcessorRecord | undefined;
  readonly logo?: Picture | undefined;
}

/** The contents of all open files of a company, and its logo where papers are drawn. */
export function partsOf(files: OpenFiles, logo?: Picture): Parts {
  const company = files.get('company');
  if (!company) throw new Error('A company stands open without its own file');
  const registers = [...files.values()].flatMap(({ id, content }) => {
    const registerId = registerIdOf(id);
    return registerId === undefined
      ? []
      : [{ id: registerId, file: id, content: content as Register }];
  });
  const processor = files.get('processor')?.content as ProcessorRecord | undefined;
  return { company: company.content as Company, registers, processor, logo };
}

/** The contents as the disk has them. */
export function savedPartsOf(files: OpenFiles): Parts {
  return partsOf(
    new Map([...files].map(([id, file]) => [id, { ...file, content: file.saved }] as const)),
  );
}
