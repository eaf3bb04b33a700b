import { useState } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import type { FileId } from '../../../shared/register/file-content.ts';
import type { OpenFiles } from '../../stores/company-store.ts';
import { useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import { OpenRow } from '../parts/open-row.tsx';
import { Progress } from './progress.tsx';

interface SharedFactsProps {
  readonly companyId: string;
  readonly files: OpenFiles;
}

/** What the company tells once, and its record as a processor where it has one. */
export function SharedFacts({ companyId, files }: SharedFactsProps) {
  const { company: words } = useInterfaceWords();
  const stores = useStores();
  const open = (file: FileId) => () => {
    stores.navigation.go({ kind: 'form', companyId, file, sectionId: undefined });
  };
  const processor = files.get('processor');
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
            facts={<Progress files={files} file="company" />}
            onOpen={open('company')}
          />
        </li>
        {processor && (
          <li>
            <OpenRow
              title={words.processor}
              note={words.processorBody}
              facts={<Progress files={files} file="processor" />}
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
