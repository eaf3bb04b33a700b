export const internalTexts = {
  title: 'Sisäiset tiedot',
  intro: 'Näillä osoitat, että asiat on hoidettu. Mikään tästä ei tule julkiseen selosteeseen.',
  questions: {
    'internal.owner': {
      label: 'Kuka vastaa rekisteristä yrityksessä?',
      hint: 'Henkilön nimi tai tehtävä.',
    },
    'internal.systems': {
      label: 'Missä järjestelmissä tiedot ovat?',
      hint: 'Lisää myös paperiarkistot ja taulukot.',
    },
    'internal.systems.name': {
      label: 'Järjestelmän nimi',
      hint: 'Ohjelman, palvelun tai arkiston nimi.',
    },
    'internal.systems.supplier': {
      label: 'Toimittaja',
      hint: 'Yritys, jolta järjestelmä on hankittu.',
    },
    'internal.systems.text': {
      label: 'Mihin järjestelmää käytetään?',
      hint: 'Yksi virke riittää.',
    },
    'internal.dpiaNeeded': {
      label: 'Tarvitaanko tietosuojaa koskeva vaikutustenarviointi?',
      hint: 'Arviointi tarvitaan, jos käsittelystä voi tulla henkilöille suuri riski.',
    },
    'internal.dpiaText': {
      label: 'Miten tähän päädyttiin?',
      hint: 'Kirjaa lyhyesti, miksi arviointi tarvitaan tai ei tarvita ja mitä siinä todettiin.',
    },
    'internal.dpiaDone': {
      label: 'Onko vaikutustenarviointi tehty?',
      hint: 'Arviointi tehdään ennen kuin käsittely alkaa.',
    },
    'internal.dpiaOn': {
      label: 'Milloin vaikutustenarviointi tehtiin?',
      hint: 'Päivä, jona arviointi hyväksyttiin.',
    },
    'internal.liaRef': {
      label: 'Missä tasapainotesti on?',
      hint: 'Sisäinen viite, esimerkiksi asiakirjan nimi tai kansio.',
    },
    'internal.breachProcess': {
      label: 'Mitä teet, jos tapahtuu tietoturvaloukkaus?',
      hint: 'Loukkauksesta ilmoitetaan valvontaviranomaiselle 72 tunnin kuluessa, jos siitä voi aiheutua riski.',
    },
    'internal.notes': {
      label: 'Muut sisäiset muistiinpanot',
      hint: 'Kaikki, mikä auttaa sinua tai seuraajaasi myöhemmin.',
    },
  },
  rows: { 'internal.systems': { add: 'Lisää järjestelmä', untitled: 'Uusi järjestelmä' } },
};
