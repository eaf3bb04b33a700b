import type { roles as finnish } from '../fi/roles.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** Who is who. */
export const roles: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  dataSubject: {
    term: 'den registrerade',
    text: 'Den person som uppgifterna gäller, till exempel en kund, en anställd, en arbetssökande eller en besökare på webbplatsen. Ett företag är inte en registrerad, men dess kontaktperson är det.',
    words: ['registrerad'],
  },
  controller: {
    term: 'personuppgiftsansvarig',
    text: 'Den som bestämmer varför och hur personuppgifter behandlas. För företagets egna kund- och personaluppgifter är det företaget självt.',
    words: ['personuppgiftsansvar'],
  },
  jointControllers: {
    term: 'gemensamt personuppgiftsansvariga',
    text: 'Två eller flera som tillsammans bestämmer varför och hur uppgifterna behandlas. De ska komma överens om ansvaret och informera de registrerade om huvuddragen.',
    words: ['gemensamt personuppgiftsansvar'],
  },
  processor: {
    term: 'personuppgiftsbiträde',
    text: 'Ett företag eller någon annan som behandlar uppgifter för den personuppgiftsansvariges räkning och enligt dennes instruktioner. Det kan vara en bokföringsbyrå som sköter lönerna eller leverantören av ett bokningssystem.',
    words: ['personuppgiftsbiträd'],
  },
  subProcessor: {
    term: 'underbiträde',
    text: 'Biträdets egen underleverantör som behandlar samma uppgifter. I förordningen kallas det ett annat biträde. Det får anlitas bara med den personuppgiftsansvariges tillstånd.',
    words: ['underbiträd'],
  },
  representative: {
    term: 'företrädare',
    text: 'En person eller ett företag i EU som utses av ett företag utan verksamhetsställe i EU. Ett finländskt företag behöver ingen företrädare.',
    words: ['företrädare'],
  },
  dpo: {
    term: 'dataskyddsombud',
    text: 'En sakkunnig som företaget har utnämnt och som ger råd om och övervakar dataskyddet. För en del företag är ombudet obligatoriskt. En vanlig kontaktperson är inget dataskyddsombud, och ombudet är ingen myndighet.',
    words: ['dataskyddsombud'],
  },
  ombudsman: {
    term: 'dataombudsmannen',
    text: 'Tillsynsmyndigheten för dataskydd i Finland. Klagomål lämnas in till dataombudsmannen, och personuppgiftsincidenter anmäls till dataombudsmannens byrå. Företagets egen sakkunniga är dataskyddsombudet.',
    words: ['dataombudsman', 'dataombudsmän'],
  },
  supervisoryAuthority: {
    term: 'tillsynsmyndighet',
    text: 'En myndighet som övervakar dataskyddet. Varje EU-land har sin egen. I Finland är det dataombudsmannen.',
    words: ['tillsynsmyndighet'],
  },
  recipient: {
    term: 'mottagare',
    text: 'Alla som får uppgifterna: ett personuppgiftsbiträde, ett annat företag eller en myndighet. Dina egna anställda är inte mottagare.',
    words: ['mottagar'],
  },
};
