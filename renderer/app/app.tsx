import { wordsFi } from '../../shared/language/interface/words-fi.ts';
import { ErrorBoundary } from '../screens/parts/error-boundary.tsx';
import {
  InterfaceLanguageContext,
  type InterfaceLanguage,
} from '../services/interface-language.ts';
import type { Stores } from '../stores/stores.ts';
import { StoresContext } from '../stores/use-stores.ts';
import { WordsProvider } from '../ui/words.tsx';
import { News } from './news.tsx';
import { ScreenOf } from './screen-of.tsx';
import { StoppedScreen } from './stopped-screen.tsx';
import { useSaveKey } from './use-save-key.ts';
import { useSaveOnBlur } from './use-save-on-blur.ts';
import { useTheme } from './use-theme.ts';

interface AppProps {
  readonly stores: Stores;
}

const finnish: InterfaceLanguage = { language: 'fi', words: wordsFi };

/** The whole window. */
export function App({ stores }: AppProps) {
  return (
    <StoresContext value={stores}>
      <InterfaceLanguageContext value={finnish}>
        <WordsProvider words={finnish.words.form}>
          <Window />
        </WordsProvider>
      </InterfaceLanguageContext>
    </StoresContext>
  );
}

function Window() {
  useTheme();
  useSaveKey();
  useSaveOnBlur();
  return (
    <>
      <ErrorBoundary fallback={(goOn) => <StoppedScreen onGoOn={goOn} />}>
        <ScreenOf />
      </ErrorBoundary>
      <News />
    </>
  );
}
