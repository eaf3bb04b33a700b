export const sourcesExplanations = {
  sources: {
    why: 'Henkilön on saatava tietää, mistä hänen tietonsa ovat peräisin. Lähde ratkaisee myös, milloin hänelle on kerrottava käsittelystä.',
    example:
      'Kampaamo: asiakas itse. Henkilöstörekisteri: työntekijä itse, Verohallinto (verokortti) ja työterveyshuolto.',
    mistakes: [
      'Mainitaan vain henkilö itse, vaikka tietoja haetaan myös yritystietopalvelusta.',
      'Kohdassa kerrotaan, kenelle tietoja annetaan. Saajat kuuluvat vastaanottajiin.',
    ],
    help: [
      'Kun tiedot saadaan henkilöltä itseltään, hänelle kerrotaan käsittelystä silloin, kun tiedot kerätään. Verkkolomakkeessa riittää yleensä näkyvä linkki selosteeseen.',
      'Kun tiedot saadaan muualta, hänelle kerrotaan kohtuullisessa ajassa ja viimeistään kuukauden kuluessa. Jos tietoja käytetään yhteydenottoon tai ne luovutetaan eteenpäin aikaisemmin, kerrotaan viimeistään silloin. Laissa on tästä muutamia poikkeuksia.',
      'Työntekijän tiedot on kerättävä ensisijaisesti työntekijältä itseltään. Muualta niitä saa kerätä yleensä vain hänen suostumuksellaan (laki yksityisyyden suojasta työelämässä 4 §).',
    ],
  },
  'sources.type': {
    why: 'Lähteen laji ratkaisee, mitä henkilölle on kerrottava: muualta saaduista tiedoista on kerrottava enemmän.',
    example:
      'Ajanvarauslomakkeesta kampaamo valitsee ”Henkilö itse”. Valvontakamerasta myymälä valitsee ”Palvelun käytöstä tai laitteesta syntyvä tieto”.',
    mistakes: [
      'Työnantajan ilmoittamasta yhteyshenkilöstä valitaan ”Henkilö itse”. Oikea on ”Toinen henkilö tai yritys”.',
      'Yhdelle riville on koottu monta eri lähdettä. Lisää kukin omalle rivilleen.',
    ],
  },
  'sources.name': {
    why: 'Muualta saatujen tietojen lähde on kerrottava. Nimestä henkilö tietää, mistä väärä tieto on peräisin.',
    example: 'Tukkuliike: ”Asiakasyritys, joka ilmoittaa yhteyshenkilönsä”.',
    mistakes: [
      'Lähteenä on ”muut lähteet” tai ”kumppanit”. Nimeä ne tai kerro ainakin, millaisia ne ovat.',
      'Ostetun osoiteluettelon myyjä on jätetty mainitsematta.',
    ],
  },
  'sources.public': {
    why: 'Kun tiedot on saatu muualta, henkilölle on kerrottava myös, onko lähde yleisesti saatavilla.',
    example:
      'Tukkuliike vastaa kaupparekisteristä kyllä. Asiakasyrityksen antamista tiedoista se vastaa ei.',
    mistakes: [
      'Maksullista luottotietopalvelua pidetään julkisena, koska kuka tahansa voi ostaa sen. Luottotietoja saa vain laissa säädettyyn käyttöön.',
      'Ajatellaan, että julkista tietoa saa käyttää mihin vain. Myös julkisiin tietoihin tarvitaan tarkoitus ja oikeusperuste.',
    ],
  },
  'sources.dataIds': {
    why: 'Sisäisestä selosteesta näkyy, mistä mikin tieto tulee. Näin virheen alkuperä löytyy.',
    example:
      'Verkkokauppa valitsee maksunvälittäjästä ryhmän ”Maksutiedot” ja asiakkaasta itsestään kaikki muut ryhmät.',
    mistakes: ['Jokin ryhmä jää ilman lähdettä. Silloin ei tiedetä, mistä se on saatu.'],
  },
  'sectionNotes.sources': {
    why: 'Tähän voit kirjoittaa lähteistä lisätiedon, jolle ei ole omaa kohtaa.',
    example: 'Tukkuliike: ”Yhteyshenkilöiden tiedot tarkistetaan asiakasyritykseltä vuosittain.”',
    mistakes: [
      'Tekstissä kerrotaan luovutuksista, siirroista tai poistamisesta. Niille on omat kohtansa.',
    ],
  },
};
