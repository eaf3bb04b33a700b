import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { CompanySummary } from '../../../shared/bridge/views.ts';
import { formatDay } from '../../../shared/language/interface/format-time.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useSettings, useStores } from '../../stores/use-stores.ts';
import { Icon } from '../../ui/icons.tsx';
import { OpenRow } from '../parts/open-row.tsx';
import { SearchRows } from '../parts/search-rows.tsx';
import { findCompanies } from './find-companies.ts';
import './company-list.css';

interface CompanyListProps {
  readonly companies: readonly CompanySummary[];
  /** The button that adds a company. */
  readonly add: ReactNode;
}

/** The companies with a search on top. Enter opens the first one found, arrow down goes into the list. */
export function CompanyList({ companies, add }: CompanyListProps) {
  const { form, home } = useInterfaceWords();
  const stores = useStores();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const found = useMemo(
    () => findCompanies(companies, wanted, form.locale),
    [companies, wanted, form.locale],
  );
  const openFirst = () => {
    // The rows may still be those of the letter before.
    const [first] = query.trim() === '' ? [] : findCompanies(companies, query, form.locale);
    if (first) void stores.openCompany(first.id);
  };
  return (
    <SearchRows
      label={home.search}
      query={query}
      onQuery={setQuery}
      onEnter={openFirst}
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
  const stores = useStores();
  const { businessId, registerCount, requirements, nextReviewOn } = company;
  const facts = (
    <span className="company-facts">
      <span>{businessId !== '' && common.businessId(businessId)}</span>
      <span>{home.registers(registerCount)}</span>
      <Completeness {...requirements} />
      <NextReview on={nextReviewOn} />
    </span>
  );
  return (
    <OpenRow
      title={company.legalName.trim() || common.nameless}
      facts={facts}
      onOpen={() => void stores.openCompany(company.id)}
    />
  );
}

/** How much of what the law asks for has its answer: a bar and the same in figures. */
function Completeness({ met, all }: CompanySummary['requirements']) {
  const { home } = useInterfaceWords();
  if (all === 0) return <span />;
  // Never a hundred while something is missing.
  const percent = Math.floor((100 * met) / all);
  return (
    <span className="completeness" title={home.completeOf(met, all)}>
      <span className="completeness-bar" aria-hidden="true">
        <span style={{ width: `${String(percent)}%` }} />
      </span>
      {home.complete(percent)}
    </span>
  );
}

/** When to look at the papers again, and whether that day has passed. */
function NextReview({ on }: { readonly on: string }) {
  const { home } = useInterfaceWords();
  const language = useLanguage();
  const { today } = useSettings();
  if (on === '') return <span />;
  if (on >= today) return <span>{home.reviewOn(formatDay(language, on))}</span>;
  return (
    <span className="review-late">
      <Icon name="shouldLook" />
      {home.reviewLate(formatDay(language, on))}
    </span>
  );
}
