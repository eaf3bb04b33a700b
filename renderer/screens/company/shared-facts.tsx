import { useState } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import type { FileId } from '../../../shared/register/file-content.ts';
import type { Parts } from '../../stores/contents.ts';
import { useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { companySetup, processorSetup } from '../form/form-setup.ts';
import { ErrorNote } from '../parts/error-note.tsx';
import { OpenRow } from '../parts/open-row.tsx';
import { Progress } from './progress.tsx';

interface SharedFactsProps {
  readonly companyId: string;
  readonly parts: Parts;
}

/** What the company tells once, and its record as a processor where it has one. */
export function SharedFacts({ companyId, parts }: SharedFactsProps) {
  const { company: words } = useInterfaceWords();
  const language = useLanguage();
  const stores = useStores();
  const open = (file: FileId) => () => {
    stores.navigation.go({ kind: 'form', companyId, file, sectionId: undefined });
  };
  const { company, processor } = parts;
  return (
    <section className="page-section" aria-labelledby="facts">
      <div className="page-section-head">
        <div>
          <h2 id="facts">{words.facts}</h2>
          <p>{words.factsIntro}</p>
        </div>
      </div>
      <ul className="row-list">
        <li>
          <OpenRow
            title={words.companyFacts}
            note={words.companyFactsBody}
            facts={<Progress file="company" setup={companySetup(language)} record={company} />}
            onOpen={open('company')}
          />
        </li>
        {processor && (
          <li>
            <OpenRow
              title={words.processor}
              note={words.processorBody}
              facts={
                <Progress file="processor" setup={processorSetup(language)} record={processor} />
              }
              onOpen={open('processor')}
            />
          </li>
        )}
      </ul>
      {!processor && <AddProcessor companyId={companyId} />}
    </section>
  );
}

function AddProcessor({ companyId }: { readonly companyId: string }) {
  const { company: words } = useInterfaceWords();
  const stores = useStores();
  const [error, setError] = useState<AppError>();
  return (
    <div className="page-section">
      <p className="soft">{words.processorWhy}</p>
      <div>
        <Button
          look="quiet"
          icon="plus"
          onPress={() => void stores.createProcessor(companyId).then(setError)}
        >
          {words.addProcessor}
        </Button>
      </div>
      {error && <ErrorNote error={error} />}
    </div>
  );
}
