import type { YesNo } from '../../register/answers.ts';
import type { Scope } from './scope.ts';

/** The answer in words; empty where there is none. */
export function yesOrNo({ words }: Pick<Scope, 'words'>, value: YesNo): string {
  switch (value) {
    case 'yes':
      return words.labels.yes;
    case 'no':
      return words.labels.no;
    case 'unanswered':
      return '';
  }
}
