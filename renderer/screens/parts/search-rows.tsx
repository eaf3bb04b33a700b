import type { KeyboardEvent, ReactNode } from 'react';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import './search-rows.css';

interface SearchRowsProps {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter in the search, where it opens what was found. */
  readonly onEnter?: () => void;
  /** How much was found, for readers. */
  readonly found: string;
  /** A button beside the search. */
  readonly action?: ReactNode;
  /** False where something in the rows takes the focus. */
  readonly isFocusedFirst?: boolean;
  /** Lists of OpenRow. */
  readonly children: ReactNode;
}

/** A search over rows to open. Arrow keys go from the search into the rows and back. */
export function SearchRows(props: SearchRowsProps) {
  const { label, query, onQuery, onEnter, found, action, isFocusedFirst = true, children } = props;
  return (
    <div className="search-rows">
      <div
        className="search-field"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) onEnter?.();
          else goToRows(event);
        }}
      >
        <FieldFrame label={label}>
          {({ inputId, labelId, describedBy }) => (
            <TextInput
              id={inputId}
              labelledBy={labelId}
              describedBy={describedBy}
              value={query}
              onChange={onQuery}
              isFocusedFirst={isFocusedFirst}
            />
          )}
        </FieldFrame>
        {action}
      </div>
      <LiveRegion text={query === '' ? '' : found} />
      {children}
    </div>
  );
}

function goToRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  event.currentTarget.closest('.search-rows')?.querySelector<HTMLElement>('.row-open')?.focus();
}
