import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../../ui/icons.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useInterfaceWords } from '../../services/interface-language.ts';
import { useNavigation, useStores } from '../../stores/use-stores.ts';
import './top-bar.css';

export interface Crumb {
  readonly label: string;
  readonly onPress: () => void;
}

interface TopBarProps {
  /** The places above this one, the outermost first. */
  readonly crumbs: readonly Crumb[];
  /** The name of this place: the heading of the screen. */
  readonly title: string;
  /** What can be done here, at the right edge. */
  readonly children?: ReactNode;
}

/** Where the user is, and the way back. */
export function TopBar({ crumbs, title, children }: TopBarProps) {
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
          <li className="crumb-here">
            <ScreenTitle title={title} />
          </li>
        </ol>
      </nav>
      <div className="top-bar-actions">
        {children}
        <SettingsButton />
      </div>
    </header>
  );
}

/** The focus starts from the name of the screen, so that the keyboard and readers start there too. */
function ScreenTitle({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} title={title}>
      {title}
    </h1>
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
