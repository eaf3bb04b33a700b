import { languages } from '../../../shared/language/language.ts';
import { pickText } from '../../../shared/register/pick-text.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { findOfferedKinds } from '../parts/offered-kinds.ts';
import { offeredFormats, type ExportPlan } from './export-plan.ts';
import { TickField } from '../parts/tick-field.tsx';

interface PlanFieldsProps {
  readonly plan: ExportPlan;
  readonly change: (changes: Partial<ExportPlan>) => void;
  readonly parts: Parts;
}

/** The questions of an export; those that the chosen papers leave open are not asked. */
export function PlanFields(props: PlanFieldsProps) {
  const { plan, change, parts } = props;
  const { export: words } = useInterfaceWords();
  const clients = parts.processor?.controllers ?? [];
  return (
    <>
      <TickField
        label={words.documents}
        ids={findOfferedKinds(parts)}
        nameOf={(id) => `${words.documentNames[id]}. ${words.documentHints[id]}`}
        value={plan.documents}
        onChange={(documents) => {
          change({ documents });
        }}
      />
      {plan.documents.includes('notice') && parts.registers.length > 1 && (
        <RegistersField {...props} />
      )}
      {plan.documents.includes('processor-record') && clients.length > 0 && (
        <ClientsField {...props} />
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
      <SignatureField {...props} />
      {hasRecord(plan) && <CompletenessField {...props} />}
    </>
  );
}

function RegistersField({ plan, change, parts }: PlanFieldsProps) {
  const { common, export: words } = useInterfaceWords();
  const language = useLanguage();
  const nameOf = (id: string) => {
    const register = parts.registers.find((each) => each.id === id);
    return (register && pickText(register.content.name, language)) || common.nameless;
  };
  return (
    <div className="export-registers">
      <TickField
        label={words.registers}
        ids={parts.registers.map(({ id }) => id)}
        nameOf={nameOf}
        value={plan.registerIds}
        onChange={(registerIds) => {
          change({ registerIds });
        }}
      />
      {plan.registerIds.length > 1 && (
        <Checkbox
          isChecked={plan.together}
          onChange={(together) => {
            change({ together });
          }}
        >
          {words.together}
        </Checkbox>
      )}
    </div>
  );
}

function ClientsField({ plan, change, parts }: PlanFieldsProps) {
  const { common, export: words } = useInterfaceWords();
  const clients = parts.processor?.controllers ?? [];
  return (
    <TickField
      label={words.clients}
      hint={words.clientsHint}
      ids={clients.map(({ id }) => id)}
      nameOf={(id) => clients.find((client) => client.id === id)?.name.trim() || common.nameless}
      value={plan.controllerIds}
      onChange={(controllerIds) => {
        change({ controllerIds });
      }}
    />
  );
}

function SignatureField({ plan, change }: PlanFieldsProps) {
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

/** The page belongs to internal papers only. */
function hasRecord({ documents }: ExportPlan): boolean {
  return documents.some(
    (kind) => kind === 'record' || kind === 'processor-record' || kind === 'binder',
  );
}

function CompletenessField({ plan, change }: PlanFieldsProps) {
  const { export: words } = useInterfaceWords();
  return (
    <FieldFrame size="question" isGroup label={words.completeness} hint={words.completenessHint}>
      {() => (
        <Checkbox
          isChecked={plan.completeness}
          onChange={(completeness) => {
            change({ completeness });
          }}
        >
          {words.completenessYes}
        </Checkbox>
      )}
    </FieldFrame>
  );
}
