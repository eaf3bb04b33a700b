import { useExport } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Message } from '../../ui/message.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import type { PlanGap } from './export-plan.ts';

interface ExportTroubleProps {
  /** What the plan lacks, once the user has tried to carry it out. */
  readonly gap: PlanGap | undefined;
}

/** Why no papers were made. */
export function ExportTrouble({ gap }: ExportTroubleProps) {
  const { export: words } = useInterfaceWords();
  const state = useExport();
  if (gap === 'nothing' || gap === 'register') {
    return (
      <Message kind="error" isNews>
        {gap === 'nothing' ? words.chooseSomething : words.chooseRegister}
      </Message>
    );
  }
  if (state.kind === 'unsaved') {
    return (
      <Message kind="error" title={words.unsavedTitle} isNews>
        {words.unsaved}
      </Message>
    );
  }
  return state.kind === 'failed' ? <ErrorNote error={state.error} /> : undefined;
}
