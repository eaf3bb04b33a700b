import type { ReactNode } from 'react';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useNavigation, useStores } from '../../stores/use-stores.ts';
import { Icon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import './top-bar.css';

export interface Crumb {
  readonly label: string;
  readonly onPress: () => void;
}

interface TopBarProps {
  /** The places above this one, the outermost first. */
  readonly crumbs: readonly Crumb[];
  /** The name of this place, or the heading that says it. */
  readonly here: ReactNode;
  /** What can be done here, at the right edge. */
  readonly children?: ReactNode;
}

/** Where the user is, and the way back. */
export function TopBar({ crumbs, here, children }: TopBarProps) {
  const words = useInterfaceWords();
  return (
    <header className="top-bar">
      <nav aria-label={words.common.breadcrumb}>
        <ol className="crumbs">
          {crumbs.map(({ label, onPress }) => (
            <li key={label}>
              <TextLink onPress={onPress}>{label}</TextLink>
              <Icon name="chevronRight" />
            </li>
          ))}
          <li className="crumb-here">{here}</li>
        </ol>
      </nav>
      {children !== undefined && <div className="top-bar-actions">{children}</div>}
      <div className="top-bar-tools">
        {/* The settings have no button on their own screen; the other one stays in its place. */}
        <SettingsButton />
        <GlossaryButton />
      </div>
    </header>
  );
}

function GlossaryButton() {
  const { glossary: words } = useInterfaceWords();
  const { glossary } = useStores();
  return (
    <IconButton
      icon="glossary"
      label={words.open}
      aria-haspopup="dialog"
      onPress={() => {
        glossary.open();
      }}
    />
  );
}

function SettingsButton() {
  const { common } = useInterfaceWords();
  const { navigation } = useStores();
  const { screen } = useNavigation();
  if (screen.kind === 'settings') return undefined;
  return (
    <IconButton
      icon="settings"
      label={common.settings}
      onPress={() => {
        navigation.go({ kind: 'settings' });
      }}
    />
  );
}
