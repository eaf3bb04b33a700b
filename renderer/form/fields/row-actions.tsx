import { IconButton } from '../../ui/icon-button.tsx';
import { useWords } from '../../ui/words.tsx';
import { useForm } from '../form-context.ts';

interface RowActionsProps {
  readonly list: string;
  readonly rowId: string;
  readonly name: string;
  /** Which row of how many: 1 is the first. */
  readonly place: number;
  readonly count: number;
  readonly onNews: (news: string) => void;
}

/** Moves a row and takes it away. The news are read out, because only the eye sees a row move. */
export function RowActions({ list, rowId, name, place, count, onNews }: RowActionsProps) {
  const words = useWords();
  const { actions } = useForm();
  const move = (by: -1 | 1) => {
    const pressed = document.activeElement;
    actions.onMoveRow(list, rowId, by);
    onNews(words.rowMoved(name, Math.min(Math.max(place + by, 1), count), count));
    // The browser drops the focus when the row with the pressed button moves in the page.
    requestAnimationFrame(() => {
      if (pressed instanceof HTMLElement) pressed.focus();
    });
  };
  return (
    <div className="row-actions">
      <IconButton
        icon="up"
        label={words.moveUp(name)}
        onPress={() => {
          move(-1);
        }}
      />
      <IconButton
        icon="down"
        label={words.moveDown(name)}
        onPress={() => {
          move(1);
        }}
      />
      <IconButton
        icon="remove"
        label={words.removeRow(name)}
        onPress={() => {
          actions.onRemoveRow(list, rowId, name);
        }}
      />
    </div>
  );
}
