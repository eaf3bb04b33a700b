import { useId, type ReactNode } from 'react';
import { Icon } from './icons.tsx';
import './field-frame.css';

/** Ids by which a control names its label and its hint for screen readers. */
export interface FieldIds {
  readonly inputId: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
}

export interface FieldTexts {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the answer and what to do; shown above the control, where a long text cannot push it away. */
  readonly error?: string | undefined;
}

interface FieldFrameProps extends FieldTexts {
  /** question: the large label of a question; row: a smaller one inside a row or a dialog. */
  readonly size?: 'question' | 'row';
  /** group: several controls share the label, so it is tied by id and not by `for`. */
  readonly isGroup?: boolean;
  /** A quiet line below the hint, such as where the answer is shown. */
  readonly aside?: ReactNode;
  /** Ids of what else describes the control, shown elsewhere. */
  readonly describedBy?: string | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** Label, hint and error around a control, tied to it by ids. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, hint, error, size = 'row', isGroup = false, aside, children } = props;
  const id = useId();
  const described = [hint && `${id}hint`, error && `${id}error`, props.describedBy]
    .filter(Boolean)
    .join(' ');
  const ids = {
    inputId: `${id}input`,
    labelId: `${id}label`,
    describedBy: described === '' ? undefined : described,
  };
  const Label = isGroup ? 'div' : 'label';
  return (
    <div className={`field field-${size}`}>
      <div className="field-head">
        <Label
          id={ids.labelId}
          className="field-label"
          {...(isGroup ? {} : { htmlFor: ids.inputId })}
        >
          {label}
        </Label>
        {hint && (
          <p id={`${id}hint`} className="field-hint">
            {hint}
          </p>
        )}
        {aside}
      </div>
      <p id={`${id}error`} className="field-error" role="alert">
        {error && (
          <>
            <Icon name="mustFix" />
            <span>{error}</span>
          </>
        )}
      </p>
      {children(ids)}
    </div>
  );
}
