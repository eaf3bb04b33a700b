export const transferTexts = {
  recipientId: {
    label: 'Kenelle tiedot siirtyvät?',
    hint: 'Valitse niistä, jotka olet lisännyt kohtaan Vastaanottajat tai yrityksen kohtaan Yhteiset vastaanottajat.',
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
  clauseModule: {
    label: 'Mikä vakiosopimuslausekkeiden osa on käytössä?',
    hint: 'Osa (moduuli) riippuu siitä, mikä rooli lähettäjällä ja vastaanottajalla on.',
    options: {
      controllerToController: 'Osa 1: rekisterinpitäjältä rekisterinpitäjälle',
      controllerToProcessor: 'Osa 2: rekisterinpitäjältä käsittelijälle',
      processorToProcessor: 'Osa 3: käsittelijältä toiselle käsittelijälle',
      processorToController: 'Osa 4: käsittelijältä rekisterinpitäjälle',
    },
  },
  signed: {
    label: 'Onko lausekkeista sovittu?',
    hint: 'Lausekkeet voi allekirjoittaa, tai ne voivat olla osa palvelun sopimusehtoja.',
  },
  copyHow: {
    label: 'Mistä suojatoimista saa jäljennöksen?',
    hint: 'Kerro verkko-osoite tai yhteystieto, josta jäljennöksen voi pyytää.',
  },
  docRef: {
    label: 'Missä siirtoa koskeva asiakirja on?',
    hint: 'Sisäinen viite, esimerkiksi sopimuksen nimi ja päivä, viranomaisen hyväksyntä tai kansio.',
  },
  listCheckedOn: {
    label: 'Milloin tarkistit, että yritys on tietosuojakehyksen luettelossa?',
    hint: 'Luettelo on julkinen, ja se kannattaa tarkistaa vuosittain.',
  },
  staffDataCovered: {
    label: 'Kattaako luettelo myös työntekijöiden tiedot?',
    hint: 'Luettelossa on oma merkintä henkilöstötiedoista (HR data). Vastaa, jos siirrät työntekijöiden tietoja.',
  },
  tiaDone: {
    label: 'Onko siirron vaikutukset arvioitu?',
    hint: 'Arvioi, suojaako kohdemaan lainsäädäntö tietoja riittävästi.',
  },
  occasional: {
    label: 'Onko siirto satunnainen?',
    hint: 'Tätä poikkeusta saa käyttää vain yksittäisiin siirtoihin, ei säännöllisiin.',
  },
  art49Doc: {
    label: 'Miten poikkeuksen käyttö on perusteltu?',
    hint: 'Kirjaa arvio ja suojatoimet sekä se, mistä suostumuksesta, sopimuksesta, laista tai rekisteristä on kyse.',
  },
};

export const transferRowTexts = { add: 'Lisää siirto', untitled: 'Uusi siirto' };
