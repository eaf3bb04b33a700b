import { CheckboxList } from '../../ui/checkbox-list.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';

interface TickFieldProps<Id extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly ids: readonly Id[];
  readonly nameOf: (id: Id) => string;
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
}

/** Any number of a few known things. */
export function TickField<Id extends string>(props: TickFieldProps<Id>) {
  const { label, hint, ids, nameOf, value, onChange } = props;
  return (
    <FieldFrame size="question" isGroup label={label} hint={hint}>
      {({ labelId, describedBy }) => (
        <CheckboxList
          labelledBy={labelId}
          describedBy={describedBy}
          options={ids.map((id) => ({ id, name: nameOf(id) }))}
          value={value}
          onChange={(chosen) => {
            onChange(ids.filter((id) => chosen.includes(id)));
          }}
        />
      )}
    </FieldFrame>
  );
}
