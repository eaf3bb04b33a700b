import type { Selection } from './select-export.ts';
import { writeDocx } from '../writers/docx/write-docx.ts';
import { writeHtml } from '../writers/html/write-html.ts';
import { writePdf } from '../writers/pdf/write-pdf.ts';
import type { ExportFormat } from '../../shared/document/export-formats.ts';
import type { ExportRequest } from '../../shared/bridge/requests.ts';
import type { CompanyView } from '../../shared/bridge/views.ts';
import { formatsOf } from '../../shared/document/export-formats.ts';
import { attachedAnswers, type Attachment } from '../../shared/document/attached-answers.ts';
import type { ComposeOptions } from '../../shared/document/compose/compose-options.ts';
import { compose } from '../../shared/document/compose/compose.ts';
import type { Paper } from '../../shared/document/document.ts';
import type { WrittenFile } from '../../shared/document/written-file.ts';
import type { DocumentKind } from '../../shared/register/document-kind.ts';
import type { Language } from '../../shared/language/language.ts';
import { cleanText } from '../../shared/util/clean-text.ts';

/** A document, and the choices that it was made by. */
export interface Composed {
  readonly document: Paper;
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

type Writer = (document: Paper, answers: Attachment | undefined) => Promise<WrittenFile>;

const writers: Readonly<Record<ExportFormat, Writer>> = {
  docx: (document) => writeDocx(document),
  pdf: writePdf,
  html: (document) => writeHtml(document),
};

/** Every document of the plan in every format that fits it. */
export async function renderDocuments(
  view: CompanyView,
  selection: Selection,
  request: ExportRequest,
  date: string,
): Promise<readonly Rendered[]> {
  const rendered: Rendered[] = [];
  for (const composed of composeAll(selection, date)) {
    const { document } = composed;
    const answers = attachedAnswers(selection.parts, composed.options);
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

/** Every document of the plan. */
export function composeAll({ parts, plan }: Selection, date: string): readonly Composed[] {
  return plan.papers.map((paper) => {
    const options = { ...paper, date };
    return { document: compose(parts, options), options };
  });
}

function nameDocument(view: CompanyView, document: Paper): readonly string[] {
  const { title, subtitle } = document;
  const company = cleanText(view.company.content.legalName).trim();
  // The subtitle of an annex names both parties already.
  const parts = subtitle.includes(company) ? [title, subtitle] : [title, subtitle, company];
  return parts.filter((part) => part !== '');
}
