// The guided form on paper, to be filled by hand at a client's and keyed in afterwards: every question
// of the company's and of a register's form, with room to write.
import { companyForm } from '../../forms/company-form.ts';
import { lookSection } from '../../forms/company/look-section.ts';
import { registerForm } from '../../forms/register-form.ts';
import { documentWords } from '../../language/documents/document-words.ts';
import type { PaperContent } from '../document.ts';
import { answer } from './answer.ts';
import { paperForm } from './blank-section.ts';
import { fillIn, given } from './blank-parts.ts';
import { paragraph } from './blocks.ts';
import type { ComposeOptions } from './compose-options.ts';
import { edition } from './sections/document-dates.ts';
import { registersOf, scopeOf, type ShownAnswers } from './scopes-of.ts';
import { senderOf } from './sender.ts';

/** The form of the company and of its registers, without answers. */
export function composeBlank(shown: ShownAnswers, options: ComposeOptions): PaperContent {
  const { language } = options;
  const { blankForm, labels } = documentWords[language];
  const scope = scopeOf(shown, options);
  // The form of one register bears its name; a form for any register leaves a line for it.
  const [register] = options.registerIds.length === 1 ? registersOf(shown, scope) : [];
  const company = answer(scope, scope.company, 'legalName').text;
  const line = (label: string, text = '') =>
    text === '' ? fillIn(label, '', { kind: 'lines', count: 1 }) : given(label, text);
  const name = register ? answer(register, register.register, 'name').text : '';
  return {
    kind: 'blank',
    language,
    title: blankForm.title,
    subtitle: name === '' ? company : name,
    sender: senderOf(scope),
    marking: labels.internal,
    edition: edition(scope, undefined, options.date),
    date: options.date,
    blocks: [
      paragraph(blankForm.intro),
      paragraph(blankForm.howTo),
      line(blankForm.company, company),
      line(blankForm.filledBy),
      line(blankForm.filledOn),
      paragraph(blankForm.companyPartIntro),
      ...paperForm(askedOnPaper, language, 'company', scope.company.value),
      { kind: 'part', title: blankForm.registerPart, subtitle: '' },
      paragraph(blankForm.registerPartIntro),
      line(blankForm.register, name),
      ...paperForm(registerForm, language, 'register', register?.register.value),
    ],
  };
}

/** The look of the papers is chosen on the screen, where it is seen. */
const askedOnPaper = companyForm.filter(({ id }) => id !== lookSection.id);
