import { useDeferredValue, useMemo } from 'react';
import { findFindings } from '../../shared/rules/find-findings.ts';
import { sortOutFindings, type SortedFindings } from '../../shared/rules/sort-out-findings.ts';
import type { CompanyState, OpenFiles } from './company-store.ts';
import { partsOf } from './contents.ts';
import { useCompany, useSettings } from './use-stores.ts';

const none: SortedFindings = { open: [], acknowledged: [] };

/** One state of the answers is judged once, however many parts of the screen ask. */
const kept = new WeakMap<OpenFiles, { readonly today: string; readonly found: SortedFindings }>();

/** The findings of the files as they stand. */
export function findingsOf(files: OpenFiles, today: string): SortedFindings {
  const known = kept.get(files);
  if (known?.today === today) return known.found;
  const parts = partsOf(files);
  const found = sortOutFindings(findFindings(parts, { today }), parts);
  kept.set(files, { today, found });
  return found;
}

function filesOf(state: CompanyState): OpenFiles | undefined {
  return state.kind === 'ready' ? state.files : undefined;
}

/** What is wrong in the company at hand. It follows the answers when the keyboard rests, so that typing never waits. */
export function useFindings(): SortedFindings {
  const files = useDeferredValue(filesOf(useCompany()));
  const { today } = useSettings();
  return useMemo(() => (files ? findingsOf(files, today) : none), [files, today]);
}
