import type { Language } from '../language/language.ts';
import { answersToConfirm } from '../register/review.ts';
import type { Company } from '../register/company.ts';
import type { Register } from '../register/register.ts';
import type { Template } from './template.ts';

/**
 * The register as it begins in a company: under the name given in a language, or the template's own in
 * three languages.
 * Everything that the template says waits to be confirmed by the user. Where the company has told how it protects data, that stands in the place of the usual measures.
 */
export function startRegister(
  template: Template,
  company: Company,
  name: string,
  language: Language = 'fi',
): Register {
  const { register } = template;
  const text = name.trim();
  const isOwnName = text === '' || text === register.name[language];
  const { measures, publicSummary } = company.common.security;
  const isProtected = measures.length > 0 || Object.keys(publicSummary).length > 0;
  const started = {
    ...register,
    name: isOwnName ? register.name : { [language]: text },
    inherits: { ...register.inherits, security: isProtected ? 'yes' : 'no' },
  } as const;
  const toConfirm = answersToConfirm(started);
  return { ...started, review: { ...register.review, toConfirm } };
}
