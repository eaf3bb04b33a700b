import {
  findSectionStates,
  type JudgedSection,
} from '../../../shared/judgement/find-section-states.ts';
import { factsIn } from '../../../shared/judgement/judgement.ts';
import type { FileId } from '../../../shared/register/file-content.ts';
import { faultsIn } from '../../../shared/rules/findings-of.ts';
import type { OpenFiles } from '../../stores/company-store.ts';
import { effectiveIn, judgedOf } from '../../stores/judged.ts';
import { useFindings } from '../../stores/use-findings.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { StateBadge, type WorkState } from '../../ui/state-badge.tsx';

interface ProgressProps {
  readonly files: OpenFiles;
  readonly file: FileId;
}

function stateOf(sections: readonly JudgedSection[]): WorkState {
  if (sections.some(({ state }) => state === 'toFix')) return 'toFix';
  if (sections.every(({ state }) => state === 'done')) return 'done';
  return sections.some(({ state }) => state !== 'untouched') ? 'started' : 'untouched';
}

/** How far a form is, in words and figures. */
export function Progress({ files, file }: ProgressProps) {
  const { company: words } = useInterfaceWords();
  const faults = faultsIn(useFindings().open, file);
  const { answers, judgement } = judgedOf(files);
  const sections = findSectionStates(
    effectiveIn(answers, file),
    factsIn(judgement, file),
    faults,
  ).filter(({ isWanted }) => isWanted);
  const done = sections.filter(({ state }) => state === 'done').length;
  return (
    <>
      {done < sections.length && <span>{words.progress(done, sections.length)}</span>}
      <StateBadge state={stateOf(sections)} />
    </>
  );
}
