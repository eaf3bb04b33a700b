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
    'internal.dpiaCriteria': {
      label: 'Mitkä näistä sopivat käsittelyyn?',
      hint: 'Vaikutustenarviointi tarvitaan yleensä, kun vähintään kaksi sopii. Jätä tyhjäksi, jos mikään ei sovi.',
      options: {
        evaluation: 'Henkilöitä arvioidaan, pisteytetään tai profiloidaan',
        automatedDecision:
          'Ohjelma tekee päätöksiä, joilla on oikeudellisia tai muuten merkittäviä vaikutuksia',
        monitoring: 'Henkilöitä seurataan järjestelmällisesti, esimerkiksi kameroilla',
        sensitive:
          'Tiedot ovat arkaluonteisia tai hyvin henkilökohtaisia, esimerkiksi terveys-, rikos- tai sijaintitietoja',
        largeScale: 'Käsittely on laajaa: paljon henkilöitä, paljon tietoja tai laaja alue',
        matching: 'Eri lähteiden tietoja yhdistetään tavalla, jota henkilö ei odota',
        vulnerable:
          'Henkilöt ovat heikommassa asemassa, esimerkiksi lapsia, työntekijöitä tai potilaita',
        newTechnology: 'Käytössä on uutta tekniikkaa tai tuttua tekniikkaa uudella tavalla',
        prevention: 'Käsittely voi estää henkilöä saamasta palvelua tai käyttämästä oikeuttaan',
      },
    },
    'internal.dpiaNeeded': {
      label: 'Tarvitaanko tietosuojaa koskeva vaikutustenarviointi?',
      hint: 'Arviointi tarvitaan, jos käsittelystä voi tulla henkilöille korkea riski. Päätä edellisen vastauksen perusteella.',
    },
    'internal.dpiaText': {
      label: 'Miten tähän päädyttiin?',
      hint: 'Kirjaa lyhyesti, miksi arviointi tarvitaan tai ei tarvita ja mitä siinä todettiin.',
    },
    'internal.dpiaDone': {
      label: 'Onko vaikutustenarviointi tehty?',
      hint: 'Arviointi tehdään, ennen kuin käsittely alkaa.',
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
