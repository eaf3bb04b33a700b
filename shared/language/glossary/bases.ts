import type { WordTree } from '../words.ts';

/** Why data may be processed. */
export const bases = {
  purpose: {
    term: {
      fi: 'käsittelyn tarkoitus',
      sv: 'ändamål',
      en: 'purpose of the processing',
    },
    text: {
      fi: 'Syy, jonka vuoksi tietoja tarvitaan, esimerkiksi tilausten toimittaminen. Tietoja ei saa käyttää muuhun, joka on ristiriidassa sen kanssa.',
      sv: 'Det som uppgifterna behövs till, till exempel leverans av beställningar. De får inte användas på ett sätt som är oförenligt med det.',
      en: 'What the data are needed for, for example delivering orders. They may not be used for anything that conflicts with it.',
    },
    words: {
      fi: ['käyttötarkoitu', 'käsittely tarkoitu'],
      sv: ['ändamål'],
      en: ['purpose of processing', 'purpose of the processing'],
    },
  },
  legalBasis: {
    term: {
      fi: 'oikeusperuste',
      sv: 'rättslig grund',
      en: 'legal basis',
    },
    text: {
      fi: 'Lain kohta, joka sallii käsittelyn. Niitä on kuusi: suostumus, sopimus, lakisääteinen velvoite, elintärkeä etu, yleinen etu ja oikeutettu etu. Jokaisella tarkoituksella on oltava yksi.',
      sv: 'Den punkt i lagen som tillåter behandlingen. Det finns sex: samtycke, avtal, rättslig förpliktelse, grundläggande intresse, allmänt intresse och berättigat intresse. Varje ändamål ska ha en.',
      en: 'The provision of law that allows the processing. There are six: consent, contract, legal obligation, vital interests, public interest and legitimate interest. Every purpose must have one.',
    },
    words: {
      fi: ['oikeusperust'],
      sv: ['rättslig grund'],
      en: ['legal bas'],
    },
  },
  consent: {
    term: {
      fi: 'suostumus',
      sv: 'samtycke',
      en: 'consent',
    },
    text: {
      fi: 'Vapaaehtoinen ja selvä lupa tiettyyn tarkoitukseen. Hiljaisuus tai valmiiksi rastitettu ruutu ei ole suostumus. Sen voi peruuttaa milloin tahansa yhtä helposti kuin antaa.',
      sv: 'Ett frivilligt och tydligt tillstånd för ett visst ändamål. Tystnad eller en förkryssad ruta är inget samtycke. Det kan återkallas när som helst, lika lätt som det gavs.',
      en: 'A voluntary and clear permission for a certain purpose. Silence or a box ticked in advance is not consent. It can be withdrawn at any time, as easily as it was given.',
    },
    words: {
      fi: ['suostumu'],
      sv: ['samtyck'],
      en: ['consent'],
    },
  },
  explicitConsent: {
    term: {
      fi: 'nimenomainen suostumus',
      sv: 'uttryckligt samtycke',
      en: 'explicit consent',
    },
    text: {
      fi: 'Suostumus, jossa henkilö sanoo erikseen ja suoraan hyväksyvänsä juuri tämän käsittelyn. Sitä tarvitaan esimerkiksi terveystiedoissa, jollei muuta laillista perustetta ole.',
      sv: 'Ett samtycke där personen uttryckligen säger ja till just den här behandlingen. Det behövs till exempel för uppgifter om hälsa, om lagen inte ger någon annan grund.',
      en: 'Consent in which the person says yes expressly to exactly this processing. It is needed, for example, for data on health if no other ground in law applies.',
    },
    words: {
      fi: ['nimenomai suostumu'],
      sv: ['uttrycklig samtyck'],
      en: ['explicit consent'],
    },
  },
  contract: {
    term: {
      fi: 'sopimus oikeusperusteena',
      sv: 'avtal som rättslig grund',
      en: 'contract as a legal basis',
    },
    text: {
      fi: 'Käsittely on tarpeen, jotta sopimus henkilön kanssa voidaan täyttää tai tehdä hänen pyynnöstään. Henkilön on itse oltava sopimuksen osapuoli, joten yritysasiakkaan yhteyshenkilöön peruste ei sovi.',
      sv: 'Behandlingen behövs för att fullgöra ett avtal med personen eller för att ingå det på personens begäran. Personen måste själv vara part i avtalet, så grunden passar inte för en företagskunds kontaktperson.',
      en: 'The processing is needed to perform a contract with the person or to enter into one at the person’s request. The person must be a party to it, so this basis does not suit the contact person of a business customer.',
    },
    words: {
      fi: ['sopimu täytäntöönpan'],
      sv: ['fullgöra avtal', 'fullgöra ett avtal', 'fullgörande av avtal'],
      en: ['performance of a contract', 'perform a contract', 'party to the contract'],
    },
  },
  legalObligation: {
    term: {
      fi: 'lakisääteinen velvoite',
      sv: 'rättslig förpliktelse',
      en: 'legal obligation',
    },
    text: {
      fi: 'Laki velvoittaa yrityksen käsittelemään tietoja. Esimerkiksi kirjanpitolaki vaatii säilyttämään laskut. Laki on nimettävä.',
      sv: 'Lagen förpliktar företaget att behandla uppgifterna. Till exempel kräver bokföringslagen att fakturor bevaras. Lagen ska nämnas.',
      en: 'The law obliges the company to process the data. For example, the Accounting Act requires invoices to be kept. The act must be named.',
    },
    words: {
      fi: ['lakisäätei velvoi'],
      sv: ['rättslig förpliktelse'],
      en: ['legal obligation'],
    },
  },
  vitalInterests: {
    term: {
      fi: 'elintärkeä etu',
      sv: 'grundläggande intresse',
      en: 'vital interests',
    },
    text: {
      fi: 'Käsittely on välttämätöntä ihmisen hengen tai terveyden suojaamiseksi hätätilanteessa. Yritys tarvitsee tätä perustetta harvoin.',
      sv: 'Behandlingen är nödvändig för att skydda någons liv eller hälsa i en nödsituation. Ett företag behöver sällan den här grunden.',
      en: 'The processing is necessary to protect somebody’s life or health in an emergency. A company seldom needs this basis.',
    },
    words: {
      fi: ['elintärke'],
      sv: ['grundläggande intresse'],
      en: ['vital interest'],
    },
  },
  publicInterest: {
    term: {
      fi: 'yleinen etu ja julkinen valta',
      sv: 'allmänt intresse och myndighetsutövning',
      en: 'public interest and official authority',
    },
    text: {
      fi: 'Peruste viranomaisille ja niille, joilla on laissa säädetty tehtävä. Pienelle yritykselle se sopii hyvin harvoin.',
      sv: 'En grund för myndigheter och dem som har en uppgift enligt lag. För ett litet företag passar den mycket sällan.',
      en: 'A basis for authorities and those with a task laid down by law. It very rarely suits a small company.',
    },
    words: {
      fi: ['yleinen et', 'yleise e', 'yleistä et', 'julki valta', 'julki valla'],
      sv: ['allmän intresse', 'myndighetsutövning'],
      en: ['public interest', 'official authority'],
    },
  },
  legitimateInterest: {
    term: {
      fi: 'oikeutettu etu',
      sv: 'berättigat intresse',
      en: 'legitimate interest',
    },
    text: {
      fi: 'Yrityksen tai toisen todellinen ja laillinen tarve, joka ei syrjäytä henkilön etuja ja oikeuksia. Etu on nimettävä, ja punninta tehdään tasapainotestillä.',
      sv: 'Ett verkligt och lagligt behov som företaget eller någon annan har och som inte måste vika för personens intressen och rättigheter. Intresset ska nämnas och prövas i en intresseavvägning.',
      en: 'A real and lawful need of the company or another that is not overridden by the interests and rights of the person. It must be named and weighed in a balancing test.',
    },
    words: {
      fi: ['oikeutettu e', 'oikeutetu e'],
      sv: ['berättiga intresse'],
      en: ['legitimate interest'],
    },
  },
  balancingTest: {
    term: {
      fi: 'tasapainotesti',
      sv: 'intresseavvägning',
      en: 'balancing test',
    },
    text: {
      fi: 'Kirjallinen punninta, jolla perustellaan oikeutettu etu: mikä etu on, miksi käsittely on tarpeen ja miksi henkilön edut ja oikeudet eivät syrjäytä sitä. Sitä ei julkaista.',
      sv: 'En skriftlig avvägning som motiverar ett berättigat intresse: vilket intresset är, varför behandlingen behövs och varför personens intressen och rättigheter inte väger tyngre. Den publiceras inte.',
      en: 'A written assessment that justifies a legitimate interest: what the interest is, why the processing is needed and why the interests and rights of the person do not override it. It is not published.',
    },
    words: {
      fi: ['tasapainotest'],
      sv: ['intresseavvägning'],
      en: ['balancing test'],
    },
  },
} satisfies WordTree;
