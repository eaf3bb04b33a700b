import type { AppError } from '../../../shared/bridge/app-error.ts';
import type { FileProblem } from '../../../shared/bridge/views.ts';
import { Button } from '../../ui/button.tsx';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { ErrorNote } from './error-note.tsx';

interface FileProblemsProps {
  readonly problems: readonly FileProblem[];
}

function hasBackup(error: AppError): boolean {
  return 'backup' in error && error.backup !== undefined;
}

/** Files that could not be opened, each with its way out. The others are shown all the same. */
export function FileProblems({ problems }: FileProblemsProps) {
  const { common } = useInterfaceWords();
  if (problems.length === 0) return undefined;
  return (
    <section className="page-section" aria-labelledby="file-problems">
      <h2 id="file-problems">{common.problemsTitle}</h2>
      {problems.map((problem) => (
        <ErrorNote
          key={`${problem.companyId}/${problem.file}`}
          error={problem.error}
          actions={<WayOut problem={problem} />}
        />
      ))}
    </section>
  );
}

function WayOut({ problem }: { readonly problem: FileProblem }) {
  const { common } = useInterfaceWords();
  const stores = useStores();
  if (hasBackup(problem.error)) return <RestoreButton problem={problem} />;
  if (problem.error.kind !== 'file-encoding') return undefined;
  return (
    <Button
      onPress={() => {
        void stores.convertFile(problem.companyId, problem.file);
      }}
    >
      {common.convertFile}
    </Button>
  );
}

function RestoreButton({ problem }: { readonly problem: FileProblem }) {
  const { common } = useInterfaceWords();
  const stores = useStores();
  return (
    <Button
      onPress={() => {
        void stores.restoreBackup(problem.companyId, problem.file);
      }}
    >
      {common.restoreBackup}
    </Button>
  );
}
