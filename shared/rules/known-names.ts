import type { RegisterScope } from './scope.ts';

const names = new WeakMap<object, readonly string[]>();

/** Every name of a company or a service that the answers know, in small letters. */
export function knownNames({ company, registers, own }: RegisterScope): readonly string[] {
  const known = names.get(own);
  if (known) return known;
  const found = [
    company.legalName,
    company.tradeName,
    company.euRepresentative.name,
    ...company.group.map(({ name }) => name),
    ...company.common.recipients.map(({ name }) => name),
    ...company.common.cookies.items.map(({ provider }) => provider),
    ...registers.flatMap((register) => [
      ...register.recipients.map(({ name }) => name),
      ...register.jointControllers.map(({ name }) => name),
      ...register.platforms.map(({ name }) => name),
      ...register.internal.systems.flatMap(({ name, supplier }) => [name, supplier]),
      ...register.cookies.items.map(({ provider }) => provider),
    ]),
  ]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.length > 2);
  names.set(own, found);
  return found;
}
