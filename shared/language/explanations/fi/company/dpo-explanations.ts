export const dpoExplanations = {
  'dpo.largeScaleMonitoring': {
    why: 'Jos yrityksen ydintoiminta on ihmisten säännöllistä ja laajamittaista seurantaa, laki vaatii tietosuojavastaavan.',
    example: 'Kahvila vastaa ei, vaikka kassalla on kamera. Ydintoiminta on kahvin myynti.',
    mistakes: ['Vastataan kyllä yhden kameran vuoksi. Tavallinen valvonta ei ole ydintoimintaa.'],
    help: [
      'Ydintoiminta on se, mitä varten yritys on olemassa. Palkanlaskenta ja oma tietotekniikka ovat tukitoimia.',
      'Laajuutta arvioidaan siitä, kuinka monta ihmistä ja kuinka paljon tietoja seuranta koskee, kuinka kauan se kestää ja kuinka laaja alue on kyseessä. Tarkkaa rajaa laissa ei ole.',
    ],
  },
  'dpo.largeScaleSpecial': {
    why: 'Jos ydintoiminta on arkaluonteisten tietojen tai rikostietojen laajamittaista käsittelyä, laki vaatii tietosuojavastaavan.',
    example: 'Tilitoimisto vastaa ei. Suuri lääkäriasema vastaa kyllä.',
    mistakes: [
      'Vastataan kyllä omien työntekijöiden sairauslomien vuoksi. Ne eivät ole ydintoimintaa.',
    ],
    help: [
      'Arkaluonteisia eli erityisiin henkilötietoryhmiin kuuluvia ovat esimerkiksi terveys, vakaumus, ammattiliiton jäsenyys ja seksuaalinen suuntautuminen.',
      'Jos toiminta on pientä, laki ei yleensä vaadi tietosuojavastaavaa. Kirjaa silti, miten päädyit vastaukseen.',
    ],
  },
  'dpo.designated': {
    why: 'Tietosuojavastaavan yhteystiedot kerrotaan selosteessa. Vastaus ratkaisee, kysytäänkö niitä.',
    example: 'Kampaamo vastaa ei ja antaa sen sijaan yhteyshenkilön.',
    mistakes: [
      'Vastataan kyllä, koska joku hoitaa tietosuoja-asioita. Hän on yhteyshenkilö.',
      'Tietosuojavastaava sekoitetaan tietosuojavaltuutettuun, joka on viranomainen.',
    ],
    help: [
      'Tietosuojavastaava on pakollinen viranomaisille ja yrityksille, joiden ydintoiminta on laajamittaista seurantaa tai arkaluonteisten tai rikoksia koskevien tietojen laajamittaista käsittelyä.',
      'Muut voivat nimittää hänet vapaaehtoisesti. Silloin häntä koskevat samat säännöt: riippumattomuus, riittävät voimavarat ja ilmoitus viranomaiselle.',
    ],
  },
  'dpo.ground': {
    why: 'Peruste osoittaa, että velvollisuutta on mietitty. Se tulee sisäiseen selosteeseen.',
    example:
      'Vartiointiliike: ”Ydintoiminta on laajamittaista seurantaa.” Tilitoimisto: ”Vapaaehtoinen nimitys.”',
    mistakes: ['Perusteeksi on kirjoitettu vain ”laki”, eikä siitä näe, mikä kohta täyttyy.'],
  },
  'dpo.name': {
    why: 'Nimestä tietää, kenen puoleen kääntyä. Se tulee selosteeseen.',
    example: 'Vartiointiliike on nimittänyt tehtävään juristi Meri Kallion.',
    mistakes: [
      'Tehtävään on nimitetty toimitusjohtaja. Hän päättää itse tietojen käytöstä eikä voi valvoa itseään.',
    ],
  },
  'dpo.email': {
    why: 'Tietosuojavastaavan yhteystiedot on julkaistava ja ilmoitettava viranomaiselle.',
    example: 'Vartiointiliike: tietosuojavastaava@vartio.example.',
    mistakes: ['Osoite on mallia etunimi.sukunimi@, eikä viesti mene perille.'],
  },
  'dpo.phone': {
    why: 'Joku haluaa ennemmin soittaa. Numero on vaihtoehto sähköpostille.',
    example: 'Vartiointiliike antaa tietosuojavastaavan suoran numeron.',
    mistakes: ['Numero vie vaihteeseen, joka ei tunne asiaa.'],
  },
  'dpo.address': {
    why: 'Kirje menee oikeaan paikkaan, jos tietosuojavastaava on muualla kuin yritys.',
    example: 'Ulkopuolinen tietosuojavastaava: ”Lakitie 2, 33100 Tampere”.',
    mistakes: ['Yrityksen oma osoite on kirjoitettu uudelleen.'],
  },
  'dpo.notifiedToAuthorityOn': {
    why: 'Tietosuojavastaavasta on ilmoitettava viranomaiselle. Päivä osoittaa, että se on tehty.',
    example: 'Vartiointiliike teki ilmoituksen verkkolomakkeella 4.3.2026.',
    mistakes: ['Ilmoitus jää tekemättä, kun henkilö vaihtuu.'],
  },
};
