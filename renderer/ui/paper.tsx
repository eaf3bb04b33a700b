import type { ReactNode } from 'react';
import './paper.css';

interface PaperProps {
  /** Name of the sheet for readers; leave out where its own heading names it. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A sheet of paper on the desk. */
export function Paper({ label, children }: PaperProps) {
  return (
    <section className="paper" aria-label={label}>
      {children}
    </section>
  );
}
