import type { PhraseTable } from './phrases.ts';

export const purposePhrases: PhraseTable = {
  implied: {
    wrong: [
      'Käyttämällä palvelua hyväksyt tietojesi käsittelyn.',
      'Käyttäessäsi sivustoa suostut tietojen keräämiseen.',
      'Kun käytät verkkokauppaa, hyväksyt tämän selosteen.',
      'Hyväksyt ehdot, kun vierailet sivuillamme.',
      'Antamalla yhteystietonsa asiakas hyväksyy niiden käytön markkinoinnissa.',
      'Rekisteröitymällä annat suostumuksesi suoramarkkinointiin.',
      'Sivuston käyttäminen katsotaan suostumukseksi.',
      'Asiakas antaa suostumuksensa asiakkuuden syntyessä.',
      'Jos et hyväksy tätä, älä käytä palvelua.',
      'Mikäli asiakas ei hyväksy ehtoja, tulee käyttö lopettaa.',
      'Asiakkaan tulee olla antamatta tietoja, jos hän ei hyväksy ehtoja.',
      'Asiakkaan on hyväksyttävä tämä tietosuojaseloste.',
      'Genom att använda webbplatsen godkänner du behandlingen.',
      'Om du inte godkänner detta ska du inte använda tjänsten.',
      'By using our website you consent to the processing.',
      'If you do not agree, do not use the service.',
      'Continued use of the service constitutes acceptance.',
    ],
    right: [
      'Palvelun käyttö ei ole suostumus.',
      'Sivuston käyttämistä ei katsota suostumukseksi markkinointiin.',
      'Pyydämme suostumuksen erikseen lomakkeella.',
      'Siirto suojataan käyttämällä komission hyväksymiä lausekkeita.',
      'Rastittamalla ruudun annat suostumuksen uutiskirjeeseen.',
      'Voit peruuttaa suostumuksesi milloin tahansa.',
      'Att använda webbplatsen utgör inte samtycke.',
      'Using the service does not constitute consent.',
    ],
  },
  anyPurpose: {
    wrong: [
      'Saatamme käyttää tietoa mihin tahansa tarkoitukseen.',
      'Tietoja saa käyttää mitä tahansa tarkoitusta varten.',
      'Lokitietoja voi käyttää mihin tahansa lailliseen tarkoitukseen.',
      'We may use it for any purpose.',
      'Uppgifterna får användas för vilket ändamål som helst.',
    ],
    right: [
      'Emme käytä tietoja mihin tahansa tarkoitukseen.',
      'Keräämme vähimmäismäärän tietoja, oli kyse mistä tai mihin tahansa tarkoitukseen.',
      'Tietoja käytetään vain tässä kerrottuihin tarkoituksiin.',
      'We do not use your data for any purpose other than these.',
    ],
  },
  publish: {
    wrong: [
      'Meillä on oikeus julkaista kuva, ellei asiakas sitä kiellä.',
      'Voimme julkaista nimesi referensseissä, jollet kiellä sitä.',
      'Vi har rätt att publicera bilden om inte kunden förbjuder det.',
      'We have the right to publish your name unless you object.',
    ],
    right: [
      'Julkaisemme kuvan vain suostumuksellasi.',
      'Oikeus julkaista kuvia perustuu suostumukseen.',
      'We publish names with consent only.',
    ],
  },
  publishRefusal: {
    wrong: [
      'Jäsenellä on oikeus kieltää nimensä julkaiseminen verkkosivuilla.',
      'Voit kieltää kuvasi julkaisemisen ilmoittamalla siitä meille.',
      'Asiakas voi vastustaa yhteystietojensa julkaisemista luettelossa.',
      'Du har rätt att förbjuda att ditt namn publiceras.',
      'Members have the right to object to the publication of their photographs.',
    ],
    right: [
      'Julkaisemme kuvan vain suostumuksellasi, ja voit kieltää sen julkaisemisen.',
      'Voit kieltää suoramarkkinoinnin.',
      'Tulokset julkaistaan lain mukaan, etkä voi kieltää niiden julkaisemista.',
      'You can object to direct marketing.',
    ],
  },
  profile: {
    wrong: [
      'Kohdennamme mainontaa ostojen perusteella.',
      'Tietoja käytetään kohdennettuun viestintään.',
      'Kohdistamme tarjouksia asiakkaan kiinnostuksen mukaan.',
      'Mainoksia kohdistetaan sivuilla käyneille.',
      'Suuntaamme mainontaa ostojen perusteella.',
      'Personoimme sivuston sisällön.',
      'Käytämme uudelleenmarkkinointia.',
      'Vi riktar annonser enligt dina köp.',
      'Innehållet personanpassas.',
      'We show targeted advertising.',
      'We use personalised content.',
    ],
    right: [
      'Emme profiloi asiakkaita.',
      'Tietoja ei käytetä profilointiin.',
      'Kohdista pyyntö yhteyshenkilölle.',
      'Sinulla on oikeus kieltää sinuun kohdistuva suoramarkkinointi.',
      'Käyttäjäprofiilissa näkyy nimi.',
      'Vi använder inte profilering.',
      'We do not use profiling.',
    ],
  },
  severalBases: {
    wrong: [
      'Käsittely perustuu suostumukseen.',
      'Oikeusperusteena on rekisterinpitäjän oikeutettu etu.',
      'Tietoja käsitellään suostumuksella tai sopimuksen perusteella.',
      'Käsittely perustuu lakiin.',
      'Behandlingen grundar sig på avtal.',
      'Processing is based on consent.',
    ],
    right: [
      'Tietojen antaminen perustuu sopimukseen.',
      'Peruste on asiakkuuden osalta sopimus ja markkinoinnin osalta suostumus.',
      'Hoidamme tilauksen.',
    ],
  },
  groupMarketing: {
    wrong: [
      'Annamme tiedot konserniyhtiöille markkinointia varten.',
      'Markkinointia tekevät myös konserniyhtiöt.',
      'Uppgifter lämnas till koncernbolag för marknadsföring.',
      'Data are given to group companies for marketing.',
    ],
    right: [
      'Emme anna tietoja konserniyhtiöille markkinointiin.',
      'Konserniyhtiö hoitaa palkanlaskennan.',
    ],
  },
  processorRole: {
    wrong: [
      'Toimimme henkilötietojen käsittelijänä asiakkaillemme.',
      'Olemme tietojenkäsittelijä, kun asiakas tallentaa tietoja palveluun.',
      'Vi är också personuppgiftsbiträde åt våra kunder.',
      'We also act as a data processor for our clients.',
    ],
    right: [
      'Palveluntarjoajamme toimii henkilötietojen käsittelijänä.',
      'Tilitoimisto on kumppanimme, joka toimii henkilötietojen käsittelijänä.',
      'The supplier acts as a processor on our behalf.',
    ],
  },
};
