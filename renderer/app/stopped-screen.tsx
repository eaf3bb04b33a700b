import { useInterfaceWords } from '../services/interface-language.ts';
import { useStores } from '../stores/use-stores.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface StoppedScreenProps {
  readonly onGoOn: () => void;
}

/** Instead of a screen that a bug has stopped: a sentence and a way on. */
export function StoppedScreen({ onGoOn }: StoppedScreenProps) {
  const { crash } = useInterfaceWords().common;
  const stores = useStores();
  const goOn = () => {
    void stores.goHome();
    onGoOn();
  };
  const action = (
    <Button look="main" onPress={goOn}>
      {crash.goOn}
    </Button>
  );
  return (
    <main className="page-body">
      <EmptyState icon="mustFix" title={crash.title} action={action}>
        {crash.body}
      </EmptyState>
    </main>
  );
}
