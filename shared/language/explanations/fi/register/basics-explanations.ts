import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { contactPersonExplanations } from '../common/contact-person-explanations.ts';

export const basicsExplanations = {
  name: {
    why: 'Nimi erottaa tämän rekisterin muista. Lukija näkee siitä heti, koskeeko seloste häntä.',
    example: 'Kampaamo: ”Ajanvarausrekisteri”. Verkkokauppa: ”Verkkokaupan asiakasrekisteri”.',
    mistakes: [
      'Nimeksi on kirjoitettu ohjelman nimi, jota asiakas ei tunne.',
      'Asiakkaat ja työntekijät on pantu samaan rekisteriin. Tee niille omat rekisterit.',
    ],
  },
  role: {
    why: 'Rekisterinpitäjä vastaa siitä, että tietoja käsitellään lain mukaan. Jos päättäjiä on useita, jokainen on nimettävä ja vastuunjaosta on kerrottava.',
    example:
      'Kahvila valitsee ”Yksin”, vaikka tilitoimisto laskee palkat: kahvila päättää, tilitoimisto toimii sen ohjeiden mukaan. Kaksi urheiluseuraa, jotka järjestävät yhdessä turnauksen ja pitävät yhteistä osallistujaluetteloa, valitsevat ”Yhdessä toisen kanssa”.',
    mistakes: [
      'Palveluntarjoaja on merkitty yhteisrekisterinpitäjäksi, vaikka se vain säilyttää tietoja puolestasi. Se on henkilötietojen käsittelijä.',
      'Kumppani on jätetty mainitsematta, vaikka yhteinen rekisteri on suunniteltu sen kanssa.',
    ],
    help: [
      'Rekisterinpitäjä päättää, miksi ja miten henkilötietoja käsitellään. Tavallisesti se on yritys itse: kampaamo päättää, mitä asiakkaista kirjataan ja mihin tietoja käytetään.',
      'Henkilötietojen käsittelijä käsittelee tietoja toisen puolesta ja tämän ohjeiden mukaan. Tällaisia ovat usein tilitoimisto, varausjärjestelmän toimittaja ja palvelintilan tarjoaja. Ne kirjataan vastaanottajiin.',
      'Yhteisrekisterinpitäjiä ovat ne, jotka päättävät yhdessä tarkoituksista ja keinoista. Pelkkä samojen tietojen käyttö ei tee yrityksistä yhteisrekisterinpitäjiä: jos kumpikin käyttää tietoja omiin tarkoituksiinsa, molemmat ovat itsenäisiä rekisterinpitäjiä. Yhteisöpalvelun sivun kävijätilastoista voi syntyä yhteisvastuu palvelun kanssa.',
    ],
  },
  intro: {
    why: 'Tietojen käsittelystä on kerrottava tiiviisti ja ymmärrettävästi. Johdanto auttaa lukijaa alkuun, mutta laki ei vaadi sitä.',
    example:
      'Kampaamo: ”Tässä selosteessa kerromme, mitä tietoja talletamme ajanvarauksen yhteydessä, mihin käytämme niitä ja miten voit tarkistaa omat tietosi.”',
    mistakes: [
      'Johdannossa luvataan enemmän kuin selosteessa kerrotaan, esimerkiksi että tiedot ovat täysin turvassa.',
      'Johdannossa sanotaan, että lukija hyväksyy selosteen käyttämällä palvelua. Seloste kertoo tietoja, eikä sitä hyväksytä.',
    ],
  },
  'scope.text': {
    why: 'Lukijan on nähtävä, koskeeko seloste häntä. Rajaus on tarpeen, kun yrityksellä on useita selosteita.',
    example:
      'Verkkokauppa: ”Seloste koskee verkkokaupan asiakkaita. Myymälän kameravalvonnasta on oma seloste.”',
    mistakes: [
      'Rajauksen ulkopuolelle jää käsittelyä, josta mikään muu seloste ei kerro.',
      'Kohtaan on kirjoitettu käyttöehtoja. Ne eivät kuulu selosteeseen.',
    ],
  },
  'scope.sites': {
    why: 'Jos yrityksellä on monta sivustoa tai toimipaikkaa, lukija tietää, mitkä niistä kuuluvat tähän selosteeseen.',
    example: 'Kahvila: ”Toriliike ja rantakahvila sekä verkkosivusto kahvilakielo.example”.',
    mistakes: [
      'Luettelosta puuttuu uusi toimipaikka tai kampanjasivu.',
      'Luettelossa on toisen yrityksen sivusto, josta et päätä.',
    ],
  },
  'scope.services': {
    why: 'Sama yritys voi tarjota useita palveluja, joissa tietoja käytetään eri tavoin. Lukija näkee tästä, mitä palvelua seloste koskee.',
    example: 'Verkkokauppa: ”Verkkokauppa, asiakastili ja kanta-asiakasohjelma”.',
    mistakes: [
      'Luettelossa on palvelu, jota ei enää tarjota.',
      'Palvelusta käytetään yrityksen sisäistä nimeä, jota asiakas ei tunnista.',
    ],
  },
  'doc.createdOn': {
    why: 'Päiväys osoittaa, mistä lähtien asiakirja on ollut olemassa. Yrityksen on pystyttävä osoittamaan, että se on hoitanut velvollisuutensa.',
    example: 'Toiminimi aloitti kesäkuun alussa ja laati selosteen ennen avajaisia: 28.5.2026.',
    mistakes: [
      'Laatimispäivä vaihdetaan joka päivityksessä. Päivityksellä on oma päivänsä.',
      'Vanhasta selosteesta on jäänyt päivä, joka on ajalta ennen 25.5.2018, jolloin tietosuoja-asetusta alettiin soveltaa. Käy sisältö silloin kokonaan läpi.',
    ],
  },
  'doc.updatedOn': {
    why: 'Lukija näkee päivästä, onko seloste ajan tasalla. Seloste ja sisäinen asiakirja saavat saman päivän.',
    example:
      'Kampaamo vaihtoi ajanvarausjärjestelmän 12.10.2026 ja päivitti selosteen samana päivänä: 12.10.2026.',
    mistakes: [
      'Sisältö muuttuu, mutta päivä jää ennalleen. Silloin kukaan ei tiedä, kumpi versio on uudempi.',
      'Päivitetty päivä on aikaisempi kuin laatimispäivä.',
    ],
  },
  'doc.version': {
    why: 'Numerosta tunnistaa, onko painettu tai lähetetty seloste nykyinen. Laki ei vaadi numeroa.',
    example:
      'Ensimmäinen versio on 1.0. Kun uusi tilitoimisto lisätään, numeroksi tulee 1.1. Kun koko seloste kirjoitetaan uudelleen, siitä tulee 2.0.',
    mistakes: ['Kahdella eri sisällöllä on sama numero.'],
  },
  'inherits.contactPerson': {
    why: 'Yhteyshenkilö kirjoitetaan kerran yrityksen tietoihin. Tässä voit käyttää samaa tai valita toisen.',
    example:
      'Kahvila vastaa kyllä: yrittäjä hoitaa kaikki kyselyt. Isompi yritys vastaa henkilöstörekisterissä ei, koska siitä vastaa palkanlaskija.',
    mistakes: [
      'Vastataan ei ja kirjoitetaan samat tiedot uudelleen. Muutokset on silloin tehtävä kahteen paikkaan.',
    ],
  },
  ...prefixTexts('contactPerson', contactPersonExplanations),
  'sectionNotes.controller': {
    why: 'Rekisterinpitäjän nimi ja yhteystiedot on kerrottava aina. Tähän voit kirjoittaa lisätiedon, jolle ei ole omaa kysymystä.',
    example: 'Yhdistys: ”Rekisterinpitäjän tehtäviä hoitaa yhdistyksen hallitus.”',
    mistakes: [
      'Tekstissä toistetaan nimi ja osoite, jotka tulostuvat jo muutenkin.',
      'Yhteyshenkilöä kutsutaan tietosuojavastaavaksi, vaikka tietosuojavastaavaa ei ole nimitetty.',
    ],
  },
};
