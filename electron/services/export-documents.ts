import { join } from 'node:path';

import { findUnused } from './find-unused.ts';
import { keepVersions } from './keep-versions.ts';
import { loadCompany } from './load-company.ts';
import { nameFiles, type Named } from './name-files.ts';
import { renderDocuments, type Composed } from './render-documents.ts';
import {
  findTooLongText,
  selectExport,
  sourceFiles,
  type Selection,
  type SourceFile,
} from './select-export.ts';
import { exists, isFolder } from '../storage/exists.ts';
import { folderFault, writeError } from '../storage/file-error.ts';
import { addWrittenPapers, readWrittenPapers } from '../storage/written-papers.ts';
import { writeAtomically } from '../storage/write-atomically.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { ExportRequest } from '../../shared/bridge/requests.ts';
import type {
  DraftPaper,
  ExportedFile,
  ExportReport,
  MissingTranslation,
} from '../../shared/bridge/views.ts';
import { findMissingTranslations } from '../../shared/document/compose/compose.ts';
import type { WriterWarning } from '../../shared/document/written-file.ts';
import { walkTexts } from '../../shared/register/walk-texts.ts';
import { countUnprintable } from '../../shared/util/clean-text.ts';
import { fail, ok } from '../../shared/util/result.ts';

/**
 * Writes the documents of one company into a folder that exists. Papers of an earlier export are replaced,
 * unless somebody has changed them: then the new one gets a name beside them. `taken` holds the names that other companies have used in the same export.
 */
export async function exportDocuments(
  folder: string,
  request: ExportRequest,
  date: string,
  taken = new Set<string>(),
): Answer<ExportReport> {
  const view = await loadCompany(folder, request.companyId);
  if (!view.ok) return view;
  const selection = selectExport(view.value, request);
  if (!selection.ok) return selection;
  const sources = sourceFiles(selection.value);
  const tooLong = findTooLongText(view.value, sources);
  if (tooLong) return fail(tooLong);
  // Everything is rendered before the first file is written: a failure leaves no half set of papers.
  const documents = await renderDocuments(view.value, selection.value, request, date);
  const known = await readWrittenPapers(view.value.folder);
  const named = await nameFiles(documents, { folder: request.folder, known, taken });
  const listed = await addWrittenPapers(view.value.folder, named.map(toWritten));
  const { files, error } = await writeAll(request.folder, named);
  // A paper that was written may be signed, whatever became of those after it.
  const versionError = await keepVersions(view.value, documents.slice(0, files.length));
  if (error) return fail(error);
  const fromWriters = documents.flatMap(({ written }) => written.warnings);
  return ok({
    files,
    drafts: findDrafts(request.folder, named),
    notKept: versionError ?? (listed.ok ? undefined : listed.error),
    warnings: withoutRepeats(namedWarnings([...findUnprintable(sources), ...fromWriters])),
    missingTranslations: findMissing(selection.value, date),
    leftOut: selection.value.plan.leftOut,
    unread: selection.value.unread,
    refused: selection.value.refused,
    unused: await findUnused(view.value),
    keptBeside: named.flatMap(({ name, standsBeside: path }) =>
      path === undefined ? [] : [{ path, newPath: join(request.folder, name) }],
    ),
    logoProblem: view.value.logoProblem,
  });
}

const toWritten = ({ name, rendered }: Named) => ({ name, bytes: rendered.written.bytes });

/** The papers that are not finished. One in two formats is one paper. */
function findDrafts(folder: string, named: readonly Named[]): readonly DraftPaper[] {
  const papers = new Map<Composed, DraftPaper>();
  for (const { name, rendered } of named) {
    const { composed, kind, language } = rendered;
    const { draft } = composed.document;
    if (!draft || papers.has(composed)) continue;
    const path = join(folder, name);
    papers.set(composed, { path, document: kind, language, places: draft.open });
  }
  return [...papers.values()];
}

/** What was written, and the error that kept the rest from it. */
interface Writing {
  readonly files: readonly ExportedFile[];
  readonly error?: AppError;
}

async function writeAll(folder: string, documents: readonly Named[]): Promise<Writing> {
  const files: ExportedFile[] = [];
  for (const { name, rendered } of documents) {
    const path = join(folder, name);
    try {
      await writeAtomically(path, rendered.written.bytes);
    } catch (error) {
      return { files, error: await exportError(error, path, folder, files) };
    }
    files.push({
      path,
      document: rendered.kind,
      format: rendered.format,
      language: rendered.language,
      isDraft: rendered.composed.document.draft !== undefined,
    });
  }
  return { files };
}

/** A full disk and what stands in the place of the file are named as such; anything else is about the folder. */
async function exportError(
  error: unknown,
  path: string,
  folder: string,
  files: readonly ExportedFile[],
): Promise<AppError> {
  const reason = writeError(error, path);
  const written = await stillThere(files);
  if (await isFolder(path)) return { kind: 'folder-in-place', path, written };
  if (reason.kind === 'disk-full' || reason.kind === 'file-locked') return { ...reason, written };
  return { kind: 'export-folder-not-writable', path: folder, reason: folderFault(error), written };
}

/** Files that went with their folder are not told as saved. */
async function stillThere(files: readonly ExportedFile[]): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async ({ path }) => ((await exists(path)) ? path : [])),
  );
  return found.flat();
}

/** Answers with characters that no document can show: compose leaves them out, and this says so. */
function findUnprintable(sources: readonly SourceFile[]): readonly WriterWarning[] {
  return sources.flatMap(({ file, content }) =>
    walkTexts(content)
      .filter(({ text }) => countUnprintable(text) > 0)
      .map(({ path }) => ({
        kind: 'characters-unprintable' as const,
        place: { file, path },
        characters: '',
      })),
  );
}

/** Letters that were told at their answers are not told again of the places that Seloste puts them in. */
function namedWarnings(warnings: readonly WriterWarning[]): readonly WriterWarning[] {
  const named = warnings.filter(({ place }) => place !== undefined);
  const told = new Set(named.flatMap(({ characters }) => Array.from(characters)));
  const isTold = ({ place, characters }: WriterWarning) =>
    place === undefined &&
    characters !== '' &&
    Array.from(characters).every((each) => told.has(each));
  return warnings.filter((warning) => !isTold(warning));
}

/** Answers that lack a language of the papers, each once a language. */
function findMissing({ parts, plan }: Selection, date: string): readonly MissingTranslation[] {
  return withoutRepeats(
    plan.papers.flatMap((paper) =>
      findMissingTranslations(parts, { ...paper, date }).map((place) => ({
        language: paper.language,
        place,
      })),
    ),
  );
}

function withoutRepeats<Note>(notes: readonly Note[]): readonly Note[] {
  const byText = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...byText.values()];
}
