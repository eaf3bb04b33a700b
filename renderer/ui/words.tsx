import { createContext, use, type ReactNode } from 'react';
import { interfaceWords, type FormWords } from '../../shared/language/interface/interface-words.ts';

const WordsContext = createContext<FormWords>(interfaceWords.fi.form);

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
