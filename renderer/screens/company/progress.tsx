import { useInterfaceWords } from '../../services/interface-language.ts';
import { StateBadge, type WorkState } from '../../ui/state-badge.tsx';
import type { Task } from '../form/form-setup.ts';

interface ProgressProps {
  readonly tasks: readonly Task[];
}

function stateOf(tasks: readonly Task[]): WorkState {
  if (tasks.some(({ state }) => state === 'toFix')) return 'toFix';
  if (tasks.every(({ state }) => state === 'done')) return 'done';
  return tasks.some(({ state }) => state !== 'untouched') ? 'started' : 'untouched';
}

/** How far a form is, in words and figures. */
export function Progress({ tasks: all }: ProgressProps) {
  const { company: words } = useInterfaceWords();
  const tasks = all.filter(({ isWanted }) => isWanted);
  const done = tasks.filter(({ state }) => state === 'done').length;
  return (
    <>
      <span>{done === tasks.length ? words.ready : words.progress(done, tasks.length)}</span>
      <StateBadge state={stateOf(tasks)} />
    </>
  );
}
