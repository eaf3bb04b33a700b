import { useEffect } from 'react';
import { findQuestionTerms } from '../../../shared/forms/find-question-terms.ts';
import { questionIdOf } from '../../../shared/register/answer-path.ts';
import { kindOfFile, type FileId } from '../../../shared/register/file-content.ts';
import { useLanguage } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';

/** Keeps the terms of the question that the user is in at hand, for whenever the glossary is opened. */
export function useTermsAtHand(file: FileId, activePath: string | undefined): void {
  const { glossary } = useStores();
  const language = useLanguage();
  const questionId = activePath === undefined ? undefined : questionIdOf(activePath);
  useEffect(() => {
    if (questionId === undefined) return undefined;
    glossary.setNearby(findQuestionTerms(language, kindOfFile(file), questionId));
    return () => {
      glossary.setNearby([]);
    };
  }, [glossary, language, file, questionId]);
}
