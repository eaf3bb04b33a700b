import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { Parts } from '../../stores/contents.ts';
import { useExport, useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { findPlanGap, requestOf, type ExportPlan, type PlannedPapers } from './export-plan.ts';
import { ExportTrouble } from './export-trouble.tsx';
import { FolderField } from './folder-field.tsx';
import { PaperNotes } from './paper-notes.tsx';
import { PlanFields } from './plan-fields.tsx';
import { UnfinishedNote } from './unfinished-note.tsx';

interface ExportFormProps {
  readonly companyId: string;
  readonly plan: ExportPlan;
  readonly change: (changes: Partial<ExportPlan>) => void;
  readonly papers: PlannedPapers;
  readonly parts: Parts;
}

/** The choices of an export. Those of the last time are ready. */
export function ExportForm({ companyId, plan, change, papers, parts }: ExportFormProps) {
  const { export: words } = useInterfaceWords();
  const stores = useStores();
  const state = useExport();
  const { kind } = state;
  const [attempts, setAttempts] = useState(0);
  const isSent = attempts > 0;
  const gap = findPlanGap(plan);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (gap === undefined && kind !== 'writing')
      void stores.export.write(requestOf(companyId, plan));
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // After the attempt and after its outcome; not while the user mends the plan.
    if (attempts > 0) showTrouble(form.current);
  }, [attempts, state]);
  return (
    <form ref={form} className="page-body-form" onSubmit={submit}>
      <UnfinishedNote companyId={companyId} planned={papers} parts={parts} />
      <PlanFields plan={plan} change={change} parts={parts} />
      <PaperNotes companyId={companyId} planned={papers} parts={parts} />
      <FolderField
        value={plan.folder}
        onChange={(folder) => {
          change({ folder });
        }}
        error={isSent && gap === 'folder' ? words.missingFolder : undefined}
      />
      <ExportTrouble gap={isSent ? gap : undefined} />
      <div>
        <Button look="main" type="submit">
          {kind === 'writing' ? words.writing : words.start}
        </Button>
      </div>
    </form>
  );
}

/** Brings what stands in the way of the papers into view, and the focus to it. */
function showTrouble(form: HTMLElement | null): void {
  const trouble = form?.querySelector<HTMLElement>('[aria-invalid], .export-trouble');
  trouble?.focus({ preventScroll: true });
  (trouble?.closest('.field') ?? trouble)?.scrollIntoView({ block: 'nearest' });
}
