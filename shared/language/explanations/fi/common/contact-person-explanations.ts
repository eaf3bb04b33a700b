export const contactPersonExplanations = {
  name: {
    why: 'Lukijan on helppo kysyä, kun hän tietää keneltä. Nimi tulee selosteen alkuun.',
    example: 'Kampaamo: yrittäjä Suvi Laine. Yhdistys: sihteeri Pertti Aho.',
    mistakes: [
      'Nimi on jäänyt henkilölle, joka on jo lähtenyt yrityksestä.',
      'Yhteyshenkilöä kutsutaan tietosuojavastaavaksi, vaikka häntä ei ole nimitetty siihen.',
    ],
    help: [
      'Yhteyshenkilö on kuka tahansa, joka osaa vastata kysymyksiin. Tietosuojavastaava on lain tarkoittama tehtävä, johon henkilö nimitetään erikseen.',
      'Laki vaatii rekisterinpitäjän yhteystiedot, ei yhteyshenkilön nimeä. Nimen tilalla voi siis olla myös asiakaspalvelu, jos se tavoitetaan varmasti.',
    ],
  },
  title: {
    why: 'Nimike kertoo lukijalle, missä asemassa yhteyshenkilö on.',
    example: 'Pieni verkkokauppa: ”yrittäjä”. Tilitoimisto: ”toimistopäällikkö”.',
    mistakes: [
      'Nimikkeeksi on kirjoitettu tietosuojavaltuutettu. Tietosuojavaltuutettu on viranomainen.',
    ],
  },
  email: {
    why: 'Tähän osoitteeseen tulevat henkilöiden pyynnöt. Niihin on vastattava viimeistään kuukauden kuluessa.',
    example: 'Kampaamo: tietosuoja@kampaamosuvi.example. Samaa postia lukee kaksi henkilöä.',
    mistakes: [
      'Osoite on malli, kuten etunimi.sukunimi@, eikä toimi.',
      'Osoitetta lukee vain yksi ihminen, ja pyyntö jää odottamaan loman yli.',
    ],
  },
  phone: {
    why: 'Moni soittaa mieluummin kuin kirjoittaa. Numero tulee selosteeseen sähköpostin viereen.',
    example: 'Kahvila antaa numeron, johon vastataan aukioloaikana.',
    mistakes: ['Numero on maksullinen. Oikeuksien käyttämisestä ei saa periä maksua.'],
  },
  address: {
    why: 'Pyynnön voi tehdä myös kirjeellä. Osoite tarvitaan, jos kirje ei kuulu yrityksen tavalliseen osoitteeseen.',
    example: 'Yhdistys: sihteerin osoite, koska yhdistyksellä ei ole omaa toimistoa.',
    mistakes: [
      'Sama osoite on kirjoitettu kahteen paikkaan. Muutettaessa toinen jää vanhaksi.',
      'Postinumero tai postitoimipaikka puuttuu.',
    ],
  },
};
