import type { FileId } from '../../../shared/register/file-content.ts';
import type { Reviewed } from '../../../shared/register/review.ts';
import { findingsOfFile } from '../../../shared/rules/findings-of.ts';
import { useFindings } from '../../stores/use-findings.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { StateBadge, type WorkState } from '../../ui/state-badge.tsx';
import { findTasks, type FormSetup, type Task } from '../form/form-setup.ts';

interface ProgressProps<Record_ extends Reviewed> {
  readonly file: FileId;
  readonly setup: FormSetup<Record_>;
  readonly record: Record_;
}

function stateOf(tasks: readonly Task[]): WorkState {
  if (tasks.some(({ state }) => state === 'toFix')) return 'toFix';
  if (tasks.every(({ state }) => state === 'done')) return 'done';
  return tasks.some(({ state }) => state !== 'untouched') ? 'started' : 'untouched';
}

/** How far a form is, in words and figures. */
export function Progress<Record_ extends Reviewed>(props: ProgressProps<Record_>) {
  const { file, setup, record } = props;
  const { company: words } = useInterfaceWords();
  const findings = findingsOfFile(useFindings().open, file);
  const tasks = findTasks(setup, record, findings).filter(({ isWanted }) => isWanted);
  const done = tasks.filter(({ state }) => state === 'done').length;
  return (
    <>
      {done < tasks.length && <span>{words.progress(done, tasks.length)}</span>}
      <StateBadge state={stateOf(tasks)} />
    </>
  );
}
