export const subjectsExplanations = {
  subjects: {
    why: 'Lukija näkee, koskeeko seloste häntä. Sisäisessä selosteessa ryhmät ovat pakollisia.',
    example:
      'Kampaamo: asiakkaat ja alaikäisten asiakkaiden huoltajat. Verkkokauppa: tilaajat, lahjan saajat ja asiakastilin avanneet.',
    mistakes: [
      'Unohdetaan ihmiset, jotka eivät itse ole asiakkaita: huoltajat, lahjan saajat, suosittelijat ja lähiomaiset.',
      'Ryhmäksi kirjoitetaan yritys. Rekisteröity on aina ihminen, esimerkiksi yritysasiakkaan yhteyshenkilö.',
    ],
  },
  'subjects.text': {
    why: 'Ryhmän nimi tulostuu selosteisiin, ja tarkoituksiin valitaan ryhmiä tällä nimellä.',
    example: 'Tilitoimisto: ”Asiakasyritysten yhteyshenkilöt”.',
    mistakes: [
      'Ryhmänä on ”kaikki” tai ”muut henkilöt”.',
      'Luetellaan ihmisiä nimeltä. Tähän kuuluvat ryhmät, eivät nimet.',
    ],
  },
  'subjects.children': {
    why: 'Lapsia on suojeltava erityisesti. Ryhmä merkitään sisäiseen selosteeseen, ja ohjelma muistuttaa tarvittaessa huoltajan suostumuksesta.',
    example: 'Urheiluseura vastaa ryhmästä ”Juniorit” kyllä. Tilitoimisto vastaa ei.',
    mistakes: [
      'Vastataan ei, vaikka kampaamon tai seuran asiakkaissa on lapsia.',
      'Kerrotaan asiat lapsille aikuisten kielellä. Lapselle suunnatun tekstin on oltava hänelle selvää.',
    ],
    help: [
      'Kun verkkopalvelua tarjotaan suoraan lapselle ja käsittely perustuu suostumukseen, lapsi voi Suomessa antaa suostumuksen itse 13 vuotta täytettyään. Nuoremman puolesta suostumuksen antaa huoltaja, tai huoltaja hyväksyy sen.',
      'Ikäraja koskee vain tätä tilannetta. Se ei tarkoita, että lapsi voisi tehdä sopimuksia, eikä se koske käsittelyä, joka perustuu lakiin tai sopimukseen.',
    ],
  },
  'subjects.childAges': {
    why: 'Iästä riippuu, kenen suostumus verkkopalvelussa pätee. Vastaus tulostuu sisäiseen selosteeseen.',
    example:
      'Pelikerho, johon 10–15-vuotiaat ilmoittautuvat verkossa, valitsee ”Kumpiakin”. Autokoulu valitsee ”13–17-vuotiaita”.',
    mistakes: [
      'Ikää ei tiedetä, koska sitä ei kysytä. Jos suostumus riippuu iästä, ikä on tarkistettava riskiin sopivalla tavalla.',
      'Kerätään syntymäaika, vaikka riittäisi kysyä, onko ikäraja täynnä.',
    ],
  },
  'subjects.guardianConsent': {
    why: 'Alle 13-vuotiaan kohdalla on kohtuullisin keinoin tarkistettava, että huoltaja on antanut tai hyväksynyt suostumuksen.',
    example:
      'Pelikerho: ”Ilmoittautumisesta lähtee vahvistuslinkki huoltajan sähköpostiin. Tili avautuu vasta, kun huoltaja vahvistaa sen.”',
    mistakes: [
      'Riittäväksi katsotaan lapsen rasti kohdassa ”Minulla on huoltajan lupa”.',
      'Huoltajasta kerätään enemmän tietoja kuin tarkistamiseen tarvitaan.',
    ],
  },
  'subjects.employees': {
    why: 'Työntekijöiden ja työnhakijoiden tietoja koskevat tiukemmat säännöt. Vastaus ohjaa tarkistuksia, eikä se tulostu.',
    example: 'Kahvila vastaa ryhmästä ”Kesätyöhakijat” kyllä ja ryhmästä ”Asiakkaat” ei.',
    mistakes: [
      'Perusteeksi valitaan työntekijän suostumus. Työsuhteessa se on harvoin vapaaehtoinen.',
      'Kerätään tietoja, jotka eivät ole välittömästi tarpeen työsuhteessa. Suostumuskaan ei tee niistä sallittuja.',
    ],
  },
  'sectionNotes.subjects': {
    why: 'Tähän voit kirjoittaa ryhmistä lisätiedon, jolle ei ole omaa kysymystä.',
    example: 'Urheiluseura: ”Alaikäisen jäsenen tiedot antaa huoltaja.”',
    mistakes: ['Tässä mainitaan uusi ryhmä, joka puuttuu luettelosta.'],
  },
};
