import { once } from 'node:events';
import type { Document } from '../../../shared/document/document.ts';
import type { WrittenFile } from '../../../shared/document/written-file.ts';
import { accentOf } from './accent.ts';
import { page } from './design.ts';
import { fillPageNumbers } from './layout/lay-contents.ts';
import { layDocument } from './layout/lay-document.ts';
import { paginate } from './layout/paginate.ts';
import { toPageFrame } from './page-frame.ts';
import { setMetadata, toFileInfo, toPdfInfo, type FileInfo } from './paint/metadata.ts';
import { paintPages } from './paint/paint-pages.ts';
import { openPdf, type PdfKit } from './paint/pdf-kit.ts';
import { WarningCollector } from './warning-collector.ts';

/** The archive profiles: 2a is what users get, 1b is what validators of the system can check. */
export type PdfProfile = 'PDF/A-2a' | 'PDF/A-1b';

function open(document: Document, info: FileInfo, profile: PdfProfile): PdfKit {
  const pdf = openPdf({
    size: [page.width, page.height],
    pdfVersion: profile === 'PDF/A-1b' ? '1.4' : '1.7',
    subset: profile,
    tagged: true,
    displayTitle: true,
    lang: document.language,
    info: toPdfInfo(info),
  });
  setMetadata(pdf, info);
  return pdf;
}

async function finish(pdf: PdfKit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  pdf.end();
  await once(pdf, 'end');
  return new Uint8Array(Buffer.concat(chunks));
}

/** Writes a document as a tagged PDF of the archive profile given. */
export async function buildPdf(document: Document, profile: PdfProfile): Promise<WrittenFile> {
  const warnings = new WarningCollector();
  const context = {
    language: document.language,
    warnings,
    accent: accentOf(document),
    outline: [],
    insidePart: false,
  };
  const laid = layDocument(document, context);
  const pages = fillPageNumbers(paginate(laid.strips), context);
  const frame = toPageFrame(document, context);
  const pdf = open(document, toFileInfo(document), profile);
  paintPages(pdf, laid, pages, frame);
  return { bytes: await finish(pdf), warnings: warnings.list() };
}
