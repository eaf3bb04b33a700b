// The companies of the workspace: for an office, the list of its clients.
import { useState } from 'react';
import type { WorkspaceView } from '../../../shared/bridge/views.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useStores, useWorkspace } from '../../stores/use-stores.ts';
import { ErrorNote } from '../parts/error-note.tsx';
import { FileProblems } from '../parts/file-problems.tsx';
import { NameDialog } from '../parts/name-dialog.tsx';
import { Page } from '../parts/page.tsx';
import { CompanyList } from './company-list.tsx';

/** All companies, with a search; or the reason why they cannot be shown. */
export function HomeScreen() {
  const { common, home } = useInterfaceWords();
  const stores = useStores();
  const workspace = useWorkspace();
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button
      look="main"
      icon="plus"
      onPress={() => {
        setAdding(true);
      }}
    >
      {home.add}
    </Button>
  );
  const settings = (
    <Button
      onPress={() => {
        stores.navigation.go({ kind: 'settings' });
      }}
    >
      {common.settings}
    </Button>
  );
  const retry = (
    <>
      <Button look="main" onPress={() => void stores.start()}>
        {common.tryAgain}
      </Button>
      {settings}
    </>
  );
  return (
    <Page title={home.title}>
      {workspace.kind === 'failed' && <ErrorNote error={workspace.error} actions={retry} />}
      {workspace.kind === 'ready' && <Companies view={workspace.view} add={add} />}
      {isAdding && (
        <NameDialog
          title={home.newTitle}
          label={home.nameLabel}
          hint={home.nameHint}
          create={home.create}
          onCreate={(name) => stores.createCompany(name)}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Page>
  );
}

interface CompaniesProps {
  readonly view: WorkspaceView;
  readonly add: React.ReactNode;
}

function Companies({ view, add }: CompaniesProps) {
  const { home } = useInterfaceWords();
  return (
    <>
      <FileProblems problems={view.problems} />
      {view.companies.length === 0 ? (
        <EmptyState title={home.emptyTitle} action={add}>
          {home.emptyBody}
        </EmptyState>
      ) : (
        <CompanyList companies={view.companies} add={add} />
      )}
    </>
  );
}
