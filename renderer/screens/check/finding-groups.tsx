import {
  byPlace,
  countStates,
  isUnsettled,
  type JudgedFact,
} from '../../../shared/judgement/judgement.ts';
import type { FedKind } from '../../../shared/register/document-kind.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { worstFirst } from '../../../shared/rules/findings-of.ts';
import { sayCitation } from '../../../shared/language/rules/say-citation.ts';
import { formatFinding } from '../../../shared/rules/format-finding.ts';
import { severityKinds } from '../../form/guidance/severity-look.ts';
import type { Parts } from '../../stores/contents.ts';
import { useFindings } from '../../stores/use-findings.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Message } from '../../ui/message.tsx';
import { AcknowledgedFindings } from './acknowledged-findings.tsx';
import { FileName } from '../parts/file-name.tsx';
import { PlaceLink } from './place-link.tsx';
import { Unsettled } from './unsettled.tsx';

type Group = FedKind | 'none';

const groups: readonly Group[] = ['notice', 'record', 'processor-record', 'none'];

interface FindingGroupsProps {
  readonly companyId: string;
  readonly parts: Parts;
  readonly facts: readonly JudgedFact[];
}

/** The findings by the paper that they hurt most, the worst first; then what the user left open. */
export function FindingGroups({ companyId, parts, facts }: FindingGroupsProps) {
  const { check: words } = useInterfaceWords();
  const { open, acknowledged } = useFindings();
  const count = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length;
  const waiting = byPlace(facts).filter(isUnsettled).length;
  const toConfirm = countStates(facts).unconfirmed;
  return (
    <div className="check-groups">
      {open.length === 0 && waiting === 0 ? (
        <Message kind="done">{words.allGood}</Message>
      ) : (
        <p>{words.counts(count('error'), count('warning'), count('info'), toConfirm)}</p>
      )}
      {groups.map((group) => (
        <FindingGroup
          key={group}
          group={group}
          companyId={companyId}
          parts={parts}
          findings={worstFirst(open.filter((finding) => groupOf(finding) === group))}
        />
      ))}
      <Unsettled companyId={companyId} parts={parts} facts={facts} />
      <AcknowledgedFindings companyId={companyId} acknowledged={acknowledged} />
    </div>
  );
}

/** What the public reads comes first: a finding stands under one paper only. */
function groupOf({ hurts }: Finding): Group {
  return groups.find((group) => group !== 'none' && hurts.includes(group)) ?? 'none';
}

interface FindingGroupProps extends Omit<FindingGroupsProps, 'facts'> {
  readonly group: Group;
  readonly findings: readonly Finding[];
}

function FindingGroup({ group, companyId, parts, findings }: FindingGroupProps) {
  const { check: words } = useInterfaceWords();
  if (findings.length === 0) return undefined;
  return (
    <section aria-labelledby={`check-${group}`}>
      <h2 id={`check-${group}`}>{words.groups[group]}</h2>
      <ul className="check-list">
        {findings.map((finding) => (
          <li key={keyOf(finding)}>
            <FindingNote companyId={companyId} parts={parts} finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf({ message, place, values }: Finding): string {
  return [message, place.file, place.path, values['name'] ?? '', values['hit'] ?? ''].join('/');
}

interface FindingNoteProps extends Omit<FindingGroupsProps, 'facts'> {
  readonly finding: Finding;
}

function FindingNote({ companyId, parts, finding }: FindingNoteProps) {
  const { check: words } = useInterfaceWords();
  const language = useLanguage();
  return (
    <Message
      kind={severityKinds[finding.severity]}
      title={words.severities[finding.severity]}
      actions={<PlaceLink companyId={companyId} place={finding.place} />}
    >
      <p>{formatFinding(language, finding)}</p>
      <p className="soft">
        <FileName parts={parts} file={finding.place.file} /> ·{' '}
        {sayCitation(language, finding.article)}
      </p>
    </Message>
  );
}
