import type { ReactNode } from 'react';
import { useExport } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Message } from '../../ui/message.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import type { PlanGap } from './export-plan.ts';

interface ExportTroubleProps {
  /** What the plan lacks, once the user has tried to carry it out. */
  readonly gap: PlanGap | undefined;
}

/** Why no papers were made. It pushes the button down that was pressed, so it brings itself into view. */
export function ExportTrouble({ gap }: ExportTroubleProps) {
  const trouble = useTrouble(gap);
  return (
    trouble && (
      <div ref={bringIntoView} className="export-trouble">
        {trouble}
      </div>
    )
  );
}

function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function useTrouble(gap: PlanGap | undefined): ReactNode {
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
