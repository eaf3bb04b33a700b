import { useEffect } from 'react';
import { describeError } from '../../shared/bridge/describe-error.ts';
import type { InterfaceWords } from '../../shared/language/interface/interface-words.ts';
import type { Language } from '../../shared/language/language.ts';
import { assertNever } from '../../shared/util/assert-never.ts';
import { useInterfaceWords, useLanguage } from '../services/interface-language.ts';
import type { Announcement } from '../stores/announcement-store.ts';
import { useAnnouncement, useStores } from '../stores/use-stores.ts';
import { Button } from '../ui/button.tsx';
import { Toast } from '../ui/toast.tsx';

/** Good news goes away by itself; anything to read or to act on stays until it is closed. */
const goodNewsMs = 4000;

/** What has just happened, at the foot of the window. */
export function News() {
  const words = useInterfaceWords();
  const language = useLanguage();
  const { announcements } = useStores();
  const news = useAnnouncement();
  useEffect(() => {
    if (news?.kind !== 'saved') return undefined;
    const timer = setTimeout(() => {
      announcements.dismiss();
    }, goodNewsMs);
    return () => {
      clearTimeout(timer);
    };
  }, [news, announcements]);
  return (
    <Toast
      action={news && 'undo' in news && <UndoButton undo={news.undo} />}
      isError={news?.kind === 'error' || news?.kind === 'not-saved'}
      onClose={() => {
        announcements.dismiss();
      }}
    >
      {news && textOf(news, words, language)}
    </Toast>
  );
}

function UndoButton({ undo }: { readonly undo: () => void }) {
  const { history } = useInterfaceWords();
  const { announcements } = useStores();
  return (
    <Button
      look="quiet"
      icon="undo"
      onPress={() => {
        announcements.dismiss();
        undo();
      }}
    >
      {history.undo}
    </Button>
  );
}

function textOf(news: Announcement, words: InterfaceWords, language: Language): string {
  const { news: texts } = words.common;
  switch (news.kind) {
    case 'saved':
      return texts.saved;
    case 'not-saved':
      return texts.notSaved;
    case 'register-removed':
      return texts.registerRemoved(news.name);
    case 'backup-restored':
      return texts.backupRestored;
    case 'file-converted':
      return texts.fileConverted;
    case 'version-restored':
      return words.history.restored;
    case 'taken-back':
      return words.history.takenBack(news.name);
    case 'error': {
      const { message, action } = describeError(language, news.error);
      return `${message} ${action}`;
    }
    default:
      return assertNever(news);
  }
}
