import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { useWords } from './words.tsx';
import './dialog.css';

interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  /** Called when the user closes the dialog by its cross, by Esc or by a click beside it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the main one first. */
  readonly actions?: ReactNode;
  /** True for a question that must be answered by a button: a click beside it does nothing. */
  readonly isQuestion?: boolean;
  /** side: at the edge of the window, to look something up beside what one is doing. */
  readonly place?: 'middle' | 'side';
}

/** A dialog above the desk. The focus goes into it and comes back where it was. */
export function Dialog({
  isOpen,
  title,
  onClose,
  children,
  actions,
  isQuestion = false,
  place = 'middle',
}: DialogProps) {
  const words = useWords();
  return (
    <ModalOverlay
      className={`dialog-veil dialog-veil-${place}`}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isQuestion}
    >
      <Modal className="dialog-place">
        <AriaDialog className="dialog" role={isQuestion ? 'alertdialog' : 'dialog'}>
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <IconButton icon="close" label={words.close} onPress={onClose} />
          </div>
          <div className="dialog-body">{children}</div>
          {actions && <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
