import type { Paper } from '../../../shared/document/document.ts';
import type { WrittenFile } from '../../../shared/document/written-file.ts';
import type { Attachment } from '../../../shared/document/attached-answers.ts';
import { accentOf } from './accent.ts';
import { page } from './design.ts';
import { fillPageNumbers } from './layout/lay-contents.ts';
import { layDocument } from './layout/lay-document.ts';
import { paginate, type Page } from './layout/paginate.ts';
import type { Tag } from './layout/tag.ts';
import { toPageFrame } from './page-frame.ts';
import { attachFile } from './paint/attach-file.ts';
import { gatherBytes } from './paint/gather-writes.ts';
import { setMetadata, toFileInfo, toPdfInfo, type FileInfo } from './paint/metadata.ts';
import { paintPages } from './paint/paint-pages.ts';
import { openLogo } from './paint/open-logo.ts';
import { openPdf, type PdfKit } from './paint/pdf-kit.ts';
import { WarningCollector } from './warning-collector.ts';

/**
 * The archive profiles: users get 2a, or 3a where a file travels inside (2a allows none); 1b is what the
 * validators of the system can check.
 */
export type PdfProfile = 'PDF/A-2a' | 'PDF/A-3a' | 'PDF/A-1b';

/** A file with what it was painted from. */
export interface BuiltPdf extends WrittenFile {
  readonly structure: Tag;
  readonly pages: readonly Page[];
}

function open(document: Paper, info: FileInfo, profile: PdfProfile): PdfKit {
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

/** Writes a document as a tagged PDF of the archive profile given. */
export async function buildPdf(
  document: Paper,
  profile: PdfProfile,
  attachment?: Attachment,
): Promise<BuiltPdf> {
  const warnings = new WarningCollector();
  const accent = accentOf(document);
  const { language } = document;
  const context = { language, warnings, accent, outline: [], headingRank: 2 } as const;
  const info = toFileInfo(document);
  const pdf = open(document, info, profile);
  const bytes = gatherBytes(pdf);
  const logo = openLogo(pdf, document.logo, profile !== 'PDF/A-1b');
  const laid = layDocument({ ...document, logo: logo && document.logo }, context);
  const pages = fillPageNumbers(paginate(laid.strips), context);
  paintPages(pdf, laid, pages, toPageFrame(document, context), { accent, logo });
  if (attachment) attachFile(pdf, attachment, info.date);
  pdf.end();
  return { bytes: await bytes, warnings: warnings.list(), structure: laid.tag, pages };
}
