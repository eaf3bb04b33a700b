import type { Company } from '../register/company.ts';
import type { CompanyContents } from '../register/file-content.ts';
import type { Register } from '../register/register.ts';

/** Every name of a company or a service that the answers know, in small letters. */
export function knownNames({ company, registers }: CompanyContents): readonly string[] {
  return [...namesOfCompany(company), ...registers.flatMap(({ content }) => namesOf(content))]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.length > 2);
}

function namesOfCompany(company: Company): readonly string[] {
  return [
    company.legalName,
    company.tradeName,
    company.euRepresentative.name,
    ...company.group.map(({ name }) => name),
    ...company.common.recipients.map(({ name }) => name),
    ...company.common.cookies.items.map(({ provider }) => provider),
  ];
}

function namesOf(register: Register): readonly string[] {
  return [
    ...register.recipients.map(({ name }) => name),
    ...register.jointControllers.map(({ name }) => name),
    ...register.platforms.map(({ name }) => name),
    ...register.internal.systems.flatMap(({ name, supplier }) => [name, supplier]),
    ...register.cookies.items.map(({ provider }) => provider),
  ];
}
