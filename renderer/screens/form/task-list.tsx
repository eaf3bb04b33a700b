import type { Matters } from '../../../shared/rules/count-matters.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import type { Task } from './form-setup.ts';
import './task-list.css';

interface TaskListProps {
  readonly tasks: readonly Task[];
  readonly current: string;
  readonly matters: Matters;
  readonly onOpen: (sectionId: string) => void;
}

/** The sections of the form with their states. Any of them opens at any time. */
export function TaskList({ tasks, current, matters, onOpen }: TaskListProps) {
  const { editor, guidance } = useInterfaceWords();
  return (
    <nav className="task-list" aria-label={editor.tasks}>
      <ol>
        {tasks.map(({ id, title, state }) => (
          <li key={id}>
            <button
              type="button"
              className="task"
              aria-current={id === current ? 'step' : undefined}
              onClick={() => {
                onOpen(id);
              }}
            >
              <StateBadge state={state}>
                <span className="task-title">{title}</span>
              </StateBadge>
            </button>
          </li>
        ))}
      </ol>
      <div className="task-count tabular">
        <p>{guidance.openMatters(matters.open)}</p>
        {matters.toConfirm > 0 && <p>{guidance.unconfirmed(matters.toConfirm)}</p>}
      </div>
    </nav>
  );
}
