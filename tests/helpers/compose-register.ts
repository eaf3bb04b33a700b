import type { Paper } from '../../shared/document/document.ts';
import { compose } from '../../shared/document/compose/compose.ts';
import type { ComposeOptions } from '../../shared/document/compose/compose-options.ts';
import { companySchema, type Company } from '../../shared/register/company.ts';
import { registerSchema } from '../../shared/register/register.ts';
import { documentText } from './document-text.ts';

/** A company with the answers, and no others. */
export function companyWith(answers: object): Company {
  return companySchema.parse({ legalName: 'Malli Oy', country: 'FI', ...answers });
}

/** The document of one register that has the answers, and no others. */
export function composeRegister(
  answers: object,
  options: Partial<ComposeOptions> = {},
  company: object = {},
): Paper {
  const content = registerSchema.parse({
    name: { fi: 'Asiakkaat' },
    role: 'controller',
    ...answers,
  });
  return compose(
    {
      company: companyWith(company),
      registers: [{ id: 'asiakkaat', content }],
      processor: undefined,
    },
    {
      kind: 'notice',
      registerIds: [],
      language: 'fi',
      date: '2026-11-22',
      signature: false,
      ...options,
    },
  );
}

/** The text of one section, from its heading to the next one of level 1. */
export function sectionText(document: Paper, heading: string): string {
  const sections = documentText(document).split(/\n(?=# )/);
  return sections.find((section) => section.split('\n')[0]?.endsWith(heading)) ?? '';
}
