import { useState } from 'react';
import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { EmptyState } from '../../../renderer/ui/empty-state.tsx';
import { Menu } from '../../../renderer/ui/menu.tsx';
import { Message } from '../../../renderer/ui/message.tsx';
import { SavedTick } from '../../../renderer/ui/saved-tick.tsx';
import { StateBadge } from '../../../renderer/ui/state-badge.tsx';
import { Tabs } from '../../../renderer/ui/tabs.tsx';
import { TextLink } from '../../../renderer/ui/text-link.tsx';
import { Toast } from '../../../renderer/ui/toast.tsx';

const nothing = () => undefined;

/** The plain parts, each once. */
export function PartsGallery() {
  const [isOpen, setOpen] = useState(location.search.includes('dialog'));
  const [tab, setTab] = useState('notice');
  return (
    <>
      <div className="gallery-line">
        <Button look="main" onPress={nothing}>
          Tee asiakirjat
        </Button>
        <Button icon="plus">Lisää rekisteri</Button>
        <Button look="quiet" iconAfter="chevronRight">
          Seuraava
        </Button>
        <Button
          look="danger"
          icon="remove"
          onPress={() => {
            setOpen(true);
          }}
        >
          Poista rekisteri
        </Button>
        <Button isDisabled>Kumoa</Button>
        <Menu
          label="Lisää toimintoja"
          choices={[
            { id: 'copy', label: 'Kopioi rekisteri', icon: 'sheet', onChoose: nothing },
            { id: 'remove', label: 'Poista', icon: 'remove', isDanger: true, onChoose: nothing },
          ]}
        />
      </div>
      <div className="gallery-line">
        <StateBadge state="done" />
        <StateBadge state="started" />
        <StateBadge state="untouched" />
        <StateBadge state="toFix" />
        <SavedTick isSaving={false} text="Tallennettu 21.04" />
        <SavedTick isSaving text="Tallennetaan" />
        <TextLink href="#a">Avaa kansio</TextLink>
      </div>
      <Message kind="error" actions={<Button>Valitse toinen kansio</Button>}>
        Kansioon ei voi kirjoittaa.
      </Message>
      <Message kind="warning">Uutiskirjeen säilytysaika puuttuu.</Message>
      <Message kind="note">Tiedosto on muuttunut toisessa ohjelmassa.</Message>
      <Message kind="done">Asiakirjat on tehty.</Message>
      <Tabs
        label="Asiakirja"
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'notice',
            title: 'Tietosuojaseloste',
            content: <p>Kahvila Kielo</p>,
          },
          { id: 'record', title: 'Sisäinen', content: <p>Seloste</p> },
        ]}
      />
      <EmptyState
        title="Ei vielä rekistereitä"
        action={<Button look="main">Lisää rekisteri</Button>}
      >
        Rekisteri on joukko henkilötietoja, joita käytetään samaan asiaan.
      </EmptyState>
      <Toast onClose={nothing} action={<Button look="quiet">Kumoa</Button>}>
        Rekisteri poistettiin.
      </Toast>
      <Dialog
        isOpen={isOpen}
        title="Poistetaanko rekisteri?"
        isQuestion
        onClose={() => {
          setOpen(false);
        }}
        actions={
          <>
            <Button look="danger">Poista</Button>
            <Button>Peruuta</Button>
          </>
        }
      >
        Rekisteri siirretään varmuuskopioihin.
      </Dialog>
    </>
  );
}
