import type { Matters } from '../../../shared/rules/count-matters.ts';
import { useMedia } from '../../services/use-media.ts';
import type { Task } from './form-setup.ts';
import { TaskList } from './task-list.tsx';
import { TaskMenu } from './task-menu.tsx';

interface TasksProps {
  readonly tasks: readonly Task[];
  readonly current: string;
  readonly matters: Matters;
  readonly onOpen: (sectionId: string) => void;
}

/** The task list: a column where there is room, else a menu above the form. */
export function Tasks(props: TasksProps) {
  const isNarrow = useMedia('(max-width: 56rem)');
  return (
    <div className="editor-tasks">
      {isNarrow ? <TaskMenu {...props} /> : <TaskList {...props} />}
    </div>
  );
}
