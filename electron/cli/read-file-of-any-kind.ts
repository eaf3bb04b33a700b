import { problemOf, type Problem } from './command.ts';
import { decodeText } from '../storage/decode-text.ts';
import { readBytes } from '../storage/disk/read-bytes.ts';
import { faultError } from '../storage/load-content.ts';
import { parseFile, type ParsedFile } from '../../shared/migrations/parse-file.ts';
import { kindOfText, parseEnvelope } from '../../shared/register/envelope.ts';
import type { FileKind } from '../../shared/register/file-content.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** A file of a workspace, wherever it stands, with the kind that it says it is of. */
export type FileOfAnyKind = {
  readonly [Kind in FileKind]: ParsedFile<Kind> & { readonly kind: Kind };
}[FileKind];

/** Reads a file that the user named. It may be a backup or a copy, so only its content tells its kind. */
export async function readFileOfAnyKind(path: string): Promise<Result<FileOfAnyKind, Problem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return fail(problemOf(bytes.error));
  const decoded = decodeText(bytes.value);
  if (!decoded.ok) return fail(problemOf(faultError(decoded.error, path)));
  const text = decoded.value;
  const kind = kindOfText(text);
  if (kind === undefined) return fail(notOurs(text, path));
  const parsed = parseFile(kind, text);
  if (!parsed.ok) return fail(problemOf(faultError(parsed.error, path)));
  return ok({ kind, ...parsed.value } as FileOfAnyKind);
}

function notOurs(text: string, path: string): Problem {
  const envelope = parseEnvelope(text, 'company');
  const wrongFormat = envelope.ok || envelope.error.kind === 'wrong-shape';
  if (wrongFormat) return { kind: 'usage', say: (words) => words.notOurs(path) };
  return problemOf(faultError(envelope.error, path));
}
