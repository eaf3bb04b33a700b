// The check before an export: what the chosen papers still lack, each with the way to its question.
import { useDeferredValue, useMemo } from 'react';
import { useInterfaceWords } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { useFindings } from '../../stores/use-findings.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import type { PlannedPapers } from './export-plan.ts';
import { findUnfinished } from './find-unfinished.ts';
import { PlaceLinks } from './place-links.tsx';

interface UnfinishedNoteProps {
  readonly companyId: string;
  readonly planned: PlannedPapers;
  readonly parts: Parts;
}

/** What makes drafts of the papers, or that they are checked and whole. Nothing of it stops an export. */
export function UnfinishedNote({ companyId, planned, parts }: UnfinishedNoteProps) {
  const { check, export: words } = useInterfaceWords();
  const { navigation } = useStores();
  const papers = useDeferredValue(planned.papers);
  const findings = useFindings();
  const { missing, unconfirmed, wrong } = useMemo(
    () => findUnfinished(parts, papers, findings.open),
    [parts, papers, findings],
  );
  const count = missing.length + unconfirmed.length + wrong.length;
  if (papers.length === 0) return undefined;
  if (count === 0) return <Message kind="done">{words.unfinished.nothing}</Message>;
  const kinds = { missing, unconfirmed, wrong };
  const isDraft = missing.length + unconfirmed.length > 0;
  return (
    <Message
      kind="warning"
      title={words.unfinished.title(count)}
      actions={
        <Button
          onPress={() => {
            navigation.go({ kind: 'check', companyId });
          }}
        >
          {check.open}
        </Button>
      }
    >
      <p>{isDraft ? words.unfinished.draft : words.unfinished.intro}</p>
      {(['missing', 'wrong', 'unconfirmed'] as const)
        .filter((kind) => kinds[kind].length > 0)
        .map((kind) => (
          <PlaceLinks
            key={kind}
            companyId={companyId}
            parts={parts}
            title={words.unfinished[kind](kinds[kind].length)}
            places={kinds[kind]}
            isOpen={kinds[kind].length <= 6}
          />
        ))}
    </Message>
  );
}
