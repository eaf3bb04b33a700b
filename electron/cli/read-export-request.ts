import { resolve } from 'node:path';

import type { Arguments, Problem } from './command.ts';
import { misuse } from './parse-arguments.ts';
import { readList, readText } from './read-options.ts';
import type { ExportFormat } from '../../shared/document/export-formats.ts';
import type { ExportRequest } from '../../shared/bridge/requests.ts';
import {
  exportFormats,
  findUnmade,
  formatsOf,
  paperFormats,
} from '../../shared/document/export-formats.ts';
import { languages } from '../../shared/language/language.ts';
import { documentKinds, fedKinds, type DocumentKind } from '../../shared/register/document-kind.ts';
import { ok, type Result } from '../../shared/util/result.ts';

/** What an export is asked for on the command line; the company is filled in for each of them. */
export function readExportRequest(args: Arguments): Result<ExportRequest, Problem> {
  const formats = readList(args, 'format', exportFormats, paperFormats);
  if (!formats.ok) return formats;
  const documents = readDocuments(args, formats.value);
  if (!documents.ok) return documents;
  const spoken = readList(args, 'language', languages, ['fi']);
  if (!spoken.ok) return spoken;
  const out = readText(args, 'out');
  if (out === undefined) return misuse(({ usage }) => usage.optionMissing('--out', 'export'));
  return ok({
    companyId: '',
    registerIds: args.values.get('register') ?? [],
    documents: documents.value,
    formats: formats.value,
    languages: spoken.value,
    signature: args.flags.has('signature'),
    completeness: args.flags.has('completeness'),
    together: args.flags.has('together'),
    controllerIds: args.values.get('controller') ?? [],
    folder: resolve(out),
  });
}

/** True where the user named the papers: one that cannot be made is then worth a word. */
export function namesDocuments(args: Arguments): boolean {
  return readText(args, 'document') !== undefined;
}

function readDocuments(
  args: Arguments,
  formats: readonly ExportFormat[],
): Result<readonly DocumentKind[], Problem> {
  // Whoever names a client wants its annex. The binder repeats the other papers, and the blank form
  // has no answers: both are made only when they are asked for.
  const usual = args.values.has('controller') ? (['processor-record'] as const) : fedKinds;
  const unfit = findUnmade(usual, formats);
  const documents = readList(
    args,
    'document',
    documentKinds,
    usual.filter((kind) => !unfit.includes(kind)),
  );
  if (!documents.ok) return documents;
  const [unmade] = findUnmade(documents.value, formats);
  return unmade
    ? misuse(({ usage }) => usage.formatUnfit(unmade, formatsOf(unmade)))
    : ok(documents.value);
}
