// The very bytes that are saved, as pictures of pages. White in the dark too: so the printer prints them.
import { memo, type ReactNode } from 'react';
import type { PaperPreview } from '../../../shared/bridge/views.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { pickHandlers } from '../pick-piece.ts';
import { PageLayer } from './page-layer.tsx';
import { PdfPage } from './pdf-page.tsx';
import { useOpenPdf } from './use-open-pdf.ts';
import './pdf-pages.css';

interface PdfPagesProps {
  readonly paper: PaperPreview;
  readonly language: Language;
  /** 1 for pages as wide as the desk. */
  readonly zoom: number;
  /** Name of the pages for screen readers, with how to use them. */
  readonly label: string;
  readonly nameOf: (page: number, count: number) => string;
  /** Shown where the pages cannot be drawn. */
  readonly failed: ReactNode;
  /** The user has picked a piece of a page: its question should open. */
  readonly onOpen: (place: AnswerPlace) => void;
}

/** All pages of a PDF, below each other. A click on a piece opens its question; so do arrows and Enter. */
export const PdfPages = memo(function PdfPages(props: PdfPagesProps) {
  const { paper, language, zoom, label, nameOf, failed, onOpen } = props;
  const state = useOpenPdf(paper);
  if (state.kind === 'failed') return failed;
  return (
    <div
      className="pdf-desk"
      role="region"
      aria-label={label}
      tabIndex={0}
      {...pickHandlers(onOpen)}
    >
      <ol className="pdf-pages" style={{ width: `${String(zoom * 100)}%` }}>
        {state.kind === 'open' &&
          state.pdf.pages.map((size, index, { length }) => (
            <li key={index}>
              <div
                className="pdf-page"
                role="group"
                aria-label={nameOf(index + 1, length)}
                lang={language}
                style={{ aspectRatio: `${String(size.width)} / ${String(size.height)}` }}
              >
                <PdfPage pdf={state.pdf} index={index} />
                <PageLayer texts={state.texts[index] ?? []} size={size} />
              </div>
              <span className="pdf-page-number" aria-hidden>
                {nameOf(index + 1, length)}
              </span>
            </li>
          ))}
      </ol>
    </div>
  );
});
