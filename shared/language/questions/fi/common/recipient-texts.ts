/** One recipient, whether of a register or of the whole company. */
export const recipientTexts = {
  name: {
    label: 'Vastaanottajan nimi',
    hint: 'Yrityksen, viranomaisen tai palvelun nimi.',
  },
  category: {
    label: 'Millainen vastaanottaja on?',
    hint: 'Ryhmä yleisesti sanottuna, esimerkiksi tilitoimisto tai varausjärjestelmän toimittaja.',
  },
  kind: {
    label: 'Missä roolissa vastaanottaja toimii?',
    hint: 'Käsittelijä toimii sinun puolestasi ja ohjeidesi mukaan. Itsenäinen rekisterinpitäjä käyttää tietoja omiin tarkoituksiinsa.',
    options: {
      processor: 'Henkilötietojen käsittelijä, joka toimii puolestasi',
      controller: 'Itsenäinen rekisterinpitäjä',
      joint: 'Yhteisrekisterinpitäjä',
      authority: 'Viranomainen',
      group: 'Konserniyhtiö',
      public: 'Yleisö (tiedot julkaistaan)',
    },
  },
  purpose: {
    label: 'Mihin vastaanottaja tarvitsee tietoja?',
    hint: 'Esimerkiksi palkkojen laskemiseen tai uutiskirjeen lähettämiseen.',
  },
  ground: {
    label: 'Mihin tietojen luovutus perustuu?',
    hint: 'Esimerkiksi lakiin, henkilön suostumukseen tai oikeutettuun etuun.',
  },
  country: {
    label: 'Missä maassa vastaanottaja käsittelee tietoja?',
    hint: 'Valitse maa, jossa tietoja säilytetään tai josta niitä katsotaan.',
  },
  'dpa.signed': {
    label: 'Onko käsittelystä tehty sopimus?',
    hint: 'Käsittelijän kanssa on aina tehtävä kirjallinen sopimus. Usein se on osa palvelun ehtoja.',
  },
  'dpa.on': {
    label: 'Milloin sopimus tehtiin?',
    hint: 'Päivä, jona sopimus allekirjoitettiin tai ehdot hyväksyttiin.',
  },
};

export const recipientRowTexts = { add: 'Lisää vastaanottaja', untitled: 'Uusi vastaanottaja' };
