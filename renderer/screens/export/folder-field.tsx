import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import './folder-field.css';

interface FolderFieldProps {
  readonly value: string;
  readonly onChange: (folder: string) => void;
  readonly error: string | undefined;
}

/** The folder for the papers: chosen in the system's dialog, or typed where there is none. */
export function FolderField({ value, onChange, error }: FolderFieldProps) {
  const { export: words } = useInterfaceWords();
  const stores = useStores();
  const [hasDialog, setHasDialog] = useState(true);
  const choose = async () => {
    const result = await stores.export.chooseFolder();
    if (result.ok) onChange(result.value);
    else if (result.error.kind === 'dialog-unavailable') setHasDialog(false);
    else stores.announcements.tell({ kind: 'error', error: result.error });
  };
  const advice = hasDialog ? undefined : words.typeFolder;
  return (
    <FieldFrame
      size="question"
      label={words.folder}
      hint={words.folderHint}
      error={error ?? advice}
    >
      {({ inputId, labelId, describedBy }) => (
        <div className="folder-field">
          <TextInput
            id={inputId}
            labelledBy={labelId}
            describedBy={describedBy}
            isInvalid={error !== undefined}
            value={value}
            onChange={onChange}
            isReadOnly={hasDialog}
          />
          <Button icon="folder" onPress={() => void choose()}>
            {words.chooseFolder}
          </Button>
        </div>
      )}
    </FieldFrame>
  );
}
