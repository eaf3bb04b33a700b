import { useState } from 'react';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';

interface PrintButtonProps {
  readonly path: string;
  readonly name: string;
}

type Printing = 'idle' | 'preparing' | 'failed';

/** Prints a written PDF through the system's dialog. */
export function PrintButton({ path, name }: PrintButtonProps) {
  const { export: words } = useInterfaceWords();
  const stores = useStores();
  const [state, setState] = useState<Printing>('idle');
  const print = async () => {
    setState('preparing');
    const file = await stores.export.readFile(path);
    if (!file.ok) {
      stores.announcements.tell({ kind: 'error', error: file.error });
      setState('idle');
      return;
    }
    const { printPdf } = await import('../../preview/pdf/print-pdf.ts');
    await printPdf(file.value);
    setState('idle');
  };
  return (
    <>
      <Button
        aria-label={words.printFile(name)}
        isDisabled={state === 'preparing'}
        onPress={() => {
          print().catch(() => {
            setState('failed');
          });
        }}
      >
        {state === 'preparing' ? words.preparingPrint : words.print}
      </Button>
      {state === 'failed' && (
        <p className="soft" role="alert">
          {words.printFailed}
        </p>
      )}
    </>
  );
}
