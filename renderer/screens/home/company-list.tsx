import { useDeferredValue, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { CompanySummary } from '../../../shared/bridge/contract.ts';
import { formatDay } from '../../../shared/language/interface/format-time.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { OpenRow } from '../parts/open-row.tsx';
import { findCompanies } from './find-companies.ts';
import './company-list.css';

interface CompanyListProps {
  readonly companies: readonly CompanySummary[];
  /** The button that adds a company. */
  readonly add: ReactNode;
}

function focusFirstRow(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>('.row-list .row-open')?.focus();
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
    <section className="page-section">
      <div className="company-search" data-above-rows onKeyDown={focusFirstRow}>
        <FieldFrame label={home.search}>
          {({ inputId, labelId }) => (
            <TextInput
              id={inputId}
              labelledBy={labelId}
              value={query}
              onChange={setQuery}
              isFocusedFirst
            />
          )}
        </FieldFrame>
        {add}
      </div>
      <LiveRegion text={wanted === '' ? '' : home.found(found.length)} />
      {found.length === 0 && <p className="soft">{home.nothingFound(wanted)}</p>}
      <ul className="row-list">
        {found.map((company) => (
          <li key={company.id}>
            <CompanyRow company={company} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CompanyRow({ company }: { readonly company: CompanySummary }) {
  const { common, home } = useInterfaceWords();
  const language = useLanguage();
  const stores = useStores();
  const facts = (
    <>
      <span>{home.registers(company.registerCount)}</span>
      <span>{home.savedOn(formatDay(language, company.savedAt))}</span>
    </>
  );
  return (
    <OpenRow
      title={company.legalName.trim() || common.nameless}
      note={company.businessId || undefined}
      facts={facts}
      onOpen={() => void stores.openCompany(company.id)}
    />
  );
}
