import { useState, type SyntheticEvent } from 'react';
import { languages } from '../../../shared/language/language.ts';
import { offeredKinds } from '../parts/offered-kinds.ts';
import { pickText } from '../../../shared/register/pick-text.ts';
import type { RegisterContent } from '../../stores/contents.ts';
import { useExport, useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { findPlanGap, offeredFormats, requestOf, type ExportPlan } from './export-plan.ts';
import { ExportTrouble } from './export-trouble.tsx';
import { FolderField } from './folder-field.tsx';
import { TickField } from './tick-field.tsx';

interface ExportFormProps {
  readonly companyId: string;
  readonly plan: ExportPlan;
  readonly change: (changes: Partial<ExportPlan>) => void;
  readonly registers: readonly RegisterContent[];
}

/** The choices of an export. Those of the last time are ready. */
export function ExportForm({ companyId, plan, change, registers }: ExportFormProps) {
  const { export: words } = useInterfaceWords();
  const stores = useStores();
  const { kind } = useExport();
  const [isSent, setSent] = useState(false);
  const gap = findPlanGap(plan);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setSent(true);
    if (gap === undefined && kind !== 'writing')
      void stores.export.write(requestOf(companyId, plan));
  };
  return (
    <form className="page-body-form" onSubmit={submit}>
      <PlanFields plan={plan} change={change} registers={registers} />
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

interface PlanFieldsProps {
  readonly plan: ExportPlan;
  readonly change: (changes: Partial<ExportPlan>) => void;
  readonly registers: readonly RegisterContent[];
}

function PlanFields({ plan, change, registers }: PlanFieldsProps) {
  const { common, export: words } = useInterfaceWords();
  const language = useLanguage();
  const nameOf = (id: string) => {
    const register = registers.find((each) => each.id === id);
    return (register && pickText(register.content.name, language)) || common.nameless;
  };
  return (
    <>
      <TickField
        label={words.documents}
        ids={offeredKinds}
        nameOf={(id) => `${words.documentNames[id]}. ${words.documentHints[id]}`}
        value={plan.documents}
        onChange={(documents) => {
          change({ documents });
        }}
      />
      {plan.documents.includes('notice') && registers.length > 1 && (
        <TickField
          label={words.registers}
          ids={registers.map(({ id }) => id)}
          nameOf={nameOf}
          value={plan.registerIds}
          onChange={(registerIds) => {
            change({ registerIds });
          }}
        />
      )}
      <TickField
        label={words.languages}
        hint={words.languagesHint}
        ids={languages}
        nameOf={(id) => words.languageNames[id]}
        value={plan.languages}
        onChange={(chosen) => {
          change({ languages: chosen });
        }}
      />
      <TickField
        label={words.formats}
        ids={offeredFormats(plan.documents)}
        nameOf={(id) => words.formatNames[id]}
        value={plan.formats}
        onChange={(formats) => {
          change({ formats });
        }}
      />
      <SignatureField plan={plan} change={change} />
    </>
  );
}

function SignatureField({ plan, change }: Omit<PlanFieldsProps, 'registers'>) {
  const { export: words } = useInterfaceWords();
  return (
    <FieldFrame size="question" isGroup label={words.signature} hint={words.signatureHint}>
      {() => (
        <Checkbox
          isChecked={plan.signature}
          onChange={(signature) => {
            change({ signature });
          }}
        >
          {words.signatureYes}
        </Checkbox>
      )}
    </FieldFrame>
  );
}
