import { useEffect, useState } from 'react';
import type { Paper } from '../../../shared/document/document.ts';
import { DocumentSheet } from '../../preview/document-sheet.tsx';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useSettings } from '../../stores/use-stores.ts';
import './example-paper.css';

/** The finished paper of an example company, beside the first questions. */
export function ExamplePaper() {
  const { firstStart } = useInterfaceWords();
  const document = useExample();
  return (
    <aside className="example-paper" aria-labelledby="example-paper">
      <h2 id="example-paper">{firstStart.example}</h2>
      <p className="soft">{firstStart.exampleNote}</p>
      <div className="example-desk">
        {document && (
          <DocumentSheet
            document={document}
            label={firstStart.example}
            active={undefined}
            zoom={0.875}
          />
        )}
      </div>
    </aside>
  );
}

/** The example is loaded at the first start only: nobody else needs its answers. */
function useExample(): Paper | undefined {
  const language = useLanguage();
  const { today } = useSettings();
  const [document, setDocument] = useState<Paper>();
  useEffect(() => {
    let isWanted = true;
    void import('./compose-example.ts').then(({ composeExample }) => {
      if (isWanted) setDocument(composeExample(language, today));
    });
    return () => {
      isWanted = false;
    };
  }, [language, today]);
  return document;
}
