// The guided form on paper, to be filled by hand at a client's and keyed in afterwards: every question
// of the company's and of a register's form, with room to write. It exists in the languages of the form.
import { companyForm } from '../../forms/company-form.ts';
import { lookSection } from '../../forms/company/look-section.ts';
import { formLanguages, type FormLanguage } from '../../forms/form-texts.ts';
import { registerForm } from '../../forms/register-form.ts';
import { documentWords } from '../../language/documents/document-words.ts';
import { blankForm } from '../../language/documents/fi/blank-form.ts';
import type { Language } from '../../language/language.ts';
import type { Block, DocumentContent } from '../document.ts';
import { answer } from './answer.ts';
import { paperForm } from './blank-section.ts';
import { fillIn } from './blank-question.ts';
import { paragraph } from './blocks.ts';
import type { ComposeOptions, ComposeParts } from './compose-options.ts';
import { edition } from './sections/document-dates.ts';
import { registersOf, scopeOf } from './scopes-of.ts';
import { senderOf } from './sender.ts';

/** The form in the language, or in Finnish where it has none in that language. */
export function composeBlank(parts: ComposeParts, options: ComposeOptions): DocumentContent {
  const language = formLanguages.find((each) => each === options.language) ?? 'fi';
  const scope = scopeOf(parts, { ...options, language });
  // The form of one register bears its name; a form for any register leaves a line for it.
  const [register] = options.registerIds.length === 1 ? registersOf(parts, scope) : [];
  const company = answer(scope, scope.company, 'legalName').text;
  const name = register ? answer(register, register.register, 'name').text : '';
  return {
    kind: 'blank',
    language,
    title: blankForm.title,
    subtitle: name === '' ? company : name,
    sender: senderOf(scope),
    marking: documentWords[language].labels.internal,
    edition: edition(scope, undefined, options.date),
    date: options.date,
    blocks: [
      paragraph(blankForm.intro),
      paragraph(blankForm.howTo),
      ...[
        [blankForm.company, company],
        [blankForm.register, name],
        [blankForm.filledBy, ''],
        [blankForm.filledOn, ''],
      ].map(([label = '', text = '']) => given(label, text)),
      ...formPart(language, 'company'),
      ...formPart(language, 'register'),
    ],
  };
}

/** What is known already is printed; the rest is written by hand. */
function given(label: string, text: string): Block {
  return text === ''
    ? fillIn(label, '', { kind: 'lines', count: 1 })
    : { kind: 'details', rows: [{ term: label, inlines: [{ kind: 'text', text }] }] };
}

/** The look of the papers is chosen on the screen, where it is seen. */
const askedOnPaper = companyForm.filter(({ id }) => id !== lookSection.id);

function formPart(language: FormLanguage, form: 'company' | 'register'): readonly Block[] {
  const isCompany = form === 'company';
  return [
    {
      kind: 'part',
      title: isCompany ? blankForm.companyPart : blankForm.registerPart,
      subtitle: '',
    },
    paragraph(isCompany ? blankForm.companyPartIntro : blankForm.registerPartIntro),
    ...(isCompany
      ? paperForm(askedOnPaper, language, 'company')
      : paperForm(registerForm, language, 'register')),
  ];
}

/** The languages that a document of the kind can be had in. */
export function documentLanguages(kind: ComposeOptions['kind']): readonly Language[] {
  return kind === 'blank' ? formLanguages : (Object.keys(documentWords) as readonly Language[]);
}
