import { use, useState } from 'react';
import { LiveRegion } from '../../ui/live-region.tsx';
import { besideField, GuidanceContext } from './guidance.ts';

interface FindingNewsProps {
  /** The answer that the user is in. One of these for each: give it the path as its key. */
  readonly path: string | undefined;
}

/**
 * Reads out a finding that appears while the user writes the answer. What was there before is read with
 * the control itself, which names it as its description.
 */
export function FindingNews({ path }: FindingNewsProps) {
  const findings = besideField(use(GuidanceContext).get(path ?? ''))?.findings ?? [];
  const rules = findings.map(({ rule }) => rule).join(' ');
  const [known, setKnown] = useState({ rules, news: '' });
  if (known.rules !== rules) {
    const before = known.rules.split(' ');
    const fresh = findings.filter(({ rule }) => !before.includes(rule));
    setKnown({ rules, news: fresh.map(({ text }) => text).join(' ') });
  }
  return <LiveRegion text={known.news} />;
}
