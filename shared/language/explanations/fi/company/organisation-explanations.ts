export const organisationExplanations = {
  employeeBand: {
    why: 'Alle 250 työntekijän yrityksellä on poikkeus sisäisen selosteen pitämisestä. Se koskee harvoja, koska asiakas- ja henkilöstötietoja käsitellään jatkuvasti.',
    example: 'Kuuden hengen kahvila valitsee ”Alle 250” ja pitää silti sisäisen selosteen.',
    mistakes: [
      'Luullaan, ettei pieni yritys tarvitse selostetta. Jo palkanlaskenta on säännöllistä.',
    ],
    help: [
      'Poikkeus ei auta, jos yksikin kolmesta ehdosta täyttyy: käsittely ei ole satunnaista, siitä voi koitua riski tai siihen kuuluu arkaluonteisia tai rikoksia koskevia tietoja.',
      'Asiakasrekisteri, palkanlaskenta, ajanvaraus ja kameravalvonta eivät ole satunnaisia. Siksi lähes jokainen yritys tarvitsee selosteen.',
    ],
  },
  isPublicBody: {
    why: 'Viranomaisen on aina nimitettävä tietosuojavastaava. Se ei myöskään voi vedota oikeutettuun etuun hoitaessaan tehtäviään.',
    example: 'Kahvila, yhdistys ja asunto-osakeyhtiö vastaavat ei. Kunta vastaa kyllä.',
    mistakes: ['Vastataan kyllä, koska asiakkaana on kunta. Se ei tee yrityksestä viranomaista.'],
  },
  group: {
    why: 'Konserniyhtiöt ovat toisilleen ulkopuolisia, kun tietoja luovutetaan. Luettelo tulee sisäiseen selosteeseen.',
    example: 'Kaneli Oy:n emoyhtiö Maustetalo Oy näkee saman asiakasjärjestelmän tiedot.',
    mistakes: [
      'Luullaan, että konsernissa tietoja saa jakaa vapaasti. Luovutukselle on oltava peruste.',
      'Yhtiö unohtuu, vaikka se käyttää samaa järjestelmää.',
    ],
  },
  'group.name': {
    why: 'Virallisesta nimestä tietää, mistä yhtiöstä on kyse.',
    example: '”Maustetalo Oy”',
    mistakes: ['Nimeksi on kirjoitettu vain konsernin nimi.'],
  },
  'group.contact': {
    why: 'Yhtiö on tavoitettava, jos joku kysyy sen käytössä olevista tiedoista.',
    example: '”Maustetalo Oy, Satamatie 3, 48100 Kotka, tietosuoja@maustetalo.example”',
    mistakes: ['Kohta on tyhjä, ja viranomainen joutuu etsimään tiedot muualta.'],
  },
  'euRepresentative.name': {
    why: 'EU:n ja ETA:n ulkopuolisen yrityksen on yleensä nimettävä edustaja, jos se tarjoaa täällä palveluja tai seuraa ihmisiä. Nimi tulee selosteisiin.',
    example:
      'Brittiläinen verkkokauppa myy Suomeen ja on valtuuttanut Lakitoimisto Vuorelan edustajakseen.',
    mistakes: [
      'Edustajaksi on kirjoitettu myyjä tai jälleenmyyjä, jota ei ole valtuutettu kirjallisesti.',
      'Suomalainen yritys täyttää kohdan turhaan.',
    ],
  },
  'euRepresentative.contact': {
    why: 'Ihmiset ja viranomaiset voivat kääntyä edustajan puoleen yrityksen sijasta.',
    example: '”Esplanadi 9, 00130 Helsinki, edustaja@vuorela.example”',
    mistakes: ['Yhteystieto on yrityksen oma, EU:n ulkopuolella.'],
  },
};
