import type { Migration, OldContent } from './migration.ts';

/** Version 0 had room for one signatory; a board signs with two. */
function listSignatures(content: OldContent): OldContent {
  const { signature, ...rest } = content;
  if (typeof signature !== 'object' || signature === null) return rest;
  return { ...rest, signatures: [{ ...signature, id: 's1' }] };
}

/** Version 0 had the name of a register as one text, which was Finnish. */
function nameByLanguage(content: OldContent): OldContent {
  const { name } = content;
  if (typeof name !== 'string') return content;
  return { ...content, name: name === '' ? {} : { fi: name } };
}

/** From version 0, which was used while Seloste was being made, to version 1. */
export const version1: Migration = {
  version: 1,
  company: listSignatures,
  register: (content) => nameByLanguage(listSignatures(content)),
  processor: listSignatures,
};
