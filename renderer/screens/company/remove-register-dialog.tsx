import { useInterfaceWords } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface RemoveRegisterDialogProps {
  readonly isOpen: boolean;
  readonly name: string;
  readonly folder: string;
  readonly onRemove: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before a register goes, and says where it goes. */
export function RemoveRegisterDialog(props: RemoveRegisterDialogProps) {
  const { isOpen, name, folder, onRemove, onClose } = props;
  const { company: words } = useInterfaceWords();
  const remove = () => {
    onClose();
    void onRemove();
  };
  const actions = (
    <>
      <Button look="danger" onPress={remove}>
        {words.removeConfirm}
      </Button>
      <Button onPress={onClose} autoFocus>
        {words.removeCancel}
      </Button>
    </>
  );
  return (
    <Dialog
      isOpen={isOpen}
      isQuestion
      title={words.removeTitle(name)}
      onClose={onClose}
      actions={actions}
    >
      <p className="breakable">{words.removeBody(folder)}</p>
    </Dialog>
  );
}
