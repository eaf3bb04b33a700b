// Every text that the project says, in a language: of the window, the forms, the papers and the command line.
import { explanationOf, formTexts } from '../../shared/forms/form-texts.ts';
import { commandLineWords } from '../../shared/language/command-line/command-line-words.ts';
import { documentWords } from '../../shared/language/documents/document-words.ts';
import { glossary } from '../../shared/language/glossary/glossary.ts';
import { interfaceWords } from '../../shared/language/interface/interface-words.ts';
import type { Language } from '../../shared/language/language.ts';
import { requirementWords } from '../../shared/language/requirements/requirement-words.ts';
import { ruleMessages } from '../../shared/language/rules/rule-messages.ts';
import { exampleWorkspace } from '../../shared/templates/example/example-workspace.ts';
import { templates } from '../../shared/templates/templates.ts';
import { fileKinds, forms, questionsOf } from '../shared/forms/all-questions.ts';

export type Text = readonly [place: string, text: string];

/** Plain texts below a value. Those that take values are said by the tests of their own. */
function textsIn(value: unknown, place: string): readonly Text[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${place}.${name}`));
}

/** Texts of the language alone, in content that is kept per language. */
function textsOf(language: Language, value: unknown, place: string): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === language && typeof inner === 'string'
      ? [[place, inner] as const]
      : textsOf(language, inner, `${place}.${name}`),
  );
}

const explanations = (language: Language): readonly Text[] =>
  fileKinds.flatMap((form) =>
    forms[form]
      .flatMap(questionsOf)
      .flatMap(({ id }) =>
        textsIn(explanationOf(language, form, id), `explanations.${form}.${id}`),
      ),
  );

/** Words of the glossary without the beginnings of words by which its terms are found. */
const terms = (language: Language): readonly Text[] =>
  textsIn(glossary[language], 'glossary').filter(([place]) => !place.includes('.words.'));

/** Every text with its place, templates and the example too. */
export function allTexts(language: Language): readonly Text[] {
  return [
    ...textsIn(interfaceWords[language], 'interface'),
    ...textsIn(formTexts(language), 'questions'),
    ...explanations(language),
    ...terms(language),
    ...textsIn(ruleMessages[language], 'rules'),
    ...textsIn(requirementWords[language], 'requirements'),
    ...textsIn(documentWords[language], 'documents'),
    ...textsIn(commandLineWords[language], 'command-line'),
    ...textsOf(language, templates, 'templates'),
    ...textsOf(language, exampleWorkspace(), 'example'),
  ];
}
