import type { Company } from '../register/company.ts';
import type { CompanyContents } from '../register/file-content.ts';
import type { Register } from '../register/register.ts';

const known = new WeakMap<CompanyContents, readonly string[]>();

/** Every name of a company or a service that the answers know, in small letters; gathered once for all registers. */
export function knownNames(parts: CompanyContents): readonly string[] {
  const names = known.get(parts) ?? gatherNames(parts);
  known.set(parts, names);
  return names;
}

function gatherNames({ company, registers }: CompanyContents): readonly string[] {
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
    ...company.common.recipients.flatMap(({ name, category }) => [
      name,
      ...Object.values(category),
    ]),
    ...company.common.cookies.items.map(({ provider }) => provider),
  ];
}

function namesOf(register: Register): readonly string[] {
  return [
    // Categories of recipients are words of the user's own, often with the names in them.
    ...register.recipients.flatMap(({ name, category }) => [name, ...Object.values(category)]),
    ...Object.values(register.sectionNotes.recipients),
    ...register.jointControllers.map(({ name }) => name),
    ...register.platforms.map(({ name }) => name),
    ...register.internal.systems.flatMap(({ name, supplier }) => [name, supplier]),
    ...register.cookies.items.map(({ provider }) => provider),
  ];
}
