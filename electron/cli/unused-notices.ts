// What the command line tells of files and folders of a company that Seloste does not use.
import type { UnusedEntry, UnusedKind } from '../../shared/register/unused/unused-entry.ts';
import { commandLineWords } from '../../shared/language/command-line/command-line-words.ts';
import type { Language } from '../../shared/language/language.ts';

/** The unused entries of one company. */
export interface CompanyUnused {
  readonly companyId: string;
  readonly unused: readonly UnusedEntry[];
}

/** One sentence for each entry that something can be done about. */
export function unusedNotices(
  companies: readonly CompanyUnused[],
  language: Language,
): readonly string[] {
  const words: Record<UnusedKind, (path: string, original?: string) => string> =
    commandLineWords[language].unused;
  return companies.flatMap(({ companyId, unused }) =>
    unused
      .filter(({ actions }) => actions.length > 0)
      .map(({ kind, path, of }) =>
        words[kind](`${companyId}/${path}`, of === undefined ? undefined : `${of}.json`),
      ),
  );
}

/** The same for `--json`, the files of the operating system among them. */
export function unusedJson(companies: readonly CompanyUnused[]): readonly object[] {
  return companies.flatMap(({ companyId, unused }) =>
    unused.map((entry) => ({ company: companyId, ...entry })),
  );
}
