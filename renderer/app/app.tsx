import type { ReactNode } from 'react';
import { interfaceWords } from '../../shared/language/interface/interface-words.ts';
import { ErrorBoundary } from '../screens/parts/error-boundary.tsx';
import { InterfaceLanguageContext } from '../services/interface-language.ts';
import type { Stores } from '../stores/stores.ts';
import { StoresContext, useSettings } from '../stores/use-stores.ts';
import { WordsProvider } from '../ui/words.tsx';
import { GlossaryDialog } from '../screens/glossary/glossary-dialog.tsx';
import { News } from './news.tsx';
import { ScreenOf } from './screen-of.tsx';
import { StoppedScreen } from './stopped-screen.tsx';
import { useGlossaryKey } from './use-glossary-key.ts';
import { useLookOnFocus } from './use-look-on-focus.ts';
import { usePageLanguage } from './use-page-language.ts';
import { useSaveKey } from './use-save-key.ts';
import { useSaveOnBlur } from './use-save-on-blur.ts';
import { useTheme } from './use-theme.ts';

interface AppProps {
  readonly stores: Stores;
}

/** The whole window. */
export function App({ stores }: AppProps) {
  return (
    <StoresContext value={stores}>
      <Spoken>
        <Window />
      </Spoken>
    </StoresContext>
  );
}

/** Everything in it speaks the language of the settings, from the moment that it is chosen. */
function Spoken({ children }: { readonly children: ReactNode }) {
  const { language } = useSettings().settings;
  usePageLanguage(language);
  return (
    <InterfaceLanguageContext value={language}>
      <WordsProvider words={interfaceWords[language].form}>{children}</WordsProvider>
    </InterfaceLanguageContext>
  );
}

function Window() {
  useTheme();
  useSaveKey();
  useGlossaryKey();
  useSaveOnBlur();
  useLookOnFocus();
  return (
    <>
      <ErrorBoundary fallback={(goOn) => <StoppedScreen onGoOn={goOn} />}>
        <ScreenOf />
      </ErrorBoundary>
      <GlossaryDialog />
      <News />
    </>
  );
}
