export const controllersExplanations = {
  controllers: {
    why: 'Käsittelijän on pidettävä selostetta siitä, kenen puolesta se käsittelee tietoja. Tämä luettelo on sen ydin.',
    example: 'Tilitoimisto Taimi lisää jokaisen asiakkaan, jonka palkat se laskee.',
    mistakes: [
      'Asiakkaan tiedot kirjataan omaan tietosuojaselosteeseen. Asiakas kertoo niistä itse.',
      'Päättynyt asiakas jää luetteloon, vaikka tietoja ei enää ole.',
    ],
    help: [
      'Olet käsittelijä silloin, kun toinen päättää, mihin tietoja käytetään, ja sinä toimit hänen ohjeidensa mukaan. Tilitoimisto palkanlaskijana on tavallinen esimerkki.',
      'Samassa yrityksessä on yleensä myös omia rekistereitä, kuten oma henkilöstö ja omat yhteyshenkilöt. Niistä olet itse rekisterinpitäjä, ja ne kirjataan muualle.',
    ],
  },
  'controllers.name': {
    why: 'Jokainen rekisterinpitäjä on nimettävä selosteessa.',
    example: '”Kahvila Kaneli Oy”',
    mistakes: ['Nimenä on yhteyshenkilö. Rekisterinpitäjä on yritys tai yhteisö.'],
  },
  'controllers.businessId': {
    why: 'Y-tunnus erottaa samannimiset asiakkaat toisistaan.',
    example: 'Tilitoimisto kopioi tunnuksen asiakassopimuksesta.',
    mistakes: ['Tunnus on toisen konserniyhtiön. Tarkista, kenen kanssa sopimus on tehty.'],
  },
  'controllers.contact': {
    why: 'Asiakkaan yhteystiedot on oltava selosteessa. Niitä tarvitaan myös tietoturvaloukkauksessa.',
    example: '”Aino Salo, aino@kahvilakaneli.example, 040 000 0000”',
    mistakes: ['Yhteyshenkilö on vaihtunut, eikä tietoa ole päivitetty.'],
  },
  'controllers.representative': {
    why: 'Jos asiakas on EU:n ja ETA:n ulkopuolelta, selosteeseen kuuluu myös sen edustaja.',
    example: 'Tilitoimisto jättää kohdan tyhjäksi, koska asiakas on suomalainen.',
    mistakes: ['Kohtaan on kirjoitettu toimitusjohtaja. Tässä tarkoitetaan edustajaa EU:ssa.'],
  },
  'controllers.dpo': {
    why: 'Jos asiakkaalla on tietosuojavastaava, hänet on mainittava selosteessa.',
    example: '”Meri Kallio, tietosuojavastaava@vartio.example”',
    mistakes: ['Tavallinen yhteyshenkilö on merkitty tietosuojavastaavaksi.'],
  },
  'controllers.services': {
    why: 'Palvelusta näkee, miksi tietoja on. Teksti käy myös sopimuksen liitteeksi.',
    example: '”Kirjanpito, palkanlaskenta ja veroilmoitukset”',
    mistakes: ['Teksti on yleinen, kuten ”taloushallinto”, eikä siitä näe, mitä palvelu sisältää.'],
  },
  'controllers.categories': {
    why: 'Laki vaatii, että seloste kertoo käsittelyn ryhmät asiakkaittain.',
    example:
      '”Palkkojen laskeminen, palkkalaskelmien lähettäminen, ilmoitukset tulorekisteriin, säilytys”',
    mistakes: [
      'Kohtaan on kirjoitettu tietoja, kuten ”palkat”. Tässä kysytään, mitä tiedoille tehdään.',
    ],
  },
  'controllers.subjects': {
    why: 'Käsittelysopimuksessa on kerrottava, keiden tietoja se koskee. Sama luettelo käy tähän.',
    example: '”Asiakkaan työntekijät, heidän lähiomaisensa ja asiakkaan omat asiakkaat laskuissa”',
    mistakes: ['Mainitaan vain yritykset. Myös toiminimen haltija on ihminen.'],
  },
  'controllers.data': {
    why: 'Käsittelysopimuksessa on kerrottava, millaisia tietoja se koskee.',
    example: '”Nimi, henkilötunnus, pankkitili, palkka ja poissaolot”',
    mistakes: ['Arkaluonteiset tiedot, kuten ammattiliiton jäsenmaksu, jäävät pois.'],
  },
  'controllers.duration': {
    why: 'Käsittelysopimuksessa on kerrottava, kuinka kauan tietoja käsitellään. Kesto tulostuu myös sopimuksen liitteeseen.',
    example:
      '”Asiakassopimuksen ajan. Aineisto palautetaan tai poistetaan kuukauden kuluessa sopimuksen päättymisestä.”',
    mistakes: [
      'Kohtaan on kirjoitettu asiakkaan oma säilytysaika. Tässä kysytään, kuinka kauan sinä käsittelet tietoja.',
    ],
  },
  'controllers.dpaRef': {
    why: 'Kirjallinen sopimus on pakollinen. Viitteestä se löytyy, kun sitä kysytään.',
    example: '”Toimeksiantosopimus 1.2.2026, liite 2”',
    mistakes: ['Asiakkaan kanssa on vain suullinen sopimus.'],
  },
};
