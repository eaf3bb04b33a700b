// A few questions about the business, and the registers that follow from the answers.
import { useState } from 'react';
import {
  activities,
  businessKinds,
  proposeTemplates,
  type InterviewAnswers,
} from '../../../shared/templates/propose-templates.ts';
import { partsOf } from '../../stores/contents.ts';
import { useCompany } from '../../stores/use-stores.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Page } from '../parts/page.tsx';
import { TickField } from '../parts/tick-field.tsx';
import { useCompanyCrumbs } from '../parts/use-company-crumbs.ts';
import { Proposals } from './proposals.tsx';

interface InterviewScreenProps {
  readonly companyId: string;
}

/** Proposes registers as the user answers; nothing is kept but the registers that are added. */
export function InterviewScreen({ companyId }: InterviewScreenProps) {
  const { interview: words } = useInterfaceWords();
  const state = useCompany();
  const [answers, setAnswers] = useState<InterviewAnswers>({ business: '', activities: [] });
  const parts = state.kind === 'ready' ? partsOf(state.files) : undefined;
  const crumbs = useCompanyCrumbs(companyId, parts);
  return (
    <Page crumbs={crumbs} title={words.title} note={words.intro}>
      <Questions
        answers={answers}
        onChange={(changed) => {
          setAnswers({ ...answers, ...changed });
        }}
      />
      <Proposals
        companyId={companyId}
        proposals={proposeTemplates(answers)}
        existing={parts?.registers.map(({ content }) => content.kind) ?? []}
      />
    </Page>
  );
}

interface QuestionsProps {
  readonly answers: InterviewAnswers;
  readonly onChange: (changed: Partial<InterviewAnswers>) => void;
}

function Questions({ answers, onChange }: QuestionsProps) {
  const { interview: words } = useInterfaceWords();
  return (
    <>
      <FieldFrame size="question" isGroup label={words.business}>
        {({ labelId }) => (
          <RadioList
            labelledBy={labelId}
            options={businessKinds.map((id) => ({ id, name: words.businesses[id] }))}
            value={answers.business}
            onChange={(chosen) => {
              onChange({ business: businessKinds.find((kind) => kind === chosen) ?? '' });
            }}
          />
        )}
      </FieldFrame>
      <TickField
        label={words.activities}
        hint={words.activitiesHint}
        ids={activities}
        nameOf={(id) => words.activityNames[id]}
        value={answers.activities}
        onChange={(chosen) => {
          onChange({ activities: chosen });
        }}
      />
    </>
  );
}
