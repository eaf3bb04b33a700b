export const recordDatesExplanations = {
  createdOn: {
    why: 'Päivä osoittaa, mistä alkaen selostetta on pidetty. Se tulee selosteen alkuun.',
    example: 'Kahvila sai selosteen valmiiksi 3.2.2026 ja kirjoittaa sen päivän.',
    mistakes: ['Päivä vaihdetaan joka päivityksessä. Päivitykselle on oma kohtansa.'],
  },
  updatedOn: {
    why: 'Lukija näkee, onko seloste ajan tasalla. Yrityksen on voitava osoittaa se viranomaiselle.',
    example:
      'Verkkokauppa vaihtoi varausjärjestelmää 1.9.2026 ja päivitti selosteen samana päivänä.',
    mistakes: ['Sisältöä on muutettu, mutta päivä on jäänyt vanhaksi.'],
  },
  version: {
    why: 'Versiosta näkee, onko tulostettu kappale sama kuin nykyinen.',
    example: 'Ensimmäinen versio on 1.0 ja pienen muutoksen jälkeen 1.1.',
    mistakes: ['Kahdella erilaisella kappaleella on sama numero.'],
  },
  reviewDueOn: {
    why: 'Toiminta muuttuu vähitellen. Ohjelma muistuttaa tarkistuksesta, kun päivä on mennyt.',
    example: 'Tilitoimisto tarkistaa selosteen joka tammikuussa: 15.1.2027.',
    mistakes: [
      'Tarkistus on sovittu vuosien päähän, ja väliin mahtuu jo uusi järjestelmä.',
      'Päivä on mennyt eikä kukaan ole sopinut uutta.',
    ],
  },
  publishedAt: {
    why: 'Valvontaviranomainen voi pyytää selostetta. Silloin sen on löydyttävä nopeasti.',
    example: 'Kahvila: ”Toimiston tietosuojamapissa ja samana tiedostona yrityksen verkkolevyllä.”',
    mistakes: [
      'Sisäinen seloste on viety verkkosivulle. Siinä on tietoja, jotka eivät kuulu kaikille.',
      'Seloste on vain yhden ihmisen koneella.',
    ],
  },
  changePolicy: {
    why: 'Seloste pysyy totena vain, jos joku vastaa siitä. Teksti tulee selosteen loppuun.',
    example:
      '”Yrittäjä päivittää selosteen, kun otamme käyttöön uuden järjestelmän, ja joka tapauksessa tammikuussa.”',
    mistakes: ['Tekstissä ei sanota, kenen tehtävä päivittäminen on.'],
  },
  changeLog: {
    why: 'Luettelosta näkee, mitä on muuttunut ja milloin. Siitä on apua, kun jälkikäteen kysytään.',
    example: '1.9.2026: ”Varausjärjestelmä vaihtui.” 3.2.2026: ”Ensimmäinen versio.”',
    mistakes: ['Kirjataan joka pilkku. Riittää se, mikä muuttaa tietojen käyttöä.'],
  },
  'changeLog.on': {
    why: 'Päivästä näkee, mikä oli voimassa milläkin hetkellä.',
    example: 'Varausjärjestelmä vaihtui 1.9.2026, joten muutospäivä on 1.9.2026.',
    mistakes: ['Päiväksi on kirjoitettu kirjaamisen päivä, vaikka muutos tehtiin aikaisemmin.'],
  },
  'changeLog.text': {
    why: 'Yksi virke kertoo, mikä muuttui, ilman vanhojen versioiden vertaamista.',
    example: '”Uutiskirjeen lähettää nyt Postipalvelu Puro Oy.”',
    mistakes: ['Tekstinä on ”pieniä korjauksia”. Siitä ei näe, mikä muuttui.'],
  },
};
