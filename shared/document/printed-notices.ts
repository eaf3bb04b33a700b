// The public notices that were printed last beside the answers of today. The notice of the one register is
// compared, without lines to sign: which others shared its paper, and who signed it, tell it nothing.
import type { ComposeParts } from './compose/compose-options.ts';
import { codeOfPaper } from './paper-changes.ts';
import { languages, type Language } from '../language/language.ts';
import type { Company } from '../register/company.ts';
import type { Register } from '../register/register.ts';
import type { OutdatedNotice } from '../rules/outdated-notice.ts';

/** What a register's public notice said when it was printed. */
export interface PrintedNotice {
  readonly registerId: string;
  readonly language: Language;
  /** yyyy-mm-dd: the day on which it was first made. */
  readonly date: string;
  /** The check code of its answers in the words of today: another wording of Seloste is no change of theirs. */
  readonly code: string;
}

type NoticeParts = Pick<ComposeParts, 'company' | 'registers'>;

/** The printed notice of a register whose answers were the parts. */
export function printedNotice(
  parts: NoticeParts,
  registerId: string,
  language: Language,
  date: string,
): PrintedNotice {
  const code = codeOfNotice(parts, registerId, language) ?? '';
  return { registerId, language, date, code };
}

/**
 * The notices that say something else than the answers of today. Where a register's last notice of its own
 * and its last one with others differ, either may be the one in use: both must be outdated.
 */
export function findOutdatedNotices(
  parts: NoticeParts,
  printed: readonly PrintedNotice[],
): readonly OutdatedNotice[] {
  return parts.registers.flatMap(({ id }) => {
    const ofRegister = printed.filter(({ registerId }) => registerId === id);
    const outdated = languages
      .map((language) => ofRegister.filter((notice) => notice.language === language))
      .filter((notices) =>
        notices.every(({ language, code }) => codeOfNotice(parts, id, language) !== code),
      )
      .flat();
    return outdated.length === 0 ? [] : [toOutdated(id, outdated)];
  });
}

function toOutdated(registerId: string, notices: readonly PrintedNotice[]): OutdatedNotice {
  return {
    registerId,
    date: notices.map(({ date }) => date).reduce((one, other) => (one > other ? one : other)),
    languages: [...new Set(notices.map(({ language }) => language))],
    codes: [...new Set(notices.map(({ code }) => code))],
  };
}

interface KeptCodes {
  readonly company: Company;
  readonly codes: Map<Language, string>;
}

const kept = new WeakMap<Register, KeptCodes>();

/** The check code of a register's notice, made once for each state of its answers; undefined without a register. */
function codeOfNotice(
  { company, registers }: NoticeParts,
  registerId: string,
  language: Language,
): string | undefined {
  const register = registers.find(({ id }) => id === registerId);
  if (!register) return undefined;
  const known = kept.get(register.content);
  const codes = known?.company === company ? known.codes : new Map<Language, string>();
  kept.set(register.content, { company, codes });
  const code =
    codes.get(language) ??
    codeOfPaper(
      { company, registers: [register], processor: undefined },
      // The day of printing is no part of the code.
      { kind: 'notice', language, date: '', signature: false },
    );
  codes.set(language, code);
  return code;
}
