import { Icon } from './icons.tsx';
import './saved-tick.css';

interface SavedTickProps {
  /** True while there is something that is not on the disk yet. */
  readonly isSaving: boolean;
  /** 'Tallennettu 21.04' or 'Tallennetaan': the words come from the screen, which knows the time. */
  readonly text: string;
}

/** Says quietly that the answers are safe. Not read out: it changes with every pause of typing. */
export function SavedTick({ isSaving, text }: SavedTickProps) {
  return (
    <span className={isSaving ? 'saved-tick' : 'saved-tick saved-tick-done'}>
      <Icon name={isSaving ? 'half' : 'check'} />
      <span>{text}</span>
    </span>
  );
}
