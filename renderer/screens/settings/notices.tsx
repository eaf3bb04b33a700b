import { useState } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import type { Notice } from '../../../shared/bridge/views.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import './notices.css';

/** The button that opens the terms of Seloste and of everything that it is made of. */
export function Notices() {
  const { settings: words } = useInterfaceWords();
  const stores = useStores();
  const [notices, setNotices] = useState<readonly Notice[]>();
  const [error, setError] = useState<AppError>();
  const open = async () => {
    const result = await stores.settings.readNotices();
    if (result.ok) setNotices(result.value);
    setError(result.ok ? undefined : result.error);
  };
  return (
    <>
      <div>
        <Button onPress={() => void open()}>{words.notices}</Button>
      </div>
      {error && <ErrorNote error={error} />}
      <Dialog
        isOpen={notices !== undefined}
        title={words.notices}
        onClose={() => {
          setNotices(undefined);
        }}
      >
        <p>{words.noticesIntro}</p>
        <ul className="notices">
          {notices?.map((notice) => (
            <li key={`${notice.name}@${notice.version}`}>
              <NoticeText notice={notice} />
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}

/** The text is drawn when it is opened: together they are as long as a book. */
function NoticeText({ notice }: { readonly notice: Notice }) {
  const [isOpen, setIsOpen] = useState(false);
  const { name, version, license, text } = notice;
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {name} {version} <span className="soft">{license}</span>
      </summary>
      {isOpen && (
        <p className="notice-text" lang="en">
          {text}
        </p>
      )}
    </details>
  );
}
