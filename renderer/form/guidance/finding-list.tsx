import { AcceptedFindings } from './accepted-findings.tsx';
import { FindingNote } from './finding-note.tsx';
import { findingId, type Guidance, type GuidanceFrame } from './guidance.ts';

interface FindingListProps {
  readonly id: string;
  readonly path: string;
  readonly guidance: Guidance;
  readonly frame: GuidanceFrame;
}

/** The findings about an answer or a row, and those that stand for a reason. */
export function FindingList({ id, path, guidance, frame }: FindingListProps) {
  const { findings, accepted } = guidance;
  return (
    <>
      {findings.map((finding, index) => (
        <FindingNote
          key={`${finding.rule} ${String(index)}`}
          id={findingId(id, index)}
          path={path}
          finding={finding}
          frame={frame}
        />
      ))}
      <AcceptedFindings path={path} accepted={accepted} frame={frame} />
    </>
  );
}
