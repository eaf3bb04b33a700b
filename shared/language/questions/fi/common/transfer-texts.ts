export const transferTexts = {
  recipientId: {
    label: 'Kenelle tiedot siirtyvät?',
    hint: 'Valitse vastaanottaja niistä, jotka olet jo lisännyt.',
  },
  country: {
    label: 'Mihin maahan tiedot siirtyvät?',
    hint: 'Valitse maa EU:n ja ETA:n ulkopuolelta. Myös katselu etäyhteydellä on siirto.',
  },
  mechanism: {
    label: 'Mihin siirto perustuu?',
    hint: 'Siirtoperuste kerrotaan yleensä palvelun tietojenkäsittelyehdoissa.',
    options: {
      adequacy: 'Komission päätös tietosuojan riittävyydestä',
      dpf: 'EU:n ja Yhdysvaltojen tietosuojakehys (Data Privacy Framework)',
      scc: 'Komission vakiosopimuslausekkeet',
      'scc-sa': 'Valvontaviranomaisen vakiosopimuslausekkeet',
      bcr: 'Yritystä koskevat sitovat säännöt',
      code: 'Hyväksytyt käytännesäännöt',
      cert: 'Hyväksytty sertifiointi',
      adhoc: 'Omat lausekkeet, joille viranomainen on antanut luvan',
      '49a': 'Poikkeus: henkilön nimenomainen suostumus',
      '49b': 'Poikkeus: sopimus henkilön kanssa',
      '49c': 'Poikkeus: henkilön edun mukainen sopimus',
      '49d': 'Poikkeus: tärkeä yleinen etu',
      '49e': 'Poikkeus: oikeusvaade',
      '49f': 'Poikkeus: elintärkeä etu',
      '49g': 'Poikkeus: julkinen rekisteri',
      '49-2': 'Poikkeus: pakottava oikeutettu etu, kertaluonteinen siirto',
    },
  },
  copyHow: {
    label: 'Mistä suojatoimista saa jäljennöksen?',
    hint: 'Kerro verkko-osoite tai yhteystieto, josta jäljennöksen voi pyytää.',
  },
  docRef: {
    label: 'Missä siirtoa koskeva asiakirja on?',
    hint: 'Sisäinen viite, esimerkiksi sopimuksen nimi ja päivä tai kansio.',
  },
  listCheckedOn: {
    label: 'Milloin tarkistit, että yritys on tietosuojakehyksen luettelossa?',
    hint: 'Luettelo on julkinen, ja se kannattaa tarkistaa vuosittain.',
  },
  tiaDone: {
    label: 'Onko siirron vaikutukset arvioitu?',
    hint: 'Arvioi, suojaako kohdemaan lainsäädäntö tietoja riittävästi.',
  },
  art49Doc: {
    label: 'Miten poikkeuksen käyttö on perusteltu?',
    hint: 'Kirjaa arvio ja suojatoimet. Poikkeusta ei voi käyttää jatkuviin siirtoihin.',
  },
};

export const transferRowTexts = { add: 'Lisää siirto', untitled: 'Uusi siirto' };
