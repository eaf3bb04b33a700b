import { useState } from 'react';
import type { Matters } from '../../../shared/rules/count-matters.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import type { Task } from './form-setup.ts';
import { TaskList } from './task-list.tsx';

interface TaskMenuProps {
  readonly tasks: readonly Task[];
  readonly current: string;
  readonly matters: Matters;
  readonly onOpen: (sectionId: string) => void;
}

/** The task list behind one button, for a narrow window. */
export function TaskMenu({ tasks, current, matters, onOpen }: TaskMenuProps) {
  const { editor } = useInterfaceWords();
  const [isOpen, setOpen] = useState(false);
  const title = tasks.find(({ id }) => id === current)?.title ?? '';
  return (
    <div className="task-menu">
      <Button
        iconAfter={isOpen ? 'up' : 'chevronDown'}
        aria-expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {editor.openTasks(title)}
      </Button>
      {isOpen && (
        <TaskList
          tasks={tasks}
          current={current}
          matters={matters}
          onOpen={(id) => {
            setOpen(false);
            onOpen(id);
          }}
        />
      )}
    </div>
  );
}
