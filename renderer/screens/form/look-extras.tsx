// What the look of the papers needs beside its question: the logo, which is a file, and a word about colours.
import { useState } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import { readableAccent } from '../../../shared/document/readable-accent.ts';
import { parseColor } from '../../../shared/register/reading/parse-color.ts';
import type { CompanyState } from '../../stores/company-store.ts';
import { partsOf } from '../../stores/contents.ts';
import { useStores } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import { LogoProblem } from '../parts/logo-problem.tsx';
import './look-extras.css';

interface LookExtrasProps {
  readonly state: Extract<CompanyState, { kind: 'ready' }>;
  readonly accent: string;
}

/** The logo with its buttons, and how the chosen colour prints. */
export function LookExtras({ state, accent }: LookExtrasProps) {
  return (
    <div className="look-extras">
      <AccentNote accent={accent.trim()} />
      <LogoField state={state} />
    </div>
  );
}

/** Silent about a colour that prints as it is, and where there is none. */
function AccentNote({ accent }: { readonly accent: string }) {
  const { look } = useInterfaceWords();
  const printed = readableAccent(accent);
  // The field itself tells of a text that is no colour.
  const isKept = printed === undefined || printed === parseColor(accent);
  return isKept ? undefined : <Message kind="note">{look.paleColor}</Message>;
}

function LogoField({ state }: Pick<LookExtrasProps, 'state'>) {
  const { look } = useInterfaceWords();
  const stores = useStores();
  const [error, setError] = useState<AppError>();
  const { id, folder, files, logo, logoProblem } = state;
  return (
    <section className="logo-field" aria-labelledby="logo-title">
      <h3 id="logo-title">{look.logo}</h3>
      <p className="soft">{look.logoHint}</p>
      {logo && (
        <img
          className="logo-picture"
          src={`data:image/${logo.format};base64,${logo.data}`}
          alt={look.logoOf(partsOf(files).company.legalName)}
        />
      )}
      <div className="logo-buttons">
        <Button onPress={() => void stores.chooseLogo(id).then(setError)}>
          {logo ? look.changeLogo : look.chooseLogo}
        </Button>
        {(logo ?? logoProblem) && (
          <Button look="quiet" onPress={() => void stores.removeLogo(id).then(setError)}>
            {look.removeLogo}
          </Button>
        )}
      </div>
      {error && <LogoError error={error} folder={folder} />}
      <LogoProblem error={logoProblem} />
    </section>
  );
}

function LogoError({ error, folder }: { readonly error: AppError; readonly folder: string }) {
  const { look } = useInterfaceWords();
  return error.kind === 'dialog-unavailable' ? (
    <Message kind="error" isNews>
      <p className="breakable">{look.noDialog(`${folder}/attachments`)}</p>
    </Message>
  ) : (
    <ErrorNote error={error} />
  );
}
