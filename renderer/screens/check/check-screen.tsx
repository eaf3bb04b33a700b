// Everything that is unfinished in the papers of a company, and the way to each question.
import { useState } from 'react';
import { allFacts } from '../../../shared/judgement/judgement.ts';
import type { OpenFiles } from '../../stores/company-store.ts';
import { partsOf, type Parts } from '../../stores/contents.ts';
import { judgedOf } from '../../stores/judged.ts';
import { useCompany } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { OldFacts } from '../parts/law-facts.tsx';
import { Page } from '../parts/page.tsx';
import { useCompanyCrumbs } from '../parts/use-company-crumbs.ts';
import { Completeness } from './completeness.tsx';
import { FindingGroups } from './finding-groups.tsx';
import './check.css';

interface CheckScreenProps {
  readonly companyId: string;
}

/** The check page of the company at hand. */
export function CheckScreen({ companyId }: CheckScreenProps) {
  const { check: words } = useInterfaceWords();
  const state = useCompany();
  const files = state.kind === 'ready' ? state.files : undefined;
  const parts = files && partsOf(files);
  const crumbs = useCompanyCrumbs(companyId, parts);
  return (
    <Page crumbs={crumbs} title={words.title} note={words.intro}>
      <OldFacts />
      {files && parts && <Views companyId={companyId} files={files} parts={parts} />}
    </Page>
  );
}

interface ViewsProps extends CheckScreenProps {
  readonly files: OpenFiles;
  readonly parts: Parts;
}

function Views({ companyId, files, parts }: ViewsProps) {
  const { check: words } = useInterfaceWords();
  const facts = allFacts(judgedOf(files).judgement);
  const [view, setView] = useState('findings');
  return (
    <Tabs
      label={words.views}
      selected={view}
      onSelect={setView}
      tabs={[
        {
          id: 'findings',
          title: words.findings,
          content: <FindingGroups companyId={companyId} parts={parts} facts={facts} />,
        },
        {
          id: 'completeness',
          title: words.completeness,
          content: <Completeness companyId={companyId} parts={parts} />,
        },
      ]}
    />
  );
}
