import { formatFinding } from '../../../shared/rules/format-finding.ts';
import type { AcknowledgedFinding } from '../../../shared/rules/sort-out-findings.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { PlaceLink } from './place-link.tsx';

interface AcknowledgedFindingsProps {
  readonly companyId: string;
  readonly acknowledged: readonly AcknowledgedFinding[];
}

/** Findings that the user lets stand, folded away, each with its reason. */
export function AcknowledgedFindings({ companyId, acknowledged }: AcknowledgedFindingsProps) {
  const { check: words } = useInterfaceWords();
  const language = useLanguage();
  if (acknowledged.length === 0) return undefined;
  return (
    <details>
      <summary>
        {words.acknowledged} ({acknowledged.length})
      </summary>
      <ul className="check-list">
        {acknowledged.map(({ finding, acknowledgement }) => (
          <li key={acknowledgement.id}>
            <p>{formatFinding(language, finding)}</p>
            <p className="soft">{words.reason(acknowledgement.reason)}</p>
            <PlaceLink companyId={companyId} place={finding.place} />
          </li>
        ))}
      </ul>
    </details>
  );
}
