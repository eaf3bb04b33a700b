import type { Migration, OldContent } from './migration.ts';

/** Version 1 had a person's title as one text, which was Finnish on Swedish papers too. */
function titleByLanguage(person: unknown): unknown {
  if (!isGroup(person) || typeof person['title'] !== 'string') return person;
  const { title } = person;
  return { ...person, title: title === '' ? {} : { fi: title } };
}

function inContactPerson(holder: OldContent): OldContent {
  return 'contactPerson' in holder
    ? { ...holder, contactPerson: titleByLanguage(holder['contactPerson']) }
    : holder;
}

function inSignatures(content: OldContent): OldContent {
  const { signatures } = content;
  return Array.isArray(signatures)
    ? { ...content, signatures: signatures.map(titleByLanguage) }
    : content;
}

function inCommon(content: OldContent): OldContent {
  const { common } = content;
  return isGroup(common) ? { ...content, common: inContactPerson(common) } : content;
}

function isGroup(value: unknown): value is OldContent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** From version 1 to version 2: the title of a contact person or signatory is a text by language. */
export const version2: Migration = {
  version: 2,
  company: (content) => inCommon(inSignatures(content)),
  register: (content) => inContactPerson(inSignatures(content)),
  processor: inSignatures,
};
