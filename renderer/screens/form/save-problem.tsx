import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FileId } from '../../../shared/register/file-content.ts';
import { useSaveState, useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Message } from '../../ui/message.tsx';
import { ErrorNote } from '../parts/error-note.tsx';

interface SaveProblemProps {
  readonly file: FileId;
}

/** Why the file could not be saved, and what the user can do. Nothing while all is well. */
export function SaveProblem({ file }: SaveProblemProps) {
  const { common } = useInterfaceWords();
  const stores = useStores();
  const state = useSaveState(file);
  if (state.kind === 'changed-elsewhere') return <Conflict file={file} />;
  if (state.kind !== 'failed') return undefined;
  const retry = <Button onPress={() => void stores.autosave.flush()}>{common.tryAgain}</Button>;
  return (
    <Foot>
      <ErrorNote error={state.error} actions={retry}>
        <p>{common.save.failedNote}</p>
      </ErrorNote>
    </Foot>
  );
}

/** The foot of the window. The field being typed comes into sight again if the foot has covered it. */
function Foot({ children }: { readonly children: ReactNode }) {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = document.activeElement;
    const edge = foot.current?.getBoundingClientRect().top ?? Infinity;
    if (field?.closest('.editor-form') && field.getBoundingClientRect().top > edge) {
      field.scrollIntoView({ block: 'nearest' });
    }
  }, []);
  return (
    <div ref={foot} className="save-problem">
      {children}
    </div>
  );
}

/** Two versions of one file: the user says which one stays. Neither is lost. */
function Conflict({ file }: SaveProblemProps) {
  const { conflict } = useInterfaceWords().editor;
  const { autosave } = useStores();
  const [isOpen, setOpen] = useState(true);
  const choices = (
    <>
      <Button look="main" onPress={() => void autosave.keepMine(file)}>
        {conflict.keepMine}
      </Button>
      <Button onPress={() => void autosave.takeOther(file)}>{conflict.takeOther}</Button>
    </>
  );
  const close = () => {
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <Foot>
        <Message kind="warning" title={conflict.title} actions={choices}>
          {conflict.waiting}
        </Message>
      </Foot>
    );
  }
  return (
    <Dialog isOpen isQuestion title={conflict.title} onClose={close} actions={choices}>
      <p>{conflict.body}</p>
      <ul>
        <li>{conflict.keepMineNote}</li>
        <li>{conflict.takeOtherNote}</li>
      </ul>
    </Dialog>
  );
}
