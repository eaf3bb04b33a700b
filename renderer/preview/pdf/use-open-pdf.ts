import { useEffect, useState } from 'react';
import type { PaperPreview } from '../../../shared/bridge/views.ts';
import type { PageTexts } from '../../../shared/document/page-text.ts';
import type { OpenPdf } from './open-pdf.ts';

export type PdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenPdf; readonly texts: readonly PageTexts[] }
  | { readonly kind: 'failed' };

/** A paper as pages. The pages before them stay until the new ones are there. */
export function useOpenPdf({ bytes, texts }: PaperPreview): PdfState {
  const [state, setState] = useState<PdfState>({ kind: 'opening' });
  useEffect(() => {
    let isWanted = true;
    const open = async () => {
      const { openPdf } = await import('./open-pdf.ts');
      const pdf = await openPdf(bytes);
      if (isWanted) setState({ kind: 'open', pdf, texts });
      else pdf.close();
    };
    open().catch(() => {
      if (isWanted) setState({ kind: 'failed' });
    });
    return () => {
      isWanted = false;
    };
  }, [bytes, texts]);
  useEffect(
    () => () => {
      if (state.kind === 'open') state.pdf.close();
    },
    [state],
  );
  return state;
}
