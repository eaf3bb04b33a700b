import { nameAnswer } from '../../../shared/forms/name-answer.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';

interface PlaceLinkProps {
  readonly companyId: string;
  readonly place: AnswerPlace;
}

/** Opens the question that a finding or a requirement is about. */
export function PlaceLink({ companyId, place }: PlaceLinkProps) {
  const { check: words } = useInterfaceWords();
  const { navigation } = useStores();
  const name = nameAnswer(useLanguage(), place);
  return (
    <Button
      look="quiet"
      iconAfter="chevronRight"
      aria-label={words.goTo(name)}
      onPress={() => {
        navigation.openPlace(companyId, place);
      }}
    >
      {name}
    </Button>
  );
}
