import type { SelectedRegister, Selection } from './select-export.ts';
import { writeDocx } from '../writers/docx/write-docx.ts';
import { writeHtml } from '../writers/html/write-html.ts';
import { writePdf } from '../writers/pdf/write-pdf.ts';
import type { CompanyView, ExportFormat, ExportRequest } from '../../shared/bridge/contract.ts';
import { formatsOf } from '../../shared/bridge/export-formats.ts';
import { attachedAnswers, type Attachment } from '../../shared/document/attached-answers.ts';
import type {
  ComposeOptions,
  ComposeParts,
} from '../../shared/document/compose/compose-options.ts';
import { compose } from '../../shared/document/compose/compose.ts';
import type { Document } from '../../shared/document/document.ts';
import type { WrittenFile } from '../../shared/document/written-file.ts';
import type { DocumentKind } from '../../shared/register/document-kind.ts';
import type { Language } from '../../shared/language/language.ts';

/** A document, and the choices that it was made by. */
export interface Composed {
  readonly document: Document;
  readonly options: ComposeOptions;
}

/** A document as bytes, with the words that its file is named by. */
export interface Rendered {
  readonly composed: Composed;
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly format: ExportFormat;
  readonly nameParts: readonly string[];
  readonly written: WrittenFile;
}

type Writer = (document: Document, answers: Attachment | undefined) => Promise<WrittenFile>;

const writers: Readonly<Record<ExportFormat, Writer>> = {
  docx: (document) => writeDocx(document),
  pdf: writePdf,
  html: (document) => writeHtml(document),
};

/** Every document of the request in every format that fits it: a notice for each register, one record for all. */
export async function renderDocuments(
  view: CompanyView,
  selection: Selection,
  request: ExportRequest,
  date: string,
): Promise<readonly Rendered[]> {
  const rendered: Rendered[] = [];
  const parts = partsOf(view, selection);
  for (const composed of composeAll(parts, selection, request, date)) {
    const { document } = composed;
    const answers = attachedAnswers(parts, composed.options);
    const { kind, language } = document;
    const fitting = request.formats.filter((format) => formatsOf(kind).includes(format));
    for (const format of fitting) {
      const nameParts = nameDocument(view, document);
      const written = await writers[format](document, answers);
      rendered.push({ composed, kind, language, format, nameParts, written });
    }
  }
  return rendered;
}

function partsOf(view: CompanyView, selection: Selection): ComposeParts {
  return {
    company: view.company.content,
    registers: selection.all,
    processor: view.processor?.content,
  };
}

function composeAll(
  parts: ComposeParts,
  selection: Selection,
  request: ExportRequest,
  date: string,
): readonly Composed[] {
  return request.languages.flatMap((language) =>
    request.documents.flatMap((kind) =>
      divide(kind, selection).map((registerIds) => {
        const { signature } = request;
        const options = { kind, registerIds, language, date, signature };
        return { document: compose(parts, options), options };
      }),
    ),
  );
}

/** The registers of each document of the kind. */
function divide(kind: DocumentKind, selection: Selection): readonly (readonly string[])[] {
  const ids = (registers: readonly SelectedRegister[]) => registers.map(({ id }) => id);
  return kind === 'record' ? [ids(selection.all)] : ids(selection.noticed).map((id) => [id]);
}

function nameDocument(view: CompanyView, document: Document): readonly string[] {
  const parts = [document.title, document.subtitle, view.company.content.legalName.trim()];
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index);
}
