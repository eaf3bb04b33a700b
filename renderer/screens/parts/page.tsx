import type { ReactNode } from 'react';
import { ScreenTitle } from './screen-title.tsx';
import { TopBar, type Crumb } from './top-bar.tsx';
import './page.css';

interface PageProps {
  readonly crumbs?: readonly Crumb[];
  readonly title: string;
  /** A line below the title. */
  readonly note?: ReactNode;
  /** The one main thing to do here. */
  readonly action?: ReactNode;
  /** True for a screen with papers beside it. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A screen of one column under the top bar. */
export function Page({ crumbs = [], title, note, action, isWide = false, children }: PageProps) {
  return (
    <div className="page">
      <TopBar crumbs={crumbs} here={title} />
      <main className={isWide ? 'page-body page-body-wide' : 'page-body'}>
        <div className="page-head">
          <div>
            <ScreenTitle title={title} />
            {note !== undefined && <p className="soft">{note}</p>}
          </div>
          {action}
        </div>
        {children}
      </main>
    </div>
  );
}
