import { useState } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import { templateCatalogue } from '../../../shared/templates/catalogue.ts';
import type { Proposal } from '../../../shared/templates/propose-templates.ts';
import type { TemplateId } from '../../../shared/templates/template.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { ErrorNote } from '../parts/error-note.tsx';
import './proposals.css';

interface ProposalsProps {
  readonly companyId: string;
  readonly proposals: readonly Proposal[];
  /** Templates that the registers of the company were started from. */
  readonly existing: readonly string[];
}

/** The proposed registers, each with its reason; all of them are chosen until the user takes one off. */
export function Proposals({ companyId, proposals, existing }: ProposalsProps) {
  const { interview: words } = useInterfaceWords();
  const [refused, setRefused] = useState<readonly TemplateId[]>([]);
  const offered = proposals.filter(({ templateId }) => !existing.includes(templateId));
  const chosen = offered.filter(({ templateId }) => !refused.includes(templateId));
  return (
    <section className="page-section" aria-labelledby="proposals">
      <h2 id="proposals">{words.proposals}</h2>
      <LiveRegion text={proposals.length === 0 ? '' : words.found(offered.length)} />
      {proposals.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="proposals">
        {proposals.map((proposal) => (
          <ProposalRow
            key={proposal.templateId}
            proposal={proposal}
            isThere={existing.includes(proposal.templateId)}
            isChosen={!refused.includes(proposal.templateId)}
            onChoose={(isChosen) => {
              const others = refused.filter((id) => id !== proposal.templateId);
              setRefused(isChosen ? others : [...others, proposal.templateId]);
            }}
          />
        ))}
      </ul>
      <AddButtons companyId={companyId} chosen={chosen.map(({ templateId }) => templateId)} />
    </section>
  );
}

interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly isThere: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function ProposalRow({ proposal, isThere, isChosen, onChoose }: ProposalRowProps) {
  const { interview: words } = useInterfaceWords();
  const language = useLanguage();
  const entry = templateCatalogue.find(({ id }) => id === proposal.templateId);
  const answers: Readonly<Record<string, string>> = { ...words.businesses, ...words.activityNames };
  return (
    <li>
      {isThere ? (
        <p>{entry?.title[language]}</p>
      ) : (
        <Checkbox isChecked={isChosen} onChange={onChoose}>
          {entry?.title[language]}
        </Checkbox>
      )}
      <p className="proposal-note soft">
        {isThere ? words.exists : words.because(answers[proposal.because] ?? '')}
      </p>
    </li>
  );
}

interface AddButtonsProps {
  readonly companyId: string;
  readonly chosen: readonly TemplateId[];
}

function AddButtons({ companyId, chosen }: AddButtonsProps) {
  const { interview: words } = useInterfaceWords();
  const stores = useStores();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError>();
  const add = async () => {
    setBusy(true);
    setError(await stores.createRegisters(companyId, chosen));
    setBusy(false);
  };
  return (
    <>
      {error && <ErrorNote error={error} />}
      <div className="actions">
        {chosen.length > 0 && (
          <Button look="main" isDisabled={isBusy} onPress={() => void add()}>
            {isBusy ? words.creating : words.create(chosen.length)}
          </Button>
        )}
        <Button onPress={() => void stores.openCompany(companyId)}>{words.skip}</Button>
      </div>
    </>
  );
}
