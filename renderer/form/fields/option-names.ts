import type { QuestionTexts } from '../../../shared/forms/question-texts.ts';
import type { Option } from '../../ui/radio-list.tsx';

/** The options of a question with their names; a value without a name is a fault of the texts. */
export function nameOptions(values: readonly string[], texts: QuestionTexts): readonly Option[] {
  return values.map((id) => {
    const name = texts.options?.[id];
    if (name === undefined) throw new Error(`The option ${id} of "${texts.label}" has no name`);
    return { id, name };
  });
}
