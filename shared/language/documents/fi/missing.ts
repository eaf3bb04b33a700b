/** What an unanswered question leaves open on the paper, so that a draft shows its gaps. */
const items = {
  controllerName: 'rekisterinpitäjän nimi',
  controllerContact: 'rekisterinpitäjän yhteystiedot',
  processorName: 'käsittelijän nimi',
  processorContact: 'käsittelijän yhteystiedot',
  clients: 'rekisterinpitäjät, joiden lukuun tietoja käsitellään',
  clientName: 'rekisterinpitäjän nimi',
  clientContact: 'rekisterinpitäjän yhteystiedot',
  processingCategories: 'käsittelyjen ryhmät',
  dpoContact: 'tietosuojavastaavan yhteystiedot',
  jointControllers: 'yhteisrekisterinpitäjät',
  registerName: 'rekisterin nimi',
  purposes: 'käsittelyn tarkoitukset',
  purposeText: 'tarkoitus',
  basis: 'oikeusperuste',
  statute: 'laki, johon käsittely perustuu',
  interest: 'oikeutettu etu',
  subjects: 'rekisteröityjen ryhmät',
  data: 'henkilötietoryhmät',
  sources: 'mistä tiedot saadaan',
  provision: 'onko tiedot pakko antaa',
  consequence: 'mitä seuraa, jos tietoja ei anneta',
  recipients: 'vastaanottajat tai tieto siitä, ettei niitä ole',
  transfers: 'siirretäänkö tietoja EU:n tai ETA:n ulkopuolelle',
  transferRecipient: 'kenelle tiedot siirretään',
  country: 'maa',
  date: 'päivämäärä',
  duration: 'aika',
  mechanism: 'siirtoperuste',
  copyHow: 'mistä suojatoimista saa jäljennöksen',
  retention: 'säilytysajat',
  retentionPeriod: 'säilytysaika',
  automated: 'tehdäänkö automaattisia päätöksiä',
  logic: 'päätöksenteon logiikka',
  significance: 'päätösten merkitys ja seuraukset',
  cookies: 'käytetäänkö evästeitä',
  withdrawHow: 'miten suostumus peruutetaan',
  security: 'turvatoimet',
} as const;

export const missing = {
  mark: (item: string) => `[Tieto puuttuu: ${item}]`,
  /** The head of a paper that is not finished, and the mark of an answer that nobody has confirmed. */
  draft: {
    title: 'Luonnos',
    places: (count: number) =>
      count === 1
        ? '1 kohta on auki tai vahvistamatta.'
        : `${String(count)} kohtaa on auki tai vahvistamatta.`,
    unconfirmed: 'vahvistamatta',
  },
  /** Behind the user's text that stands there in another language. */
  translation: '[käännös puuttuu]',
  items,
} as const;
