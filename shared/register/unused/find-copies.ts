// A sync engine can give a copy a name that a register could have: OneDrive puts the name of the computer
// behind it, and asiakkaat-laptop would become a register of its own, and be printed.
import { languages } from '../../language/language.ts';
import { isBlank } from '../../util/blank.ts';
import { toId } from '../../util/file-name.ts';
import type { Register } from '../register.ts';
import { isCopyWord } from './copy-name.ts';

interface Named {
  readonly id: string;
  readonly content: Pick<Register, 'name'>;
}

/** The ids of the registers that are copies of another one, each with the id of its original. */
export function findCopies(registers: readonly Named[]): ReadonlyMap<string, string> {
  const copies = registers.flatMap((register) => {
    const original = findOriginal(register, registers);
    return original ? [[register.id, original.id] as const] : [];
  });
  return new Map(copies);
}

/** The register whose id the copy's begins with; the longest, since a copy can have copies. */
function findOriginal(copy: Named, registers: readonly Named[]): Named | undefined {
  if (isNamedByItself(copy)) return undefined;
  return registers
    .filter(({ id }) => copy.id.startsWith(`${id}-`))
    .sort((one, other) => other.id.length - one.id.length)
    .find((original) => {
      const addition = copy.id.slice(original.id.length + 1);
      // Seloste itself numbers registers of the same name: asiakkaat-2.
      if (/^\d{1,3}$/.test(addition)) return false;
      return isCopyWord(addition) || isSameName(copy.content.name, original.content.name);
    });
}

/** True where Seloste would have made this id of the register's own name: nobody has copied it. */
function isNamedByItself({ id, content }: Named): boolean {
  const bare = id.replace(/-\d{1,3}$/, '');
  return languages
    .map((language) => content.name[language] ?? '')
    .filter((name) => !isBlank(name))
    .some((name) => [id, bare].includes(toId(name)));
}

function isSameName(one: Register['name'], other: Register['name']): boolean {
  return languages.every((language) => (one[language] ?? '') === (other[language] ?? ''));
}
