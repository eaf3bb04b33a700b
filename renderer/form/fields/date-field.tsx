import { useWords } from '../../ui/words.tsx';
import type { FieldProps } from './field-props.ts';
import { showDate } from './show-date.ts';
import { TypedField } from './typed-field.tsx';

/** A day, typed as people write it. */
export function DateField(props: FieldProps<string>) {
  const words = useWords();
  return (
    <TypedField
      {...props}
      kind="date"
      show={showDate}
      placeholder={words.datePlaceholder}
      unreadText={words.badDate}
    />
  );
}
