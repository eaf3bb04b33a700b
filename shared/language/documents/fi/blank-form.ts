/** What the blank form says besides its questions. */
export const blankForm = {
  title: 'Tietosuojalomake',
  intro:
    'Tällä lomakkeella kerätään tiedot tietosuojaselostetta ja selostetta käsittelytoimista varten.',
  howTo:
    'Kirjoita selvästi. Rastita sopivat ruudut. Jos kohta ei koske yritystä tai rekisteriä, vedä sen yli viiva. Jos tila ei riitä, jatka erilliselle paperille ja merkitse siihen kohdan otsikko.',
  companyPart: 'Yrityksen tiedot',
  companyPartIntro: 'Nämä tiedot annetaan kerran. Ne ovat samat yrityksen kaikissa rekistereissä.',
  registerPart: 'Rekisterin tiedot',
  registerPartIntro: 'Täytä tämä osa jokaisesta rekisteristä erikseen.',
  company: 'Yritys',
  register: 'Rekisteri',
  filledBy: 'Lomakkeen täyttäjä',
  filledOn: 'Päivä',
  /** Behind the hint of a question that is asked of some only. */
  ifApplies: 'Täytä vain, jos kohta koskee teitä.',
  /** How a hint begins that says already when to answer. */
  saysWhen: 'Täytä',
  /** In place of the questions that the register shares with its company. */
  ownFacts: 'Jos vastasit ei, kirjoita tähän tämän rekisterin omat tiedot',
  entry: (number: number) => `${String(number)}. vastaus`,
  yes: 'Kyllä',
  no: 'Ei',
} as const;
