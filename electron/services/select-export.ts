// What an export is made from: the files that it needs, all of them readable, named and not too long.
import { join } from 'node:path';

import type { AppError } from '../../shared/bridge/app-error.ts';
import type { CompanyView, ExportRequest } from '../../shared/bridge/contract.ts';
import { findUnmade } from '../../shared/bridge/export-formats.ts';
import type { Company } from '../../shared/register/company.ts';
import type { FileId } from '../../shared/register/file-content.ts';
import { answerLimit } from '../../shared/register/limits.ts';
import type { Register } from '../../shared/register/register.ts';
import { walkTexts } from '../../shared/register/walk-texts.ts';
import { isBlank } from '../../shared/util/blank.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

export interface SelectedRegister {
  readonly id: string;
  readonly content: Register;
}

/** The registers of an export: those that get a notice, and every one for the record. */
export interface Selection {
  readonly noticed: readonly SelectedRegister[];
  readonly all: readonly SelectedRegister[];
}

/** One file of a company whose texts the documents print. */
export interface SourceFile {
  readonly file: FileId;
  readonly content: Company | Register;
}

/** The registers that the request asks for; the first file that stands in the way where one does. */
export function selectExport(
  view: CompanyView,
  request: ExportRequest,
): Result<Selection, AppError> {
  if (isBlank(view.company.content.legalName)) {
    return fail({ kind: 'company-name-missing', path: join(view.folder, 'company.json') });
  }
  const ids = request.registerIds;
  // A paper that leaves out a register without a word would be wrong, so a broken one stops it.
  const broken = view.problems.find(({ file }) => isNeeded(file, request));
  if (broken) return fail(broken.error);
  const all = view.registers.map(({ id, content }) => ({ id, content }));
  const unknown = ids.find((id) => !all.some((register) => register.id === id));
  if (unknown !== undefined) return fail({ kind: 'register-unknown', id: unknown });
  const noticed = ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
  const { documents, formats, languages } = request;
  const nothing = [documents, formats, languages, all].some((list) => list.length === 0);
  const unmade = findUnmade(documents, formats).length > 0;
  return nothing || unmade ? fail({ kind: 'nothing-to-export' }) : ok({ noticed, all });
}

/** The files whose texts the documents of the request print. */
export function sourceFiles(
  view: CompanyView,
  selection: Selection,
  request: ExportRequest,
): readonly SourceFile[] {
  const registers = request.documents.includes('record') ? selection.all : selection.noticed;
  return [
    { file: 'company', content: view.company.content },
    ...registers.map(({ id, content }) => ({ file: `registers/${id}` as const, content })),
  ];
}

/** The first answer that is too long for a document; undefined where none is. */
export function findTooLongText(
  view: CompanyView,
  files: readonly SourceFile[],
): AppError | undefined {
  for (const { file, content } of files) {
    const long = walkTexts(content).find(({ text }) => text.length > answerLimit);
    if (!long) continue;
    const path = join(view.folder, `${file}.json`);
    const { length } = long.text;
    return { kind: 'text-too-long', path, file, field: long.path, length, limit: answerLimit };
  }
  return undefined;
}

function isNeeded(file: FileId, request: ExportRequest): boolean {
  // No paper of today is made from the processor record.
  if (file === 'processor') return false;
  if (file === 'company' || request.documents.includes('record')) return true;
  const all = request.registerIds.length === 0;
  return all || request.registerIds.some((id) => file === `registers/${id}`);
}
