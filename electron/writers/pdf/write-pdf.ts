import type { Attachment } from '../../../shared/document/attached-answers.ts';
import type { Document } from '../../../shared/document/document.ts';
import type { WrittenFile } from '../../../shared/document/written-file.ts';
import { buildPdf } from './build-pdf.ts';

/**
 * Writes a document as PDF/A-2a: tagged for screen readers, fonts embedded, the same bytes every time. With
 * the answers that it was made from it is a PDF/A-3a, the part of the standard that lets files travel inside.
 */
export function writePdf(document: Document, attachment?: Attachment): Promise<WrittenFile> {
  return buildPdf(document, attachment ? 'PDF/A-3a' : 'PDF/A-2a', attachment);
}
