import type { ReactNode } from 'react';
import type { AnswerChange } from '../../../shared/bridge/views.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { TextLink } from '../../ui/text-link.tsx';
import './change-list.css';

interface ChangeListProps {
  readonly changes: readonly AnswerChange[];
  /** Opens a question; left out where none can be opened. */
  readonly onOpen?: ((place: AnswerPlace) => void) | undefined;
  /** What can be done about a change, by its place in the list. */
  readonly actionOf?: (index: number) => ReactNode;
}

/** Answers that differ: the name of each, what it was and what it is. */
export function ChangeList({ changes, onOpen, actionOf }: ChangeListProps) {
  const { paper: words } = useInterfaceWords();
  return (
    <ul className="change-list">
      {changes.map((change, index) => (
        <li key={index}>
          <ChangeName change={change} onOpen={onOpen} />
          <br />
          {words.changes[change.kind](change.before, change.after)}
          {actionOf?.(index)}
        </li>
      ))}
    </ul>
  );
}

interface ChangeNameProps extends Pick<ChangeListProps, 'onOpen'> {
  readonly change: AnswerChange;
}

/** The name leads to the question, where the question is still there to be opened. */
function ChangeName({ change, onOpen }: ChangeNameProps): ReactNode {
  if (!onOpen || change.kind === 'file-removed') return <strong>{change.name}</strong>;
  return (
    <TextLink
      onPress={() => {
        onOpen(change.place);
      }}
    >
      {change.name}
    </TextLink>
  );
}
