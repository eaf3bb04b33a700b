import type { Paper } from '../../../shared/document/document.ts';
import { compose } from '../../../shared/document/compose/compose.ts';
import type { Language } from '../../../shared/language/language.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';

/** A finished notice of a fictional company, as a newcomer's own will look. */
export function composeExample(language: Language, date: string): Paper {
  const [{ company, registers, processor } = noExample()] = exampleWorkspace();
  const registerIds = registers.slice(0, 1).map(({ id }) => id);
  const options = { kind: 'notice', registerIds, language, date, signature: false } as const;
  return compose({ company, registers, processor }, options);
}

function noExample(): never {
  throw new Error('The example has no company');
}
