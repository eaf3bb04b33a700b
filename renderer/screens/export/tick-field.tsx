import { CheckboxList } from '../../ui/checkbox-list.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';

interface TickFieldProps<Id extends string> {
  readonly label: string;
  readonly ids: readonly Id[];
  readonly nameOf: (id: Id) => string;
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
}

/** Any number of a few known things. */
export function TickField<Id extends string>(props: TickFieldProps<Id>) {
  const { label, ids, nameOf, value, onChange } = props;
  return (
    <FieldFrame size="question" isGroup label={label}>
      {({ labelId }) => (
        <CheckboxList
          labelledBy={labelId}
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
