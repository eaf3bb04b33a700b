import { findNewestBackup } from './backups.ts';
import { placeOf } from './company-paths.ts';
import { parseBytes, type EncodingFault } from './decode-text.ts';
import { readPlace } from './disk/read-bytes.ts';
import { revisionOf } from './revision.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { Loaded } from '../../shared/bridge/views.ts';
import { parseFile } from '../../shared/migrations/parse-file.ts';
import type { FileFault } from '../../shared/register/envelope.ts';
import type { FileContents, FileId, FileKind } from '../../shared/register/file-content.ts';
import { assertNever } from '../../shared/util/assert-never.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** Reads one file of a company. Whatever is wrong with it, the file stays as it is. */
export async function loadContent<Kind extends FileKind>(
  companyFolder: string,
  file: FileId,
  kind: Kind,
): Promise<Result<Loaded<FileContents[Kind]>, AppError>> {
  const place = placeOf(companyFolder, file);
  const read = await readPlace(place);
  if (!read.ok) return read;
  const parsed = parseBytes(read.value, (text) => parseFile(kind, text));
  if (!parsed.ok) {
    const backup = await findNewestBackup(companyFolder, file);
    return fail(faultError(parsed.error, place.path, backup));
  }
  const { content, savedAt } = parsed.value;
  return ok({ content, savedAt, revision: revisionOf(read.value) });
}

/** The error that a person sees for a fault of a file. */
export function faultError(
  fault: FileFault | EncodingFault,
  path: string,
  backup?: string,
): AppError {
  switch (fault.kind) {
    case 'empty':
      return { kind: 'file-empty', path, backup };
    case 'damaged':
      return { kind: 'file-damaged', path, backup };
    case 'encoding':
      return { kind: 'file-encoding', path, encoding: fault.encoding };
    case 'duplicate-key':
      return { kind: 'file-duplicate-key', path, field: fault.field, line: fault.line, backup };
    case 'wrong-shape':
      return { kind: 'file-wrong-shape', path, field: fault.field, backup };
    case 'newer':
      return { kind: 'file-newer', path, version: fault.version, supported: fault.supported };
    default:
      return assertNever(fault);
  }
}
