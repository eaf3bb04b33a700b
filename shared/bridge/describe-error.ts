import type { AppError, AppErrorKind } from './app-error.ts';
import { nameAnswer } from './name-answer.ts';
import { errorsFi, type ErrorText } from '../language/interface/errors-fi.ts';
import type { Language } from '../language/language.ts';

/** Words for every error: a kind without words does not compile. */
type ErrorWords = {
  readonly [Kind in AppErrorKind]: (error: Extract<AppError, { kind: Kind }>) => ErrorText;
};

// The interface speaks Finnish so far, whatever the language of the documents.
const words: Readonly<Record<Language, ErrorWords>> = { fi: errorsFi, sv: errorsFi, en: errorsFi };

/** The error as a title, a sentence about what happened and where, and a way out. */
export function describeError(language: Language, error: AppError): ErrorText {
  // TypeScript does not see that the words of a kind take the error of that same kind.
  const describe = words[language][error.kind] as (error: AppError) => ErrorText;
  return describe(nameField(error));
}

/** The field as the form names it, where the file that it stands in is known. */
function nameField(error: AppError): AppError {
  if (error.kind !== 'text-too-long' || error.file === undefined) return error;
  return { ...error, field: nameAnswer({ file: error.file, path: error.field }) };
}
