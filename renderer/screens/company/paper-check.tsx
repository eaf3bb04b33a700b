import { useState } from 'react';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { PaperCheckDialog } from './paper-check-dialog.tsx';

/** The way from a paper in the hand to what has changed since. */
export function PaperCheck({ companyId }: { readonly companyId: string }) {
  const { paper: words } = useInterfaceWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="page-section" aria-labelledby="paper-check">
      <div className="page-section-head">
        <div>
          <h2 id="paper-check">{words.check}</h2>
          <p>{words.why}</p>
        </div>
      </div>
      <div>
        <Button
          look="quiet"
          icon="sheet"
          onPress={() => {
            setOpen(true);
          }}
        >
          {words.open}
        </Button>
      </div>
      {isOpen && (
        <PaperCheckDialog
          companyId={companyId}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </section>
  );
}
