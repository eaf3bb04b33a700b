// The very bytes that are saved, as pictures of pages. White in the dark too: so the printer prints them.
import { memo, type ReactNode } from 'react';
import { PdfPage } from './pdf-page.tsx';
import { useOpenPdf } from './use-open-pdf.ts';
import './pdf-pages.css';

interface PdfPagesProps {
  readonly bytes: Uint8Array;
  /** 1 for pages as wide as the desk. */
  readonly zoom: number;
  /** Name of the pages for screen readers, which read the same text elsewhere. */
  readonly label: string;
  readonly nameOf: (page: number, count: number) => string;
  /** Shown where the pages cannot be drawn. */
  readonly failed: ReactNode;
}

/** All pages of a PDF, below each other. */
export const PdfPages = memo(function PdfPages(props: PdfPagesProps) {
  const { bytes, zoom, label, nameOf, failed } = props;
  const state = useOpenPdf(bytes);
  if (state.kind === 'failed') return failed;
  const { pages } = state.kind === 'open' ? state.pdf : { pages: [] };
  return (
    <div className="pdf-desk" role="region" aria-label={label} tabIndex={0}>
      <ol className="pdf-pages" style={{ width: `${String(zoom * 100)}%` }}>
        {state.kind === 'open' &&
          pages.map((_, index) => (
            <li key={index}>
              <PdfPage pdf={state.pdf} index={index} label={nameOf(index + 1, pages.length)} />
              <span className="pdf-page-number" aria-hidden>
                {nameOf(index + 1, pages.length)}
              </span>
            </li>
          ))}
      </ol>
    </div>
  );
});
