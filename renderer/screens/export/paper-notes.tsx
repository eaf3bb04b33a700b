// What the user should know before anything is written.
import { useDeferredValue, useMemo } from 'react';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { useSettings, useStores } from '../../stores/use-stores.ts';
import { Message } from '../../ui/message.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { describePlace } from './describe-place.ts';
import type { PlannedPapers } from './export-plan.ts';
import { findUntranslated, type Untranslated } from './find-untranslated.ts';

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
            <Places key={each.language} companyId={companyId} untranslated={each} parts={parts} />
          ))}
        </Message>
      )}
    </>
  );
}

interface PlacesProps extends Omit<PaperNotesProps, 'planned'> {
  readonly untranslated: Untranslated;
}

/** Folded, because a company that has written in one language lacks all of another. */
function Places({ companyId, untranslated, parts }: PlacesProps) {
  const { common, export: words } = useInterfaceWords();
  const language = useLanguage();
  const stores = useStores();
  const { places } = untranslated;
  return (
    <details className="export-places">
      <summary>
        {words.translations.count(words.languageNames[untranslated.language], places.length)}
      </summary>
      <ul>
        {places.map((place) => (
          <li key={place.file + place.path}>
            <TextLink
              onPress={() => {
                stores.navigation.openPlace(companyId, place);
              }}
            >
              {describePlace(place, parts, language, common.files)}
            </TextLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
