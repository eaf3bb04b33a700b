// Another folder for the companies: chosen in the system's dialog, or typed where there is none.
import { useState } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useSettings, useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { ErrorNote } from './error-note.tsx';

/** The button that changes the workspace folder, with a field where the system has no dialog. */
export function ChangeWorkspace({ label }: { readonly label: string }) {
  const stores = useStores();
  const [error, setError] = useState<AppError>();
  const [hasDialog, setHasDialog] = useState(true);
  const change = async (typed?: string) => {
    const problem = await stores.changeWorkspace(typed);
    if (problem?.kind === 'dialog-unavailable') setHasDialog(false);
    else setError(problem);
  };
  return (
    <>
      {hasDialog ? (
        <div>
          <Button icon="folder" onPress={() => void change()}>
            {label}
          </Button>
        </div>
      ) : (
        <TypedFolder onUse={(folder) => void change(folder)} />
      )}
      {error && <ErrorNote error={error} />}
    </>
  );
}

function TypedFolder({ onUse }: { readonly onUse: (folder: string) => void }) {
  const { settings: words } = useInterfaceWords();
  const { settings } = useSettings();
  const [folder, setFolder] = useState(settings.workspaceFolder);
  return (
    <FieldFrame label={words.typeFolder} hint={words.typeFolderHint}>
      {({ inputId, labelId, describedBy }) => (
        <div className="actions">
          <TextInput
            id={inputId}
            labelledBy={labelId}
            describedBy={describedBy}
            value={folder}
            onChange={setFolder}
            isFocusedFirst
          />
          <Button
            onPress={() => {
              onUse(folder);
            }}
          >
            {words.useFolder}
          </Button>
        </div>
      )}
    </FieldFrame>
  );
}
