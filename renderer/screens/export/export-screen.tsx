// Which papers, in which form and where; then what was made.
import { partsOf, type Parts } from '../../stores/contents.ts';
import { useCompany, useExport, useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Page } from '../parts/page.tsx';
import { useCompanyCrumbs } from '../parts/use-company-crumbs.ts';
import { ExportForm } from './export-form.tsx';
import { ExportResult } from './export-result.tsx';
import { useEffect, useMemo } from 'react';
import { PaperPanel } from './paper-panel.tsx';
import { usePapers } from './use-papers.ts';
import { usePlan } from './use-plan.ts';
import './export-desk.css';

interface ExportScreenProps {
  readonly companyId: string;
  /** The register that the user came from: only it is chosen at first. */
  readonly registerId: string | undefined;
}

/** The choices of an export, and its outcome. */
export function ExportScreen({ companyId, registerId }: ExportScreenProps) {
  const { common, export: words } = useInterfaceWords();
  const stores = useStores();
  const state = useCompany();
  const { kind } = useExport();
  useEffect(() => {
    stores.export.reset();
  }, [stores]);
  const files = state.kind === 'ready' ? state.files : undefined;
  const logo = state.kind === 'ready' ? state.logo : undefined;
  const parts = useMemo(() => files && partsOf(files, logo), [files, logo]);
  const name = parts?.company.legalName.trim() || common.nameless;
  const crumbs = useCompanyCrumbs(companyId, parts);
  return (
    <Page
      crumbs={crumbs}
      title={words.title}
      note={parts && words.intro(name)}
      isWide={kind !== 'written'}
    >
      {parts && <ExportBody companyId={companyId} registerId={registerId} parts={parts} />}
    </Page>
  );
}

interface ExportBodyProps extends ExportScreenProps {
  readonly parts: Parts;
}

function ExportBody({ companyId, registerId, parts }: ExportBodyProps) {
  const { export: words } = useInterfaceWords();
  const state = useExport();
  if (parts.registers.length === 0 && !parts.processor) return <p>{words.noRegisters}</p>;
  if (state.kind === 'written') {
    return (
      <ExportResult
        companyId={companyId}
        folder={state.folder}
        report={state.report}
        parts={parts}
      />
    );
  }
  return <ExportDesk companyId={companyId} registerId={registerId} parts={parts} />;
}

function ExportDesk({ companyId, registerId, parts }: ExportBodyProps) {
  const [plan, change] = usePlan(registerId, parts);
  const planned = usePapers(companyId, parts, plan);
  return (
    <div className="export-desk">
      <ExportForm
        companyId={companyId}
        plan={plan}
        change={change}
        papers={planned}
        parts={parts}
      />
      <PaperPanel papers={planned.papers} parts={parts} />
    </div>
  );
}
