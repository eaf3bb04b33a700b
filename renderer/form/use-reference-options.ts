import { use } from 'react';
import type { ReferenceTarget } from '../../shared/forms/question.ts';
import type { Option } from '../ui/radio-list.tsx';
import { useWords } from '../ui/words.tsx';
import { ReferencesContext } from './form-context.ts';

/** The rows that the question may refer to, each with a name to choose it by. */
export function useReferenceOptions(targets: readonly ReferenceTarget[]): readonly Option[] {
  const find = use(ReferencesContext);
  const { untitledRow } = useWords();
  return targets
    .flatMap((target) => find(target))
    .map(({ id, name }) => ({ id, name: name.trim() === '' ? untitledRow : name }));
}
