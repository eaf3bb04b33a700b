import type { WordTree } from '../words.ts';

export const companyWords = {
  registers: {
    fi: 'Rekisterit',
    sv: 'Register',
    en: 'Registers',
  },
  registersIntro: {
    fi: 'Rekisteri on joukko tietoja, joita keräät samaa tarkoitusta varten.',
    sv: 'Ett register består av uppgifter som du samlar in för samma ändamål.',
    en: 'A register is a set of data that you collect for the same purpose.',
  },
  addRegister: {
    fi: 'Lisää rekisteri',
    sv: 'Lägg till ett register',
    en: 'Add a register',
  },
  emptyTitle: {
    fi: 'Rekistereitä ei ole vielä',
    sv: 'Det finns inga register ännu',
    en: 'There are no registers yet',
  },
  emptyBody: {
    fi: 'Aloita siitä, mistä tietoja kertyy eniten. Useimmilla se on asiakasrekisteri, ja jos sinulla on työntekijöitä, myös henkilöstörekisteri.',
    sv: 'Börja där det samlas mest uppgifter. För de flesta är det ett kundregister, och om du har anställda även ett personalregister.',
    en: 'Start where most data gather. For most companies that is a customer register and, if you have employees, a personnel register as well.',
  },
  progress: {
    fi: (done: number, all: number) => `${String(done)} / ${String(all)} kohtaa valmiina`,
    sv: (done: number, all: number) => `${String(done)} / ${String(all)} avsnitt klara`,
    en: (done: number, all: number) => `${String(done)} / ${String(all)} sections done`,
  },
  facts: {
    fi: 'Yhteiset tiedot',
    sv: 'Gemensamma uppgifter',
    en: 'Shared facts',
  },
  factsIntro: {
    fi: 'Nämä kysytään kerran, ja kaikki rekisterit käyttävät niitä.',
    sv: 'Vi frågar om dem en gång, och alla register använder dem.',
    en: 'These are asked once, and every register uses them.',
  },
  companyFacts: {
    fi: 'Yrityksen tiedot',
    sv: 'Företagets uppgifter',
    en: 'Company facts',
  },
  companyFactsBody: {
    fi: 'Yhteystiedot, tietosuojavastaava, suojaus, oikeudet ja evästeet',
    sv: 'Kontaktuppgifter, dataskyddsombud, skydd, rättigheter och kakor',
    en: 'Contact details, data protection officer, security, rights and cookies',
  },
  processor: {
    fi: 'Käsittelijän seloste',
    sv: 'Personuppgiftsbiträdets register',
    en: 'Processor’s record',
  },
  processorBody: {
    fi: 'Tiedot, joita käsittelet asiakkaidesi puolesta',
    sv: 'Uppgifter som du behandlar för dina kunders räkning',
    en: 'Data that you process on behalf of your clients',
  },
  processorWhy: {
    fi: 'Käsitteletkö henkilötietoja toisten yritysten puolesta, kuten tilitoimisto tai IT-tuki? Silloin tarvitset myös käsittelijän selosteen.',
    sv: 'Behandlar du personuppgifter för andra företags räkning, till exempel som bokföringsbyrå eller it-stöd? Då behöver du också ett register över behandling som personuppgiftsbiträde.',
    en: 'Do you process personal data on behalf of other companies, as an accounting office or IT support does? Then you also need a processor’s record.',
  },
  addProcessor: {
    fi: 'Aloita käsittelijän seloste',
    sv: 'Börja med personuppgiftsbiträdets register',
    en: 'Start the processor’s record',
  },
  export: {
    fi: 'Tee asiakirjat',
    sv: 'Skapa dokument',
    en: 'Create documents',
  },
  more: {
    fi: (name: string) => `Toiminnot: ${name}`,
    sv: (name: string) => `Åtgärder: ${name}`,
    en: (name: string) => `Actions: ${name}`,
  },
  remove: {
    fi: 'Poista rekisteri',
    sv: 'Ta bort registret',
    en: 'Remove the register',
  },
  removeTitle: {
    fi: (name: string) => `Poistetaanko ${name}?`,
    sv: (name: string) => `Ta bort ${name}?`,
    en: (name: string) => `Remove ${name}?`,
  },
  removeBody: {
    fi: (folder: string) =>
      `Rekisteri poistuu luettelosta. Tiedosto siirtyy varmuuskopioihin, ja voit tuoda sen sieltä takaisin käsin. Varmuuskopiot ovat kansiossa backups, joka on yrityksen kansiossa ${folder}.`,
    sv: (folder: string) =>
      `Registret försvinner från listan. Filen flyttas till säkerhetskopiorna, och du kan hämta tillbaka den för hand. Säkerhetskopiorna finns i mappen backups i företagets mapp ${folder}.`,
    en: (folder: string) =>
      `The register disappears from the list. Its file moves to the backups, and you can bring it back by hand. The backups are in the folder backups, which is in the company’s folder ${folder}.`,
  },
  removeConfirm: {
    fi: 'Poista rekisteri',
    sv: 'Ta bort registret',
    en: 'Remove the register',
  },
  removeCancel: {
    fi: 'Säilytä rekisteri',
    sv: 'Behåll registret',
    en: 'Keep the register',
  },
  newTitle: {
    fi: 'Uusi rekisteri',
    sv: 'Nytt register',
    en: 'New register',
  },
  fromTemplate: {
    fi: 'Aloita mallista',
    sv: 'Börja från en mall',
    en: 'Start from a template',
  },
  fromTemplateHint: {
    fi: 'Mallissa on vastaukset valmiina. Tarkista ne ja korjaa ne, jotka eivät pidä paikkaansa.',
    sv: 'I en mall är svaren färdiga. Kontrollera dem och rätta det som inte stämmer för ditt företag.',
    en: 'A template comes with answers. Check them and correct what is different in your company.',
  },
  findTemplate: {
    fi: (count: number) => `Etsi ${String(count)} mallista`,
    sv: (count: number) => `Sök bland ${String(count)} mallar`,
    en: (count: number) => `Search ${String(count)} templates`,
  },
  templatesFound: {
    fi: (count: number) => (count === 1 ? '1 malli' : `${String(count)} mallia`),
    sv: (count: number) => (count === 1 ? '1 mall' : `${String(count)} mallar`),
    en: (count: number) => (count === 1 ? '1 template' : `${String(count)} templates`),
  },
  noTemplate: {
    fi: 'Mikään malli ei vastaa hakua. Kokeile toista sanaa tai aloita tyhjästä.',
    sv: 'Ingen mall motsvarar sökningen. Prova ett annat ord eller börja från tomt.',
    en: 'No template matches the search. Try another word or start from nothing.',
  },
  fromNothing: {
    fi: 'Tyhjä rekisteri',
    sv: 'Tomt register',
    en: 'Empty register',
  },
  newNameLabel: {
    fi: 'Rekisterin nimi',
    sv: 'Registrets namn',
    en: 'Name of the register',
  },
  newNameHint: {
    fi: 'Esimerkiksi Asiakasrekisteri, Henkilöstörekisteri tai Uutiskirjeen tilaajat.',
    sv: 'Till exempel Kundregister, Personalregister eller Prenumeranter på nyhetsbrevet.',
    en: 'For example Customer register, Personnel register or Newsletter subscribers.',
  },
  newStart: {
    fi: 'Aloita tyhjästä',
    sv: 'Börja från tomt',
    en: 'Start from nothing',
  },
  unreadable: {
    fi: 'Yritystä ei voitu avata',
    sv: 'Företaget kunde inte öppnas',
    en: 'The company could not be opened',
  },
} satisfies WordTree;
