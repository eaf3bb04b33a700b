import { useState, type SyntheticEvent } from 'react';
import { describeError } from '../../../shared/bridge/describe-error.ts';
import type { PaperReport } from '../../../shared/bridge/views.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { PaperVerdict } from './paper-verdict.tsx';

interface PaperCheckDialogProps {
  readonly companyId: string;
  readonly onClose: () => void;
}

/** Asks for the check code of a paper and tells whether the paper is still current. */
export function PaperCheckDialog({ companyId, onClose }: PaperCheckDialogProps) {
  const { paper: words } = useInterfaceWords();
  const { code, setCode, error, report, isChecking, submit } = useCheck();
  return (
    <Dialog isOpen title={words.check} onClose={onClose}>
      <form className="page-section" onSubmit={submit}>
        <FieldFrame label={words.code} hint={words.codeHint} error={error}>
          {({ inputId, labelId, describedBy }) => (
            <TextInput
              id={inputId}
              labelledBy={labelId}
              describedBy={describedBy}
              isInvalid={error !== undefined}
              value={code}
              onChange={setCode}
              isFocusedFirst
            />
          )}
        </FieldFrame>
        <div aria-live="polite">
          {report && <PaperVerdict report={report} companyId={companyId} onLeave={onClose} />}
        </div>
        <div className="actions">
          <Button look="main" type="submit">
            {isChecking ? words.checking : words.start}
          </Button>
          <Button onPress={onClose}>{words.close}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The code being typed and what came of the last one that was sent. */
function useCheck() {
  const stores = useStores();
  const language = useLanguage();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const [report, setReport] = useState<PaperReport>();
  const [isChecking, setChecking] = useState(false);
  const check = async () => {
    setChecking(true);
    const result = await stores.paper.verify(code.trim());
    setChecking(false);
    setReport(result.ok ? result.value : undefined);
    if (result.ok) setError(undefined);
    else {
      const { message, action } = describeError(language, result.error);
      setError(`${message} ${action}`);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isChecking) void check();
  };
  return { code, setCode, error, report, isChecking, submit };
}
