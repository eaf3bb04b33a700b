import type { ReactNode } from 'react';
import { TopBar, type Crumb } from './top-bar.tsx';
import './page.css';

interface PageProps {
  readonly crumbs?: readonly Crumb[];
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of one column under the top bar. */
export function Page({ crumbs = [], title, actions, children }: PageProps) {
  return (
    <div className="page">
      <TopBar crumbs={crumbs} title={title}>
        {actions}
      </TopBar>
      <main className="page-body">{children}</main>
    </div>
  );
}
