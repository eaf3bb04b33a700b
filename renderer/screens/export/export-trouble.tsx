import { useExport } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Message } from '../../ui/message.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import type { PlanGap } from './export-plan.ts';

interface ExportTroubleProps {
  /** What the plan lacks, once the user has tried to carry it out. */
  readonly gap: PlanGap | undefined;
}

/** Why no papers were made. The focus can be brought to it. */
export function ExportTrouble({ gap }: ExportTroubleProps) {
  return (
    <div className="export-trouble" tabIndex={-1}>
      <Reason gap={gap} />
    </div>
  );
}

function Reason({ gap }: ExportTroubleProps) {
  const { export: words } = useInterfaceWords();
  const state = useExport();
  const lacking = {
    nothing: words.chooseSomething,
    format: words.choosePaperFormat,
    language: words.chooseLanguage,
    register: words.chooseRegister,
    folder: undefined,
  };
  const message = gap && lacking[gap];
  if (message !== undefined) {
    return (
      <Message kind="error" isNews>
        {message}
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
