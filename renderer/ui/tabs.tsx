import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import type { ReactNode } from 'react';
import './tabs.css';

export interface TabChoice {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

interface TabsProps {
  /** What the tabs are about, for readers. */
  readonly label: string;
  readonly tabs: readonly TabChoice[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** Views of the same thing, one at a time. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className="tabs"
      selectedKey={selected}
      onSelectionChange={(key) => {
        onSelect(String(key));
      }}
    >
      <TabList className="tab-list" aria-label={label}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className="tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
