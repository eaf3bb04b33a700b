import { formatClock, formatDay } from '../../../shared/language/interface/format-time.ts';
import type { OpenFile } from '../../stores/open-file.ts';
import { useSaveState, useSettings } from '../../stores/use-stores.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Icon } from '../../ui/icons.tsx';
import { SavedTick } from '../../ui/saved-tick.tsx';
import './save-status.css';

interface SaveStatusProps {
  readonly file: OpenFile;
}

/** Whether the answers of the file are on the disk, and since when. */
export function SaveStatus({ file }: SaveStatusProps) {
  const { save } = useInterfaceWords().common;
  const state = useSaveState(file.id);
  const time = useSavedTime(file.savedAt);
  switch (state.kind) {
    case 'saved':
      return <SavedTick isSaving={false} text={save.saved(time)} />;
    case 'waiting':
    case 'saving':
      return <SavedTick isSaving text={save.saving} />;
    case 'failed':
    case 'changed-elsewhere':
      return (
        <span className="save-failed">
          <Icon name="mustFix" />
          <span>{save.failed}</span>
        </span>
      );
  }
}

/** The time of day for what was saved today, else the day. */
function useSavedTime(savedAt: string): string {
  const language = useLanguage();
  const { today } = useSettings();
  const day = formatDay(language, savedAt);
  return day === formatDay(language, today) ? formatClock(language, savedAt) : day;
}
