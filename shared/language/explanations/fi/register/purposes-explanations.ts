import { legalBasisExplanations } from './legal-basis-explanations.ts';
import { specialDataExplanations } from './special-data-explanations.ts';

export const purposesExplanations = {
  purposes: {
    why: 'Tietoja saa käyttää vain ennalta sanottuun tarkoitukseen. Tarkoitukset ovat molempien selosteiden ydin, ja niistä riippuvat säilytysajat ja henkilön oikeudet.',
    example:
      'Kampaamo: ajanvarausten hoitaminen (sopimus), laskutus ja kirjanpito (lakisääteinen velvoite), uutiskirje (suostumus).',
    mistakes: [
      'Yhdelle riville on koottu kaikki tarkoitukset ja monta perustetta. Tee jokaisesta oma rivinsä.',
      'Luettelossa on tarkoituksia, joita ehkä joskus tarvitaan. Kirjoita vain se, mitä todella tehdään.',
    ],
    help: [
      'Mieti, mitä teet tiedoilla viikon aikana: otat varauksia, lähetät laskuja, vastaat kysymyksiin. Jokainen tällainen tehtävä on yleensä oma tarkoituksensa.',
      'Kun otat tiedot uuteen käyttöön, tarkista ensin, sopiiko se yhteen alkuperäisen tarkoituksen kanssa. Kerro uudesta tarkoituksesta henkilöille, ennen kuin aloitat.',
    ],
  },
  'purposes.text': {
    why: 'Tarkoitus on kerrottava niin selvästi, että henkilö ymmärtää, mitä hänen tiedoillaan tehdään.',
    example: 'Verkkokauppa: ”Tilausten käsittely, toimitus ja palautukset”.',
    mistakes: [
      'Tarkoituksena on rekisterin nimi tai pelkkä ”asiakassuhteen hoitaminen”, josta ei näe, mitä tehdään.',
      'Tarkoitus on ”liiketoiminnan kehittäminen” ilman tietoa siitä, miten asiakkaan tietoja siinä käytetään.',
    ],
  },
  ...legalBasisExplanations,
  'purposes.directMarketing': {
    why: 'Suoramarkkinoinnin saa aina kieltää, ja kielto-oikeudesta on kerrottava erikseen. Kyllä-vastaus tuo sen selosteeseen.',
    example:
      'Kampaamo vastaa uutiskirjeestä kyllä. Muistutuksesta varatusta ajasta se vastaa ei, koska viesti kuuluu palveluun.',
    mistakes: [
      'Asiakastiedotteessa on tarjous, mutta sitä ei pidetä markkinointina.',
      'Kuluttajille lähetetään mainoksia sähköpostilla ilman suostumusta. Poikkeus koskee vain omia asiakkaita ja samanlaisia tuotteita.',
    ],
    help: [
      'Sähköpostilla ja tekstiviestillä saa markkinoida kuluttajalle yleensä vain, jos hän on antanut siihen ennalta suostumuksen. Tästä säädetään sähköisen viestinnän palveluista annetun lain 200 §:ssä.',
      'Poikkeus koskee omia asiakkaita: olet saanut osoitteen myynnin yhteydessä ja mainostat omia samanlaisia tuotteitasi. Asiakkaan on voitava kieltää mainokset helposti ja maksutta sekä osoitetta antaessaan että jokaisessa viestissä.',
      'Yritykselle saa markkinoida, ellei se ole kieltänyt sitä. Postitse ja puhelimessa markkinointi on yleensä sallittua, ellei henkilö ole kieltänyt sitä.',
    ],
  },
  'purposes.profiling': {
    why: 'Profilointi on kirjattava, koska sillä voi olla henkilölle merkitystä. Tarkempi kuvaus tehdään kohdassa Automaattiset päätökset.',
    example:
      'Verkkokauppa vastaa kyllä, jos ohjelma ehdottaa tuotteita aikaisempien ostosten perusteella. Kampaamo, joka vain kirjaa käynnit, vastaa ei.',
    mistakes: [
      'Mainosten kohdentamista ei tunnisteta profiloinniksi.',
      'Kaikkea tilastointia pidetään profilointina. Jos yksittäistä ihmistä ei arvioida, kyse ei ole profiloinnista.',
    ],
  },
  ...specialDataExplanations,
  'purposes.subjectIds': {
    why: 'Sisäisestä selosteesta on nähtävä, kenen tietoja mihinkin käytetään. Valinta ohjaa myös tarkistuksia.',
    example: 'Kahvila valitsee palkanmaksuun ryhmän ”Työntekijät”, mutta ei ryhmää ”Työnhakijat”.',
    mistakes: ['Valinta jätetään tyhjäksi. Silloin tarkoitus näyttää koskevan kaikkia.'],
  },
  'purposes.dataIds': {
    why: 'Jokaiseen tarkoitukseen saa käyttää vain tarpeelliset tiedot. Valinta näyttää, mitä mihinkin tarvitaan.',
    example:
      'Kampaamo valitsee uutiskirjeeseen ryhmän ”Yhteystiedot”, mutta ei ryhmää ”Palvelutiedot”.',
    mistakes: [
      'Kaikki ryhmät valitaan kaikkiin tarkoituksiin.',
      'Jokin ryhmä ei kuulu mihinkään tarkoitukseen. Silloin sitä ei pitäisi kerätä.',
    ],
  },
  'purposes.retentionIds': {
    why: 'Säilytysaika riippuu tarkoituksesta. Sisäisessä selosteessa aika näkyy tarkoituksen vieressä.',
    example:
      'Verkkokauppa valitsee kirjanpitoon tositteiden kuuden vuoden ajan ja uutiskirjeeseen ajan, joka päättyy suostumuksen peruuttamiseen.',
    mistakes: [
      'Sama pitkä aika valitaan kaikkeen, koska kirjanpito vaatii sen. Se koskee vain kirjanpidon aineistoa.',
    ],
  },
  'sectionNotes.purposes': {
    why: 'Tähän voit kirjoittaa tarkoituksista sellaista, mikä ei sovi yhteenkään riviin.',
    example: 'Yhdistys: ”Emme käytä jäsenten tietoja muiden yritysten markkinointiin.”',
    mistakes: [
      'Tekstissä on uusi tarkoitus tai toinen oikeusperuste. Lisää se omalle rivilleen.',
      'Varataan oikeus käyttää tietoja mihin tahansa muuhun tarkoitukseen.',
    ],
  },
  'sectionNotes.interests': {
    why: 'Oikeutetuista eduista on kerrottava selosteessa. Tähän voit lisätä esimerkiksi, mistä saa lisätietoja punninnasta.',
    example:
      'Vaatekauppa: ”Kerromme pyynnöstä, miten olemme punninneet etumme asiakkaan oikeuksia vastaan.”',
    mistakes: [
      'Tekstissä vähätellään vastustamisoikeutta, esimerkiksi ”pyyntöihin ei yleensä suostuta”.',
    ],
  },
};
