import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { CompanySummary } from '../../../shared/bridge/contract.ts';
import { formatDay } from '../../../shared/language/interface/format-time.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { OpenRow } from '../parts/open-row.tsx';
import { SearchRows } from '../parts/search-rows.tsx';
import { findCompanies } from './find-companies.ts';

interface CompanyListProps {
  readonly companies: readonly CompanySummary[];
  /** The button that adds a company. */
  readonly add: ReactNode;
}

/** The companies with a search on top. Arrow down goes from the search into the list. */
export function CompanyList({ companies, add }: CompanyListProps) {
  const { form, home } = useInterfaceWords();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const found = useMemo(
    () => findCompanies(companies, wanted, form.locale),
    [companies, wanted, form.locale],
  );
  return (
    <SearchRows
      label={home.search}
      query={query}
      onQuery={setQuery}
      found={home.found(found.length)}
      action={add}
    >
      {found.length === 0 && <p className="soft">{home.nothingFound(wanted)}</p>}
      <ul className="row-list">
        {found.map((company) => (
          <li key={company.id}>
            <CompanyRow company={company} />
          </li>
        ))}
      </ul>
    </SearchRows>
  );
}

function CompanyRow({ company }: { readonly company: CompanySummary }) {
  const { common, home } = useInterfaceWords();
  const language = useLanguage();
  const stores = useStores();
  const facts = (
    <>
      {company.businessId !== '' && <span>{company.businessId}</span>}
      <span>{home.registers(company.registerCount)}</span>
      <span>{home.savedOn(formatDay(language, company.savedAt))}</span>
    </>
  );
  return (
    <OpenRow
      title={company.legalName.trim() || common.nameless}
      facts={facts}
      onOpen={() => void stores.openCompany(company.id)}
    />
  );
}
