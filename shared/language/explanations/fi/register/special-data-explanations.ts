/** Conditions for processing sensitive data (Art. 9) and data on offences (Art. 10). */
export const specialDataExplanations = {
  'purposes.art9Condition': {
    why: 'Arkaluonteisia tietoja saa käsitellä vain, jos jokin 9 artiklan edellytyksistä täyttyy. Se tarvitaan oikeusperusteen lisäksi.',
    example:
      'Kosmetologi, joka kysyy terveydestä esitietolomakkeella, valitsee nimenomaisen suostumuksen. Työnantaja, joka käsittelee sairauspoissaoloja, valitsee työoikeuden velvoitteet.',
    mistakes: [
      'Valitaan ”Terveydenhuolto”, vaikka yritys on kampaamo tai kuntosali. Se edellyttää salassapitovelvollista sosiaali- tai terveydenhuollon toimintaa.',
      'Urheiluseura valitsee yhdistyksen oman toiminnan. Se on tarkoitettu yhdistykselle, jolla on poliittinen, filosofinen, uskonnollinen tai ammattiliittotoimintaan liittyvä tarkoitus.',
      'Julkistamiseksi katsotaan tieto, jonka joku muu on julkaissut. Henkilön on täytynyt itse julkistaa se selvästi.',
    ],
    help: [
      'Nimenomainen suostumus: henkilö ilmoittaa suoraan, että arkaluonteista tietoa saa käyttää tähän tarkoitukseen. Hänen on voitava kieltäytyä.',
      'Työoikeus ja sosiaaliturva: työnantajan lakisääteiset velvoitteet ja oikeudet, esimerkiksi sairausajan palkka. Työntekijän terveystietoja koskee myös laki yksityisyyden suojasta työelämässä.',
      'Oikeusvaade: tiedot ovat tarpeen esimerkiksi vahingonkorvausta vaadittaessa tai siltä puolustauduttaessa.',
      'Tietosuojalain 6 § täydentää luetteloa Suomessa. Jos siihen vedotaan, tietoja on suojattava erityisen hyvin, esimerkiksi rajaamalla niiden käsittelijät ja pitämällä lokia.',
      'Jos mikään edellytys ei täyty, tietoa ei saa kerätä.',
    ],
  },
  'purposes.art10Condition': {
    why: 'Tietoja rikostuomioista ja rikoksista saa käsitellä vain laissa sallituissa tilanteissa. Edellytys tulostuu selosteisiin.',
    example:
      'Myymälä, joka vaatii näpistäjältä korvausta, valitsee ”Oikeusvaade”. Päiväkoti, joka merkitsee rikosrekisteriotteen esitetyksi, valitsee ”Laissa säädetty käsittely tai tehtävä”.',
    mistakes: [
      'Vedotaan suostumukseen. Rikostietojen käsittelyyn se ei ole laissa mainittu edellytys.',
      'Pidetään yhteistä luetteloa häiriöasiakkaista muiden yritysten kanssa.',
    ],
  },
};
