export const rightsTexts = {
  channels: {
    label: 'Miten henkilö voi tehdä tietojaan koskevan pyynnön?',
    hint: 'Valitse kaikki tavat, jotka käyvät. Lomakkeen voi tarjota, mutta sitä ei voi vaatia.',
    options: {
      email: 'Sähköpostilla',
      phone: 'Puhelimitse',
      post: 'Postitse',
      visit: 'Käymällä paikalla',
      form: 'Verkkolomakkeella',
    },
  },
  formAt: {
    label: 'Missä verkkolomake on?',
    hint: 'Verkko-osoite tai kohta palvelussa, esimerkiksi ”Omat tiedot”.',
  },
  how: {
    label: 'Mihin pyyntö lähetetään, ja mitä siinä on hyvä kertoa?',
    hint: 'Anna osoite. Vastausaika, enintään kuukausi, tulee selosteeseen itsestään.',
  },
  identification: {
    label: 'Miten varmistat, kuka pyynnön tekee?',
    hint: 'Kysy lisätietoja vain, jos henkilöllisyydestä on perusteltu epäily. Henkilötunnus ja nimi eivät yksin riitä tunnistamiseen.',
  },
  language: {
    label: 'Millä kielillä pyynnön voi tehdä?',
    hint: 'Luettele kielet, joilla palvelet. Pyyntö muullakin kielellä on silti käsiteltävä.',
  },
  access: {
    label: 'Tarkennus: oikeus saada pääsy tietoihin',
    hint: 'Vakioteksti tulee selosteeseen itsestään. Kirjoita tähän vain se, minkä haluat lisätä.',
  },
  rectification: {
    label: 'Tarkennus: oikeus tietojen oikaisemiseen',
    hint: 'Kerro esimerkiksi, jos henkilö voi korjata tietonsa itse verkossa.',
  },
  erasure: {
    label: 'Tarkennus: oikeus tietojen poistamiseen',
    hint: 'Kerro esimerkiksi, mitkä tiedot laki velvoittaa säilyttämään.',
  },
  restriction: {
    label: 'Tarkennus: oikeus käsittelyn rajoittamiseen',
    hint: 'Kirjoita tähän vain se, minkä haluat lisätä vakiotekstiin.',
  },
  portability: {
    label: 'Tarkennus: oikeus siirtää tiedot järjestelmästä toiseen',
    hint: 'Kerro esimerkiksi, missä muodossa tiedot saa itselleen.',
  },
  objection: {
    label: 'Tarkennus: vastustamisoikeus',
    hint: 'Kirjoita tähän vain se, minkä haluat lisätä vakiotekstiin.',
  },
  withdrawal: {
    label: 'Tarkennus: suostumuksen peruuttaminen',
    hint: 'Peruuttamistapa kysytään kunkin tarkoituksen kohdalla. Lisää tähän se, mikä koskee kaikkia.',
  },
  complaint: {
    label: 'Tarkennus: oikeus tehdä valitus valvontaviranomaiselle',
    hint: 'Tietosuojavaltuutetun toimiston yhteystiedot tulevat selosteeseen itsestään.',
  },
  extra: {
    label: 'Haluatko kertoa oikeuksista vielä muuta?',
    hint: 'Teksti tulee oikeuksien loppuun. Älä lupaa oikeutta, jota laki ei tässä anna.',
  },
};
