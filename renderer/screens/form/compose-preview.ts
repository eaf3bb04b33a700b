import { compose } from '../../../shared/document/compose/compose.ts';
import type { Paper } from '../../../shared/document/document.ts';
import type { Language } from '../../../shared/language/language.ts';
import { questionIdOf } from '../../../shared/register/answer-path.ts';
import type { DocumentKind, FedKind } from '../../../shared/register/document-kind.ts';
import { registerIdOf, kindOfFile, type FileId } from '../../../shared/register/file-content.ts';
import { findQuestion } from '../../../shared/forms/any-question.ts';
import type { OpenFiles } from '../../stores/company-store.ts';
import type { Parts } from '../../stores/contents.ts';

/** The papers that the answers of the file are printed in. */
export function findPreviewKinds(file: FileId, files: OpenFiles): readonly FedKind[] {
  if (file === 'processor') return ['processor-record'];
  const hasRegister = [...files.keys()].some((id) => registerIdOf(id) !== undefined);
  return file === 'company' && !hasRegister ? ['record'] : ['notice', 'record'];
}

/**
 * The paper to show beside the answers at the paths: the one that is shown stays as long as any of them is
 * printed in it, or none is printed anywhere.
 */
export function findPaperOf(
  shown: FedKind,
  kinds: readonly FedKind[],
  file: FileId,
  paths: readonly string[],
): FedKind {
  const form = kindOfFile(file);
  const feeds = paths.flatMap((path) => findQuestion(form, questionIdOf(path))?.feeds ?? []);
  return feeds.includes(shown) ? shown : (kinds.find((kind) => feeds.includes(kind)) ?? shown);
}

/** The language of the screen where the user writes in it, else the first one that the user writes in. */
export function findPaperLanguage(spoken: Language, written: readonly Language[]): Language {
  return written.includes(spoken) ? spoken : (written[0] ?? spoken);
}

interface PreviewRequest {
  readonly kind: DocumentKind;
  readonly file: FileId;
  readonly language: Language;
  readonly date: string;
}

/** The paper as it would be written now: of the open register, or of the first one for the company's facts. */
export function composePreview(parts: Parts, request: PreviewRequest): Paper {
  const { kind, file, language, date } = request;
  const registerId = registerIdOf(file) ?? parts.registers[0]?.id;
  const registerIds = kind !== 'notice' || registerId === undefined ? [] : [registerId];
  return compose(parts, { kind, registerIds, language, date, signature: false });
}
