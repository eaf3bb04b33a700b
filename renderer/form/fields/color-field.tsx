import { useWords } from '../../ui/words.tsx';
import type { FieldProps } from './field-props.ts';
import { TypedField } from './typed-field.tsx';

const asItIs = (answer: string) => answer;

/** A colour by its figures. */
export function ColorField(props: FieldProps<string>) {
  const words = useWords();
  return (
    <TypedField
      {...props}
      kind="color"
      show={asItIs}
      placeholder="#1a5276"
      unreadText={words.badColor}
    />
  );
}
