import { useCallback } from 'react';
import { answerQuestion } from '../../../shared/register/edits.ts';
import type { FileId } from '../../../shared/register/file-content.ts';
import type { AsideOf } from '../../form/question-aside.tsx';
import type { OpenFiles } from '../../stores/company-store.ts';
import { partsOf } from '../../stores/contents.ts';
import { useSettings, useStores } from '../../stores/use-stores.ts';
import { RetentionSuggestions } from './retention-suggestions.tsx';

/** What stands beside single answers: suggestions below a storage period. */
export function useAside(file: FileId, files: OpenFiles): AsideOf {
  const { company } = useStores();
  const { answerLanguages } = useSettings().settings;
  const register = partsOf(files).registers.find((one) => one.file === file)?.content;
  return useCallback(
    (path: string) => {
      const list = /^(retention\[([^\]]+)\])\.duration$/.exec(path);
      const row = register?.retention.find(({ id }) => id === list?.[2]);
      const rowPath = list?.[1];
      if (!register || !row || rowPath === undefined) return undefined;
      return (
        <RetentionSuggestions
          register={register}
          row={row}
          languages={answerLanguages}
          onTake={(suggested) => {
            company.change(file, path, (content) =>
              Object.entries(suggested).reduce(
                (next, [field, answer]) => answerQuestion(next, `${rowPath}.${field}`, answer),
                content,
              ),
            );
          }}
        />
      );
    },
    [company, file, register, answerLanguages],
  );
}
