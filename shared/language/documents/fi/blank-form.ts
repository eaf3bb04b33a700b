/** What the blank form says besides its questions. */
export const blankForm = {
  title: 'Tietosuojalomake',
  intro:
    'Tällä lomakkeella kerätään tiedot tietosuojaselostetta ja selostetta käsittelytoimista varten.',
  howTo:
    'Kirjoita selvästi. Rastita sopivat ruudut. Kirjoita taulukoihin vaihtoehdon kirjain. Tarkista valmiiksi painetut tiedot ja korjaa ne tarvittaessa. Jos kohta ei koske yritystä tai rekisteriä, vedä sen yli viiva. Jos tila ei riitä, jatka erilliselle paperille ja merkitse siihen kohdan otsikko.',
  companyPartIntro: 'Nämä tiedot annetaan kerran. Ne ovat samat yrityksen kaikissa rekistereissä.',
  registerPart: 'Rekisterin tiedot',
  registerPartIntro: 'Täytä tämä osa jokaisesta rekisteristä erikseen.',
  company: 'Yritys',
  register: 'Rekisteri',
  filledBy: 'Lomakkeen täyttäjä',
  filledOn: 'Päivä',
  /** Below the heading of a topic that concerns some only. */
  ifApplies: 'Täytä vain, jos tämä kohta koskee yritystä.',
  /** In place of the questions that the register shares with its company. */
  ownFacts: 'Jos vastasit ei, kirjoita tähän tämän rekisterin omat tiedot',
  entry: (number: number) => `${String(number)}. vastaus`,
  question: 'Kysymys',
  /** Names of the rows that a list has already. */
  known: 'Jo kirjattu',
  letter: 'Kirjoita kirjain:',
  letters: 'Kirjoita kirjaimet:',
  yes: 'Kyllä',
  no: 'Ei',
} as const;
