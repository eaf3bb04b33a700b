// One company: its registers, its shared facts, its documents.
import { useState } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import type { CompanyState } from '../../stores/company-store.ts';
import { partsOf } from '../../stores/contents.ts';
import { useCompany, useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import { FileProblems } from '../parts/file-problems.tsx';
import { LogoProblem } from '../parts/logo-problem.tsx';
import { Page } from '../parts/page.tsx';
import { PaperCheck } from './paper-check.tsx';
import { NewRegisterDialog } from './new-register-dialog.tsx';
import { RegisterRows } from './register-rows.tsx';
import { SharedFacts } from './shared-facts.tsx';

interface CompanyScreenProps {
  readonly companyId: string;
}

/** The company at hand, or why it cannot be shown. */
export function CompanyScreen({ companyId }: CompanyScreenProps) {
  const { common, company: words, history } = useInterfaceWords();
  const stores = useStores();
  const state = useCompany();
  const home = {
    label: common.companies,
    onPress: () => {
      void stores.goHome();
    },
  };
  if (state.kind === 'ready') return <OpenCompany state={state} home={home} />;
  const retry = (
    <>
      <Button look="main" onPress={() => void stores.openCompany(companyId)}>
        {common.tryAgain}
      </Button>
      {state.kind === 'failed' && isUnusable(state.error) && (
        <Button
          onPress={() => {
            stores.navigation.go({ kind: 'versions', companyId, file: 'company' });
          }}
        >
          {history.open}
        </Button>
      )}
    </>
  );
  return (
    <Page crumbs={[home]} title={state.kind === 'failed' ? words.unreadable : common.loading}>
      {state.kind === 'failed' && <ErrorNote error={state.error} actions={retry} />}
    </Page>
  );
}

/** True of a file that is there and says nothing that could be read. */
function isUnusable({ kind }: AppError): boolean {
  return kind === 'file-empty' || kind === 'file-damaged' || kind === 'file-wrong-shape';
}

interface OpenCompanyProps {
  readonly state: Extract<CompanyState, { kind: 'ready' }>;
  readonly home: { readonly label: string; readonly onPress: () => void };
}

function OpenCompany({ state, home }: OpenCompanyProps) {
  const { common } = useInterfaceWords();
  const stores = useStores();
  const [isAdding, setAdding] = useState(false);
  const parts = partsOf(state.files);
  const { businessId } = parts.company;
  const title = parts.company.legalName.trim() || common.nameless;
  return (
    <Page
      crumbs={[home]}
      title={title}
      note={businessId === '' ? undefined : common.businessId(businessId)}
      action={(parts.registers.length > 0 || parts.processor) && <Actions companyId={state.id} />}
    >
      <FileProblems problems={state.problems} />
      <LogoProblem error={state.logoProblem} />
      <RegisterRows
        companyId={state.id}
        folder={state.folder}
        files={state.files}
        registers={parts.registers}
        onAdd={() => {
          setAdding(true);
        }}
        onPropose={() => {
          stores.navigation.go({ kind: 'interview', companyId: state.id });
        }}
      />
      <SharedFacts companyId={state.id} files={state.files} />
      <PaperCheck companyId={state.id} />
      <EarlierVersions companyId={state.id} />
      {isAdding && (
        <NewRegisterDialog
          onCreate={(name, templateId) => stores.createRegister(state.id, name, templateId)}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Page>
  );
}

/** On to what is unfinished, and to the papers. */
function Actions({ companyId }: CompanyScreenProps) {
  const { check, company: words } = useInterfaceWords();
  const stores = useStores();
  return (
    <div className="actions">
      <Button
        onPress={() => {
          stores.navigation.go({ kind: 'check', companyId: companyId });
        }}
      >
        {check.open}
      </Button>
      <Button
        look="main"
        onPress={() => {
          stores.navigation.go({ kind: 'export', companyId: companyId, registerId: undefined });
        }}
      >
        {words.export}
      </Button>
    </div>
  );
}
