import type { Theme } from '../../../shared/bridge/settings.ts';
import { languages } from '../../../shared/language/language.ts';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useSettings, useStores } from '../../stores/use-stores.ts';
import { ChangeWorkspace } from '../parts/change-workspace.tsx';
import { LanguageChoice } from '../parts/language-choice.tsx';
import { LawFacts } from '../parts/law-facts.tsx';
import { TickField } from '../parts/tick-field.tsx';
import { Page } from '../parts/page.tsx';
import { Notices } from './notices.tsx';
import './settings-screen.css';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** The few settings of the app, and its keys. */
export function SettingsScreen() {
  const { settings: words } = useInterfaceWords();
  const stores = useStores();
  const { version } = useSettings();
  const back = (
    <Button
      icon="chevronLeft"
      onPress={() => {
        stores.navigation.back();
      }}
    >
      {words.back}
    </Button>
  );
  return (
    <Page title={words.title} action={back}>
      <InterfaceLanguage />
      <AnswerLanguages />
      <ThemeChoice />
      <WorkspaceFolder />
      <Keys />
      <LawFacts />
      <p className="soft">
        {words.version(version)}. {words.offline}
      </p>
      <Notices />
    </Page>
  );
}

/** Takes effect at once: nothing that is typed is lost by a change of language. */
function InterfaceLanguage() {
  const { settings: words } = useInterfaceWords();
  const stores = useStores();
  return (
    <LanguageChoice
      label={words.language}
      hint={words.languageHint}
      onChoose={(language) => void stores.settings.save({ language })}
    />
  );
}

/** In which languages each free text is asked. The last one cannot be taken away. */
function AnswerLanguages() {
  const { settings: words, form } = useInterfaceWords();
  const stores = useStores();
  const { settings } = useSettings();
  return (
    <TickField
      label={words.answerLanguages}
      hint={words.answerLanguagesHint}
      ids={languages}
      nameOf={(language) => form.languageNames[language]}
      value={settings.answerLanguages}
      onChange={(answerLanguages) => {
        if (answerLanguages.length > 0) void stores.settings.save({ answerLanguages });
      }}
    />
  );
}

function ThemeChoice() {
  const { settings: words } = useInterfaceWords();
  const stores = useStores();
  const { settings } = useSettings();
  return (
    <FieldFrame size="question" isGroup label={words.theme}>
      {({ labelId }) => (
        <RadioList
          labelledBy={labelId}
          options={themes.map((id) => ({ id, name: words.themes[id] }))}
          value={settings.theme}
          onChange={(id) => {
            const theme = themes.find((known) => known === id);
            if (theme) void stores.settings.save({ theme });
          }}
        />
      )}
    </FieldFrame>
  );
}

function WorkspaceFolder() {
  const { settings: words } = useInterfaceWords();
  const { settings } = useSettings();
  return (
    <section className="page-section">
      <h2>{words.folder}</h2>
      <p className="soft">{words.folderBody}</p>
      <p className="breakable">{settings.workspaceFolder}</p>
      <ChangeWorkspace label={words.chooseFolder} />
    </section>
  );
}

function Keys() {
  const { settings: words } = useInterfaceWords();
  return (
    <section className="page-section">
      <h2>{words.keys}</h2>
      <dl className="keys">
        {words.keyList.map(([key, action]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
