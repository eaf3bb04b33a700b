import { useEffect, useRef } from 'react';
import type { OpenPdf } from './open-pdf.ts';
import { useInSight } from './use-in-sight.ts';

interface PdfPageProps {
  readonly pdf: OpenPdf;
  readonly index: number;
}

/** The picture of a page, drawn when it comes near the part of the desk that is in sight. */
export function PdfPage({ pdf, index }: PdfPageProps) {
  const paper = useRef<HTMLCanvasElement>(null);
  const { isNear, width } = useInSight(paper);
  useEffect(() => {
    if (!isNear || width === 0) return;
    const call = new AbortController();
    const pixels = Math.round(width * window.devicePixelRatio);
    pdf
      .draw(index, pixels, call.signal)
      .then((drawn) => {
        if (drawn && paper.current) copy(drawn, paper.current);
      })
      // A page that cannot be drawn stays white; its words stand in the view of the text.
      .catch(() => undefined);
    return () => {
      call.abort();
    };
  }, [pdf, index, isNear, width]);
  return <canvas ref={paper} aria-hidden />;
}

function copy(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  to.width = from.width;
  to.height = from.height;
  to.getContext('2d')?.drawImage(from, 0, 0);
  to.dataset['drawn'] = '';
}
