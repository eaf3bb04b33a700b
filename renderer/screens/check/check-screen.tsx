// Everything that is unfinished in the papers of a company, and the way to each question.
import { useState } from 'react';
import type { CompanyState } from '../../stores/company-store.ts';
import { partsOf } from '../../stores/contents.ts';
import { useCompany, useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { OldFacts } from '../parts/law-facts.tsx';
import { Page } from '../parts/page.tsx';
import { Completeness } from './completeness.tsx';
import { FindingGroups } from './finding-groups.tsx';
import './check.css';

interface CheckScreenProps {
  readonly companyId: string;
}

/** The check page of the company at hand. */
export function CheckScreen({ companyId }: CheckScreenProps) {
  const { common, check: words } = useInterfaceWords();
  const stores = useStores();
  const state = useCompany();
  const name = state.kind === 'ready' ? partsOf(state.files).company.legalName.trim() : '';
  const crumbs = [
    { label: common.companies, onPress: () => void stores.goHome() },
    { label: name || common.nameless, onPress: () => void stores.openCompany(companyId) },
  ];
  return (
    <Page crumbs={crumbs} title={words.title} note={words.intro}>
      <OldFacts />
      {state.kind === 'ready' && <Views state={state} />}
    </Page>
  );
}

interface ViewsProps {
  readonly state: Extract<CompanyState, { kind: 'ready' }>;
}

function Views({ state }: ViewsProps) {
  const { check: words } = useInterfaceWords();
  const [view, setView] = useState('findings');
  const parts = partsOf(state.files);
  return (
    <Tabs
      label={words.views}
      selected={view}
      onSelect={setView}
      tabs={[
        {
          id: 'findings',
          title: words.findings,
          content: <FindingGroups companyId={state.id} parts={parts} />,
        },
        {
          id: 'completeness',
          title: words.completeness,
          content: <Completeness companyId={state.id} parts={parts} />,
        },
      ]}
    />
  );
}
