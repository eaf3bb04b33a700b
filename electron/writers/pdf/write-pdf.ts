import type { Attachment } from '../../../shared/document/attached-answers.ts';
import type { Paper } from '../../../shared/document/document.ts';
import type { PageTexts } from '../../../shared/document/page-text.ts';
import type { WrittenFile } from '../../../shared/document/written-file.ts';
import { buildPdf, type BuiltPdf } from './build-pdf.ts';
import { listTexts } from './layout/list-texts.ts';

/** A file with what stands where on its pages. */
export interface PdfWithTexts extends WrittenFile {
  readonly texts: readonly PageTexts[];
}

/**
 * Writes a document as PDF/A-2a: tagged for screen readers, fonts embedded, the same bytes every time. With
 * the answers that it was made from it is a PDF/A-3a, the part of the standard that lets files travel inside.
 */
export async function writePdf(document: Paper, attachment?: Attachment): Promise<WrittenFile> {
  const { bytes, warnings } = await build(document, attachment);
  return { bytes, warnings };
}

/** The same file, and beside it the texts of its pages, for showing it on the screen. */
export async function writePdfWithTexts(
  document: Paper,
  attachment?: Attachment,
): Promise<PdfWithTexts> {
  const { bytes, warnings, structure, pages } = await build(document, attachment);
  return { bytes, warnings, texts: listTexts(structure, pages) };
}

function build(document: Paper, attachment: Attachment | undefined): Promise<BuiltPdf> {
  return buildPdf(document, attachment ? 'PDF/A-3a' : 'PDF/A-2a', attachment);
}
