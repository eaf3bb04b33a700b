import { useDeferredValue, useMemo } from 'react';
import { findOutdatedNotices } from '../../shared/document/printed-notices.ts';
import { findFindings } from '../../shared/rules/find-findings.ts';
import { sortOutFindings, type SortedFindings } from '../../shared/rules/sort-out-findings.ts';
import type { CompanyState, OpenFiles } from './company-store.ts';
import { partsOf, savedPartsOf } from './contents.ts';
import { useCompany, useSettings } from './use-stores.ts';

/** What findings are made of: the files, and what was printed of them. */
type Judged = Pick<Extract<CompanyState, { kind: 'ready' }>, 'files' | 'printed'>;

interface KeptFindings {
  readonly today: string;
  readonly printed: Judged['printed'];
  readonly found: SortedFindings;
}

const none: SortedFindings = { open: [], acknowledged: [] };

/** One state of the answers is judged once, however many parts of the screen ask. */
const kept = new WeakMap<OpenFiles, KeptFindings>();

/** The findings of the files as they stand. */
export function findingsOf({ files, printed }: Judged, today: string): SortedFindings {
  const known = kept.get(files);
  if (known?.today === today && known.printed === printed) return known.found;
  const parts = partsOf(files);
  // Papers are made of what the disk has; composing the notices at each letter would be felt as well.
  const outdated = findOutdatedNotices(savedPartsOf(files), printed);
  const found = sortOutFindings(findFindings(parts, { today, outdated }), parts);
  kept.set(files, { today, printed, found });
  return found;
}

/** What is wrong in the company at hand. It follows the answers when the keyboard rests, so that typing never waits. */
export function useFindings(): SortedFindings {
  const company = useDeferredValue(useCompany());
  const { today } = useSettings();
  return useMemo(
    () => (company.kind === 'ready' ? findingsOf(company, today) : none),
    [company, today],
  );
}
