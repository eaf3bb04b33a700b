import { createContext, use, type ReactNode } from 'react';
import { formWordsFi, type FormWords } from '../../shared/language/interface/form-words-fi.ts';

const WordsContext = createContext<FormWords>(formWordsFi);

interface WordsProviderProps {
  readonly words: FormWords;
  readonly children: ReactNode;
}

/** Gives the parts and the form their words; without it they speak Finnish. */
export function WordsProvider({ words, children }: WordsProviderProps) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the parts and of the form. */
export function useWords(): FormWords {
  return use(WordsContext);
}
