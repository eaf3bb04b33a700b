/** Whole sentences and notes of the documents. */
export const sentences = {
  contactController:
    'Tietosuoja-asioissa voit ottaa yhteyttä rekisterinpitäjään. Yhteystiedot ovat edellä.',
  alsoProcessor:
    'Organisaatio käsittelee henkilötietoja myös muiden lukuun. Siitä pidetään erillistä käsittelijän selostetta (30 artiklan 2 kohta).',
  jointRights:
    'Voit käyttää oikeuksiasi suhteessa kuhunkin yhteisrekisterinpitäjään (26 artiklan 3 kohta).',
  usedForProfiling: 'Tarkoitukseen kuuluu profilointia.',
  withChildren: 'mukana on alaikäisiä',
  hasCriminalData: 'Sisältää tietoja rikostuomioista tai rikoksista.',
  hasNationalId: 'Sisältää henkilötunnuksen.',
  nationalIdGround: (ground: string) => `Käsittelyn peruste: ${ground}.`,
  statutory: 'Tietojen antaminen on lakisääteinen vaatimus.',
  contractual: 'Tietojen antaminen on sopimukseen perustuva vaatimus.',
  preContract: 'Tietojen antaminen on sopimuksen tekemisen edellytys.',
  voluntary: 'Tietojen antaminen on vapaaehtoista.',
  noRecipients:
    'Henkilötiedoilla ei ole vastaanottajia rekisterinpitäjän organisaation ulkopuolella.',
  onlyListedRecipients: 'Henkilötietoja ei luovuteta muille kuin tässä mainituille.',
  published: 'Henkilötietoja julkaistaan.',
  notPublished: 'Henkilötietoja ei julkaista.',
  noTransfers: 'Henkilötietoja ei siirretä EU:n tai ETA:n ulkopuolelle.',
  profiling: 'Käsittelyyn kuuluu profilointia.',
  noProfiling: 'Käsittelyyn ei kuulu profilointia.',
  flowRegister: (name: string) => `Kuva rekisterin ”${name}” tietovirroista.`,
  flowFrom: (names: string) => `Tietojen lähteet: ${names}.`,
  flowSystems: (names: string) => `Tietoja säilytetään näissä järjestelmissä: ${names}.`,
  flowTo: (names: string) => `Tietojen vastaanottajat: ${names}.`,
  flowToNobody: 'Tiedoilla ei ole vastaanottajia.',
  noCookies: 'Tähän käsittelyyn ei kuulu evästeitä.',
  cookies: 'Käytämme evästeitä.',
  changes: 'Päivitämme selostetta, kun henkilötietojen käsittely muuttuu.',
} as const;
