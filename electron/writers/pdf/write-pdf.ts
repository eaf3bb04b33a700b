import type { Document } from '../../../shared/document/document.ts';
import type { WrittenFile } from '../../../shared/document/written-file.ts';
import { buildPdf } from './build-pdf.ts';

/** Writes a document as PDF/A-2a: tagged for screen readers, fonts embedded, the same bytes every time. */
export function writePdf(document: Document): Promise<WrittenFile> {
  return buildPdf(document, 'PDF/A-2a');
}
