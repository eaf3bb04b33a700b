export const signatureExplanations = {
  signatures: {
    why: 'Jotkut haluavat mappiin allekirjoitetun kappaleen. Rivit tulostuvat vain, jos valitset ne asiakirjoja tehdessäsi.',
    example: 'Osakeyhtiö: toimitusjohtaja Aino Salo, Kotka. Yhdistys: puheenjohtaja ja sihteeri.',
    mistakes: [
      'Luullaan, ettei seloste ole voimassa ilman allekirjoitusta. Laki ei vaadi sitä.',
      'Verkkosivulle on viety kappale, jossa on allekirjoitus. Julkiseen kappaleeseen sitä ei tarvita.',
    ],
  },
  'signatures.name': {
    why: 'Nimenselvennys painetaan allekirjoituksen alle, jotta se on luettavissa vielä vuosien päästä.',
    example: 'Aino Salo',
    mistakes: ['Nimen tilalla on yrityksen nimi. Allekirjoittaja on aina ihminen.'],
  },
  'signatures.title': {
    why: 'Asema kertoo, millä oikeudella henkilö allekirjoittaa yrityksen puolesta.',
    example: 'Osakeyhtiössä ”toimitusjohtaja”, toiminimessä ”yrittäjä”.',
    mistakes: ['Asemaksi on kirjoitettu tietosuojavastaava, vaikka sellaista ei ole nimitetty.'],
  },
  'signatures.place': {
    why: 'Paikka tulee allekirjoituksen eteen tavalliseen tapaan.',
    example: 'Kouvola',
    mistakes: ['Paikaksi on kirjoitettu koko osoite. Paikkakunta riittää.'],
  },
  'signatures.date': {
    why: 'Päiväys kertoo, milloin allekirjoittaja on hyväksynyt juuri tämän sisällön.',
    example: 'Kahvila jättää kohdan tyhjäksi ja kirjoittaa päivän käsin.',
    mistakes: ['Päivä on jäänyt vanhasta versiosta, vaikka sisältö on muuttunut.'],
  },
};
