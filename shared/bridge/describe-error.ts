import type { AppError, AppErrorKind } from './app-error.ts';
import { nameAnswer } from '../forms/name-answer.ts';
import type { ErrorText } from '../language/interface/error-text.ts';
import { interfaceWords } from '../language/interface/interface-words.ts';
import type { Language } from '../language/language.ts';

/** Words for every error: a kind without words does not compile. */
type ErrorWords = {
  readonly [Kind in AppErrorKind]: (error: Extract<AppError, { kind: Kind }>) => ErrorText;
};

/** The error as a title, a sentence about what happened and where, and a way out. */
export function describeError(language: Language, error: AppError): ErrorText {
  const words: ErrorWords = interfaceWords[language].errors;
  // TypeScript does not see that the words of a kind take the error of that same kind.
  const describe = words[error.kind] as (error: AppError) => ErrorText;
  return describe(nameField(language, error));
}

/** The field as the form names it, where the file that it stands in is known. */
function nameField(language: Language, error: AppError): AppError {
  if (error.kind !== 'text-too-long' || error.file === undefined) return error;
  return { ...error, field: nameAnswer(language, { file: error.file, path: error.field }) };
}
