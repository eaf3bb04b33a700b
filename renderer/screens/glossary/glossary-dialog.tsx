// The glossary lies at the edge of the window, over the paper and not over the question. It takes the
// focus while it is open and gives it back to the very field.
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useGlossary, useStores } from '../../stores/use-stores.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TermList } from './term-list.tsx';
import { TermPage } from './term-page.tsx';
import './glossary.css';

/** The terms of data protection: a list with a search, and a page for each term. */
export function GlossaryDialog() {
  const { glossary: words } = useInterfaceWords();
  const { glossary } = useStores();
  const { isOpen, trail } = useGlossary();
  const current = trail.at(-1);
  return (
    <Dialog
      isOpen={isOpen}
      place="side"
      title={words.title}
      onClose={() => {
        glossary.close();
      }}
    >
      {current === undefined ? (
        <TermList />
      ) : (
        <TermPage key={trail.length} id={current} before={trail.at(-2)} />
      )}
    </Dialog>
  );
}
