import { use, useId } from 'react';
import type { Severity } from '../../../shared/rules/finding.ts';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/words.tsx';
import { ConfirmMark } from './confirm-mark.tsx';
import { FindingList } from './finding-list.tsx';
import { GuidanceContext, guidanceInRow, useGuidanceFrame } from './guidance.ts';
import { severityIcons, severityKinds } from './severity-look.ts';

const order: readonly Severity[] = ['error', 'warning', 'info'];

interface RowProps {
  /** Path of the row. */
  readonly path: string;
}

/** What waits in a row, told in its header: the worst finding, and whether it came from a template. */
export function RowMarks({ path }: RowProps) {
  const byPath = use(GuidanceContext);
  const frame = useGuidanceFrame();
  const { messages } = useWords();
  if (!frame) return undefined;
  const found = guidanceInRow(byPath, path).flatMap(({ findings }) => findings);
  const worst = order.find((severity) => found.some((finding) => finding.severity === severity));
  const isToConfirm = byPath.get(path)?.isToConfirm === true;
  if (!worst && !isToConfirm) return undefined;
  return (
    <span className="row-marks">
      {worst && (
        <span className={`row-mark mark-${severityKinds[worst]}`}>
          <Icon name={severityIcons[worst]} />
          <span>{messages[severityKinds[worst]]}</span>
        </span>
      )}
      {isToConfirm && <span className="row-mark">{frame.words.toConfirm}</span>}
    </span>
  );
}

/** What is said about the row as a whole. */
export function RowGuidance({ path, name }: RowProps & { readonly name: string }) {
  const id = useId();
  const guidance = use(GuidanceContext).get(path);
  const frame = useGuidanceFrame();
  if (!frame || !guidance) return undefined;
  return (
    <div className="guidance">
      {guidance.isToConfirm && <ConfirmMark path={path} label={name} frame={frame} />}
      <FindingList id={id} path={path} guidance={guidance} frame={frame} />
    </div>
  );
}
