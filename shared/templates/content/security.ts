// The measures that nearly every small company has or should have, Art. 32. A register uses them
// until the company has described its own.
import { say, type Words } from './say.ts';

type Group = 'technical' | 'organisational' | 'physical';

function measure(id: string, group: Group, text: Words): object {
  return { id, group, text, public: 'no' };
}

/** The summary for everyone, and the list that stays in the company. */
export const basicSecurity = {
  publicSummary: say(
    'Tiedot on suojattu käyttöoikeuksin, salasanoin ja palomuurein. Tietoja käsittelevät vain ne, joiden työ sitä edellyttää, ja heillä on vaitiolovelvollisuus. Paperiaineisto säilytetään lukitussa tilassa.',
    'Uppgifterna skyddas med behörigheter, lösenord och brandväggar. Uppgifterna behandlas bara av dem vars arbete kräver det, och de har tystnadsplikt. Pappersmaterial förvaras i ett låst utrymme.',
    'The data are protected by access rights, passwords and firewalls. Only those whose work requires it process the data, and they are bound by confidentiality. Paper records are kept in a locked space.',
  ),
  measures: [
    measure(
      'm1',
      'technical',
      say(
        'Henkilökohtaiset käyttäjätunnukset',
        'Personliga användarkonton',
        'Personal user accounts',
      ),
    ),
    measure(
      'm2',
      'technical',
      say(
        'Monivaiheinen tunnistautuminen',
        'Flerfaktorsautentisering',
        'Multi-factor authentication',
      ),
    ),
    measure(
      'm3',
      'technical',
      say(
        'Laitteiden ja varmuuskopioiden salaus',
        'Kryptering av enheter och säkerhetskopior',
        'Encryption of devices and backups',
      ),
    ),
    measure(
      'm4',
      'technical',
      say(
        'Ohjelmien ja laitteiden päivitykset',
        'Uppdateringar av program och enheter',
        'Updates of software and devices',
      ),
    ),
    measure('m5', 'technical', say('Käytön lokit', 'Loggar över användningen', 'Logs of use')),
    measure(
      'm6',
      'organisational',
      say(
        'Tehtävän mukaiset käyttöoikeudet, jotka tarkistetaan vuosittain',
        'Behörigheter enligt arbetsuppgift som ses över årligen',
        'Access rights by role, reviewed every year',
      ),
    ),
    measure(
      'm7',
      'organisational',
      say(
        'Vaitiolositoumukset ja henkilöstön koulutus',
        'Sekretessförbindelser och utbildning av personalen',
        'Confidentiality undertakings and training of staff',
      ),
    ),
    measure(
      'm8',
      'organisational',
      say(
        'Ohje tietoturvaloukkausten varalta',
        'Anvisning för personuppgiftsincidenter',
        'Instructions for personal data breaches',
      ),
    ),
    measure(
      'm9',
      'organisational',
      say(
        'Kirjalliset sopimukset henkilötietojen käsittelijöiden kanssa',
        'Skriftliga avtal med personuppgiftsbiträden',
        'Written agreements with processors',
      ),
    ),
    measure(
      'm10',
      'organisational',
      say(
        'Vanhentuneiden tietojen turvallinen tuhoaminen',
        'Säker förstöring av föråldrade uppgifter',
        'Secure destruction of outdated data',
      ),
    ),
    measure(
      'm11',
      'physical',
      say('Lukitut tilat ja kaapit', 'Låsta utrymmen och skåp', 'Locked rooms and cabinets'),
    ),
  ],
};
