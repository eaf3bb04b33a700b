// The questions of the first start. What the user is decides where they land: an entrepreneur in
// their own company, an office in the list to which it goes on adding clients.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useStores, useWorkspace } from '../../stores/use-stores.ts';
import { ChangeWorkspace } from '../parts/change-workspace.tsx';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { useNewName } from '../parts/name-dialog.tsx';
import { Page } from '../parts/page.tsx';
import { ExamplePaper } from './example-paper.tsx';

type Who = 'entrepreneur' | 'office';

/** Asks who the user is and what the first company is called. */
export function FirstStartScreen() {
  const { firstStart } = useInterfaceWords();
  const stores = useStores();
  const [who, setWho] = useState<Who>('entrepreneur');
  const goOn = () => {
    if (who === 'office') stores.navigation.go({ kind: 'home' });
  };
  const form = useNewName((name) => stores.createCompany(name), goOn);
  return (
    <Page title={firstStart.title} note={firstStart.intro} isWide>
      <div className="first-start">
        <div className="first-start-questions">
          <FirstLanguage />
          <form className="page-body-form" onSubmit={form.submit}>
            <WhoChoice who={who} onChoose={setWho} />
            <FieldFrame
              size="question"
              label={firstStart.nameLabel[who]}
              hint={firstStart.nameHint}
              error={form.error}
            >
              {({ inputId, labelId, describedBy }) => (
                <TextInput
                  id={inputId}
                  labelledBy={labelId}
                  describedBy={describedBy}
                  isInvalid={form.error !== undefined}
                  value={form.name}
                  onChange={form.setName}
                  autoComplete="organization"
                />
              )}
            </FieldFrame>
            <div>
              <Button look="main" type="submit">
                {firstStart.start}
              </Button>
            </div>
            <WorkspaceFolder />
          </form>
        </div>
        <ExamplePaper />
      </div>
    </Page>
  );
}

interface WhoChoiceProps {
  readonly who: Who;
  readonly onChoose: (who: Who) => void;
}

function WhoChoice({ who, onChoose }: WhoChoiceProps) {
  const { firstStart } = useInterfaceWords();
  const options = (['entrepreneur', 'office'] as const).map((id) => ({
    id,
    name: firstStart.who[id],
  }));
  return (
    <FieldFrame size="question" isGroup label={firstStart.whoLabel}>
      {({ labelId }) => (
        <RadioList
          labelledBy={labelId}
          options={options}
          value={who}
          onChange={(id) => {
            onChoose(id === 'office' ? 'office' : 'entrepreneur');
          }}
        />
      )}
    </FieldFrame>
  );
}

/** Nothing has been written yet, so the answers begin in the language that the user reads. */
function FirstLanguage() {
  const { firstStart } = useInterfaceWords();
  const stores = useStores();
  return (
    <LanguageChoice
      label={firstStart.language}
      hint={firstStart.languageHint}
      onChoose={(language) => {
        void stores.settings.save({
          language,
          answerLanguages: [language],
          exportLanguages: [language],
        });
      }}
    />
  );
}

/** Says where the answers will be, before there are any. */
function WorkspaceFolder() {
  const { firstStart } = useInterfaceWords();
  const workspace = useWorkspace();
  if (workspace.kind !== 'ready') return undefined;
  return (
    <div className="page-section">
      <p className="soft breakable">{firstStart.folder(workspace.view.folder)}</p>
      <ChangeWorkspace label={firstStart.chooseFolder} />
    </div>
  );
}
