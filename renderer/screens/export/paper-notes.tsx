// What the user should know before anything is written.
import { useDeferredValue, useMemo } from 'react';
import { useInterfaceWords } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { useSettings } from '../../stores/use-stores.ts';
import { Message } from '../../ui/message.tsx';
import type { PlannedPapers } from './export-plan.ts';
import { findUntranslated } from './find-untranslated.ts';
import { PlaceLinks } from './place-links.tsx';

interface PaperNotesProps {
  readonly companyId: string;
  readonly planned: PlannedPapers;
  readonly parts: Parts;
}

/** Papers that will not be made, and texts that lack the language of their paper. */
export function PaperNotes({ companyId, planned, parts }: PaperNotesProps) {
  const { export: words } = useInterfaceWords();
  const { today } = useSettings();
  const papers = useDeferredValue(planned.papers);
  const untranslated = useMemo(
    () => findUntranslated(parts, papers, today),
    [parts, papers, today],
  );
  return (
    <>
      {planned.leftOut.length > 0 && (
        <Message kind="note" title={words.leftOut.title}>
          <ul>
            {planned.leftOut.map(({ document, reason }) => (
              <li key={document}>{words.leftOut[reason](words.documentNames[document])}</li>
            ))}
          </ul>
        </Message>
      )}
      {untranslated.length > 0 && (
        <Message kind="warning" title={words.translations.title}>
          <p>{words.translations.intro}</p>
          {untranslated.map((each) => (
            <PlaceLinks
              key={each.language}
              companyId={companyId}
              parts={parts}
              title={words.translations.count(
                words.languageNames[each.language],
                each.places.length,
              )}
              places={each.places}
            />
          ))}
        </Message>
      )}
    </>
  );
}
