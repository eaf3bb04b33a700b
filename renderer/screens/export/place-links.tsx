import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { useStores } from '../../stores/use-stores.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { describePlace } from './describe-place.ts';

interface PlaceLinksProps {
  readonly companyId: string;
  readonly parts: Parts;
  readonly title: string;
  readonly places: readonly AnswerPlace[];
  readonly isOpen?: boolean;
}

/** Places of answers below a title that folds them: each opens its question. */
export function PlaceLinks({ companyId, parts, title, places, isOpen = false }: PlaceLinksProps) {
  const { common } = useInterfaceWords();
  const language = useLanguage();
  const stores = useStores();
  return (
    <details className="export-places" open={isOpen}>
      <summary>{title}</summary>
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
