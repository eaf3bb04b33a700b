import type { CompanySummary } from '../../../shared/bridge/views.ts';

/** Letters without their dots and rings, so that a hurried "kahvila kaki" finds Kahvila Käki. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The companies that have every word of the query in their name or business id, in the language's order. */
export function findCompanies(
  companies: readonly CompanySummary[],
  query: string,
  locale: string,
): readonly CompanySummary[] {
  const byName = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const words = plain(query).split(/\s+/).filter(Boolean);
  return companies
    .filter(({ legalName, businessId }) => {
      const text = plain(`${legalName} ${businessId}`);
      return words.every((word) => text.includes(word));
    })
    .sort((one, other) => byName.compare(one.legalName, other.legalName));
}
