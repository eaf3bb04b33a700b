import type { WordTree } from '../words.ts';

export const missing = {
  mark: {
    fi: (item: string) => `[Tieto puuttuu: ${item}]`,
    sv: (item: string) => `[Uppgift saknas: ${item}]`,
    en: (item: string) => `[Missing: ${item}]`,
  },
  /** The head of a paper that is not finished, and the mark of an answer that nobody has confirmed. */
  draft: {
    title: {
      fi: 'Luonnos',
      sv: 'Utkast',
      en: 'Draft',
    },
    places: {
      fi: (count: number) =>
        count === 1
          ? '1 kohta on auki tai vahvistamatta.'
          : `${String(count)} kohtaa on auki tai vahvistamatta.`,
      sv: (count: number) =>
        count === 1
          ? '1 punkt är öppen eller obekräftad.'
          : `${String(count)} punkter är öppna eller obekräftade.`,
      en: (count: number) =>
        count === 1
          ? '1 place is open or unconfirmed.'
          : `${String(count)} places are open or unconfirmed.`,
    },
    unconfirmed: {
      fi: 'vahvistamatta',
      sv: 'obekräftad',
      en: 'unconfirmed',
    },
  },
  /** Behind the user's text that stands there in another language. */
  translation: {
    fi: '[käännös puuttuu]',
    sv: '[översättning saknas]',
    en: '[translation missing]',
  },
  items: {
    controllerName: {
      fi: 'rekisterinpitäjän nimi',
      sv: 'den personuppgiftsansvariges namn',
      en: 'name of the controller',
    },
    controllerContact: {
      fi: 'rekisterinpitäjän yhteystiedot',
      sv: 'den personuppgiftsansvariges kontaktuppgifter',
      en: 'contact details of the controller',
    },
    processorName: {
      fi: 'käsittelijän nimi',
      sv: 'personuppgiftsbiträdets namn',
      en: 'name of the processor',
    },
    processorContact: {
      fi: 'käsittelijän yhteystiedot',
      sv: 'personuppgiftsbiträdets kontaktuppgifter',
      en: 'contact details of the processor',
    },
    clients: {
      fi: 'rekisterinpitäjät, joiden lukuun tietoja käsitellään',
      sv: 'personuppgiftsansvariga för vars räkning uppgifter behandlas',
      en: 'controllers on whose behalf data are processed',
    },
    clientName: {
      fi: 'rekisterinpitäjän nimi',
      sv: 'den personuppgiftsansvariges namn',
      en: 'name of the controller',
    },
    clientContact: {
      fi: 'rekisterinpitäjän yhteystiedot',
      sv: 'den personuppgiftsansvariges kontaktuppgifter',
      en: 'contact details of the controller',
    },
    processingCategories: {
      fi: 'käsittelyjen ryhmät',
      sv: 'kategorier av behandling',
      en: 'categories of processing',
    },
    dpoContact: {
      fi: 'tietosuojavastaavan yhteystiedot',
      sv: 'dataskyddsombudets kontaktuppgifter',
      en: 'contact details of the data protection officer',
    },
    jointControllers: {
      fi: 'yhteisrekisterinpitäjät',
      sv: 'gemensamt personuppgiftsansvariga',
      en: 'joint controllers',
    },
    registerName: {
      fi: 'rekisterin nimi',
      sv: 'registrets namn',
      en: 'name of the register',
    },
    purposes: {
      fi: 'käsittelyn tarkoitukset',
      sv: 'ändamålen med behandlingen',
      en: 'purposes of the processing',
    },
    purposeText: {
      fi: 'tarkoitus',
      sv: 'ändamålet',
      en: 'purpose',
    },
    basis: {
      fi: 'oikeusperuste',
      sv: 'rättslig grund',
      en: 'legal basis',
    },
    statute: {
      fi: 'laki, johon käsittely perustuu',
      sv: 'lagen som behandlingen grundar sig på',
      en: 'statute that the processing is based on',
    },
    interest: {
      fi: 'oikeutettu etu',
      sv: 'berättigat intresse',
      en: 'legitimate interest',
    },
    subjects: {
      fi: 'rekisteröityjen ryhmät',
      sv: 'kategorier av registrerade',
      en: 'categories of data subjects',
    },
    data: {
      fi: 'henkilötietoryhmät',
      sv: 'kategorier av personuppgifter',
      en: 'categories of personal data',
    },
    sources: {
      fi: 'mistä tiedot saadaan',
      sv: 'varifrån uppgifterna kommer',
      en: 'where the data come from',
    },
    provision: {
      fi: 'onko tiedot annettava',
      sv: 'om uppgifterna måste lämnas',
      en: 'whether the data must be provided',
    },
    consequence: {
      fi: 'mitä seuraa, jos tietoja ei anneta',
      sv: 'vad som följer om uppgifterna inte lämnas',
      en: 'what follows if the data are not provided',
    },
    recipients: {
      fi: 'vastaanottajat tai tieto siitä, ettei niitä ole',
      sv: 'mottagare eller att det inte finns några',
      en: 'recipients, or that there are none',
    },
    transfers: {
      fi: 'siirretäänkö tietoja EU- ja ETA-alueen ulkopuolelle',
      sv: 'om uppgifter överförs till länder utanför EU eller EES',
      en: 'whether data are transferred outside the EU or the EEA',
    },
    transferRecipient: {
      fi: 'kenelle tiedot siirretään',
      sv: 'till vem uppgifterna överförs',
      en: 'to whom the data are transferred',
    },
    country: {
      fi: 'maa',
      sv: 'land',
      en: 'country',
    },
    date: {
      fi: 'päivämäärä',
      sv: 'datum',
      en: 'date',
    },
    duration: {
      fi: 'aika',
      sv: 'tid',
      en: 'length of time',
    },
    mechanism: {
      fi: 'siirtoperuste',
      sv: 'grund för överföringen',
      en: 'ground for the transfer',
    },
    copyHow: {
      fi: 'mistä suojatoimista saa jäljennöksen',
      sv: 'var man kan få en kopia av skyddsåtgärderna',
      en: 'where a copy of the safeguards is available',
    },
    retention: {
      fi: 'säilytysajat',
      sv: 'lagringstider',
      en: 'storage periods',
    },
    retentionPeriod: {
      fi: 'säilytysaika',
      sv: 'lagringstid',
      en: 'storage period',
    },
    automated: {
      fi: 'tehdäänkö automaattisia päätöksiä',
      sv: 'om automatiserade beslut fattas',
      en: 'whether automated decisions are made',
    },
    logic: {
      fi: 'päätöksenteon logiikka',
      sv: 'logiken bakom besluten',
      en: 'logic involved',
    },
    significance: {
      fi: 'päätösten merkitys ja seuraukset',
      sv: 'beslutens betydelse och följder',
      en: 'significance and consequences of the decisions',
    },
    cookies: {
      fi: 'käytetäänkö evästeitä',
      sv: 'om kakor används',
      en: 'whether cookies are used',
    },
    withdrawHow: {
      fi: 'miten suostumus peruutetaan',
      sv: 'hur samtycket återkallas',
      en: 'how consent is withdrawn',
    },
    security: {
      fi: 'turvatoimet',
      sv: 'säkerhetsåtgärder',
      en: 'security measures',
    },
    dpo: {
      fi: 'onko tietosuojavastaava nimitetty',
      sv: 'om ett dataskyddsombud har utsetts',
      en: 'whether a data protection officer is designated',
    },
    representativeName: {
      fi: 'edustajan nimi',
      sv: 'företrädarens namn',
      en: 'name of the representative',
    },
    representativeContact: {
      fi: 'edustajan yhteystiedot',
      sv: 'företrädarens kontaktuppgifter',
      en: 'contact details of the representative',
    },
    jointControllerName: {
      fi: 'yhteisrekisterinpitäjän nimi',
      sv: 'den gemensamt personuppgiftsansvarigas namn',
      en: 'name of the joint controller',
    },
    jointControllerContact: {
      fi: 'yhteisrekisterinpitäjän yhteystiedot',
      sv: 'den gemensamt personuppgiftsansvarigas kontaktuppgifter',
      en: 'contact details of the joint controller',
    },
    arrangement: {
      fi: 'miten vastuu on jaettu',
      sv: 'hur ansvaret har fördelats',
      en: 'how responsibilities are shared',
    },
    subjectText: {
      fi: 'rekisteröityjen ryhmä',
      sv: 'kategori av registrerade',
      en: 'category of data subjects',
    },
    dataText: {
      fi: 'henkilötietoryhmä',
      sv: 'kategori av personuppgifter',
      en: 'category of personal data',
    },
    source: {
      fi: 'tietolähde',
      sv: 'källa',
      en: 'source',
    },
    sourceName: {
      fi: 'lähteen nimi',
      sv: 'källans namn',
      en: 'name of the source',
    },
    sourcePublic: {
      fi: 'onko lähde julkinen',
      sv: 'om källan är offentlig',
      en: 'whether the source is public',
    },
    recipient: {
      fi: 'vastaanottaja',
      sv: 'mottagare',
      en: 'recipient',
    },
    recipientCountry: {
      fi: 'missä maassa vastaanottaja on',
      sv: 'i vilket land mottagaren finns',
      en: 'country of the recipient',
    },
  },
} satisfies WordTree;
