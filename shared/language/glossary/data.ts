import type { WordTree } from '../words.ts';

/** What is processed, and how. */
export const data = {
  personalData: {
    term: {
      fi: 'henkilötieto',
      sv: 'personuppgift',
      en: 'personal data',
    },
    text: {
      fi: 'Mikä tahansa tieto, jonka voi yhdistää tiettyyn ihmiseen: nimi, puhelinnumero, ostohistoria, kuva tai IP-osoite.',
      sv: 'Varje uppgift som kan kopplas till en viss person: namn, telefonnummer, köphistorik, bild eller IP-adress.',
      en: 'Any information that can be linked to a certain person: a name, phone number, purchase history, photo or IP address.',
    },
    words: {
      fi: ['henkilötieto', 'henkilötied'],
      sv: ['personuppgift'],
      en: ['personal data'],
    },
  },
  dataCategories: {
    term: {
      fi: 'henkilötietoryhmä',
      sv: 'kategori av personuppgifter',
      en: 'category of personal data',
    },
    text: {
      fi: 'Samankaltaisten tietojen joukko, esimerkiksi yhteystiedot tai laskutustiedot. Selosteessa luetellaan ryhmät, ei yksittäisten ihmisten tietoja.',
      sv: 'En grupp av likartade uppgifter, till exempel kontaktuppgifter eller faktureringsuppgifter. I beskrivningen räknas kategorierna upp, inte enskilda personers uppgifter.',
      en: 'A group of similar data, for example contact details or billing data. The notice lists the categories, not the data of individual people.',
    },
    words: {
      fi: ['henkilötietoryhm', 'tietoryhm'],
      sv: ['kategori av personuppgift', 'kategori av uppgift'],
      en: ['categor of personal data', 'categor of data'],
    },
  },
  specialCategories: {
    term: {
      fi: 'erityiset henkilötietoryhmät',
      sv: 'särskilda kategorier av personuppgifter',
      en: 'special categories of personal data',
    },
    text: {
      fi: 'Arkaluonteiset tiedot, joiden käsittely on kielletty, jollei laissa ole siihen erityistä lupaa. Näitä ovat muun muassa terveys, uskonto, poliittinen mielipide ja ammattiliiton jäsenyys.',
      sv: 'Känsliga uppgifter som inte får behandlas utan särskilt stöd i lagen. Hit hör bland annat hälsa, religion, politiska åsikter och medlemskap i fackförening.',
      en: 'Sensitive data that may not be processed unless the law gives a special permission. They include health, religion, political opinions and trade union membership.',
    },
    words: {
      fi: ['erityi henkilötieto', 'erityi tietoryhm', 'arkaluontei'],
      sv: ['särskild kategori', 'känslig uppgift', 'känslig personuppgift'],
      en: ['special categor', 'sensitive data'],
    },
  },
  criminalData: {
    term: {
      fi: 'rikostiedot',
      sv: 'uppgifter om brott',
      en: 'data on criminal convictions and offences',
    },
    text: {
      fi: 'Rikostuomioita ja rikoksia koskevat tiedot. Niitä saa käsitellä vain viranomaisen valvonnassa tai kun laki sallii, esimerkiksi oikeusvaateen vuoksi.',
      sv: 'Uppgifter om fällande domar i brottmål och om brott. De får behandlas bara under en myndighets kontroll eller när lagen tillåter det, till exempel för ett rättsligt anspråk.',
      en: 'Data on convictions and offences. They may be processed only under the control of an authority or when the law allows it, for example for a legal claim.',
    },
    words: {
      fi: ['rikostie', 'rikostuomio', 'rikosrekister'],
      sv: ['uppgift om brott', 'fällande dom', 'straffregist'],
      en: ['criminal', 'offence'],
    },
  },
  identityCode: {
    term: {
      fi: 'henkilötunnus',
      sv: 'personbeteckning',
      en: 'personal identity code',
    },
    text: {
      fi: 'Henkilötunnusta saa käsitellä vain laissa säädetyillä perusteilla. Sitä ei saa käyttää ainoana keinona varmistaa, kuka joku on, eikä sitä merkitä asiakirjoihin turhaan.',
      sv: 'Personbeteckningen får behandlas bara på de grunder som lagen anger. Den får inte vara det enda sättet att kontrollera vem någon är, och den ska inte skrivas ut i onödan.',
      en: 'A Finnish personal identity code may be processed only on the grounds given in law. It must not be the only way to verify who somebody is, and it is not printed needlessly.',
    },
    words: {
      fi: ['henkilötunnu'],
      sv: ['personbeteckning'],
      en: ['personal identity code', 'identity code'],
    },
  },
  filingSystem: {
    term: {
      fi: 'rekisteri',
      sv: 'register',
      en: 'register (filing system)',
    },
    text: {
      fi: 'Henkilötietojen joukko, josta tietoja voi hakea jollakin perusteella. Se voi olla ohjelmassa, taulukossa tai mapissa. Seloste tehdään jokaisesta rekisteristä.',
      sv: 'En samling personuppgifter som är sökbara. Den kan finnas i ett program, ett kalkylblad eller en pärm. Varje register får en egen beskrivning.',
      en: 'A set of personal data that can be searched by some criterion. It may be in a program, a spreadsheet or a binder. A notice is made for every register.',
    },
    words: {
      fi: ['henkilörekister'],
      sv: ['personregist'],
      en: ['filing system'],
    },
  },
  processing: {
    term: {
      fi: 'käsittely',
      sv: 'behandling',
      en: 'processing',
    },
    text: {
      fi: 'Kaikki, mitä henkilötiedoille tehdään: kerääminen, katsominen, muuttaminen, lähettäminen, säilyttäminen ja poistaminen.',
      sv: 'Allt som görs med personuppgifter: att samla in, titta på, ändra, skicka, lagra och radera.',
      en: 'Anything done with personal data: collecting, viewing, changing, sending, storing and erasing.',
    },
    words: {
      fi: ['käsittelytoim'],
      sv: ['uppgiftsbehandling'],
      en: ['processing activit'],
    },
  },
  profiling: {
    term: {
      fi: 'profilointi',
      sv: 'profilering',
      en: 'profiling',
    },
    text: {
      fi: 'Henkilötietojen automaattinen käsittely, jossa arvioidaan ihmisen ominaisuuksia, esimerkiksi kiinnostuksen kohteita tai maksukykyä.',
      sv: 'Automatisk behandling av personuppgifter för att bedöma en person, till exempel intressen eller betalningsförmåga.',
      en: 'Automatic processing of personal data that evaluates a person, for example interests or ability to pay.',
    },
    words: {
      fi: ['profiloi'],
      sv: ['profiler'],
      en: ['profil'],
    },
  },
  pseudonymisation: {
    term: {
      fi: 'pseudonymisointi',
      sv: 'pseudonymisering',
      en: 'pseudonymisation',
    },
    text: {
      fi: 'Nimi korvataan tunnisteella, ja avain pidetään erillään. Tieto on yhä henkilötieto, koska henkilön saa selville avaimella.',
      sv: 'Namnet ersätts med en beteckning och nyckeln förvaras separat. Uppgiften är fortfarande en personuppgift, eftersom nyckeln avslöjar personen.',
      en: 'The name is replaced by an identifier and the key is kept apart. The data are still personal data, because the key reveals the person.',
    },
    words: {
      fi: ['pseudonym'],
      sv: ['pseudonym'],
      en: ['pseudonym'],
    },
  },
  anonymisation: {
    term: {
      fi: 'anonymisointi',
      sv: 'anonymisering',
      en: 'anonymisation',
    },
    text: {
      fi: 'Tieto muutetaan niin, ettei henkilöä voi enää tunnistaa millään kohtuullisella keinolla. Silloin se ei ole enää henkilötieto.',
      sv: 'Uppgiften ändras så att personen inte längre kan identifieras med några rimliga medel. Då är den inte längre en personuppgift.',
      en: 'The data are changed so that the person can no longer be identified by any reasonable means. They are then no longer personal data.',
    },
    words: {
      fi: ['anonym', 'nimettöm'],
      sv: ['anonym'],
      en: ['anonym'],
    },
  },
} satisfies WordTree;
