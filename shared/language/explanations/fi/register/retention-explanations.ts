export const retentionExplanations = {
  retention: {
    why: 'Tietoja saa säilyttää vain niin kauan kuin niitä tarvitaan. Selosteessa on kerrottava aika tai se, miten aika määräytyy.',
    example:
      'Kahvila Kielo lisää kolme riviä. Pöytävaraukset: 1 kuukausi käynnistä. Laskut: 6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi. Uutiskirjeen tilaajat: suostumuksen peruuttamiseen asti.',
    mistakes: [
      '”Niin kauan kuin tarpeen” ei ole säilytysaika.',
      'Yksi pitkä aika kaikille tiedoille on harvoin perusteltu.',
      'Aika kirjataan selosteeseen, mutta kukaan ei poista tietoja. Sovi, kuka poistaa ja milloin.',
    ],
    help: [
      'Kysy jokaisesta tietoryhmästä: Määrääkö laki ajan? Tarvitaanko tietoja, jos joku vaatii jotakin jälkikäteen? Mihin tietoja muuten tarvitaan? Kun mikään syy ei enää päde, tiedot poistetaan.',
      'Kirjanpitolaki (1336/1997, 2 luku 10 §) määrää kaksi aikaa. Tositteet säilytetään vähintään 6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi. Tilinpäätös ja kirjanpito säilytetään vähintään 10 vuotta tilikauden päättymisestä.',
      'Asiakassuhteen tietoja säilytetään usein 3 vuotta suhteen päättymisestä, koska velka vanhenee yleensä kolmessa vuodessa (728/2003, 4 §). Työnhakijoiden hakemuksia säilytetään usein vuosi valinnasta. Sen ajan hakija voi vaatia hyvitystä syrjinnästä.',
      'Laki voi myös asettaa enimmäisajan. Työpaikan kameratallenne on poistettava viimeistään vuoden kuluttua, jollei säilyttämiseen ole laissa mainittua syytä (759/2004, 17 §).',
    ],
  },
  'retention.dataIds': {
    why: 'Sisäinen seloste kertoo poistoajan tietoryhmittäin. Kun valitset ryhmät, näet myös, mikä ryhmä on vielä ilman aikaa.',
    example:
      'Kahvila valitsee 6 vuoden riville ryhmän ”laskutustiedot”, ei kaikkia asiakkaan tietoja.',
    mistakes: [
      'Kaikkien ryhmien valinta samalle riville piilottaa sen, että osa tiedoista voitaisiin poistaa aikaisemmin.',
    ],
  },
  'retention.purposeIds': {
    why: 'Sama tieto voi vanhentua eri aikaan sen mukaan, mihin sitä käytetään. Valinta kertoo lukijalle, mistä käytöstä on kyse.',
    example:
      'Sähköpostiosoite: markkinoinnissa suostumuksen peruuttamiseen asti, tilausten hoitamisessa 3 vuotta asiakassuhteen päättymisestä.',
    mistakes: ['Markkinointi ei jatku sillä, että samaa osoitetta tarvitaan vielä laskutukseen.'],
  },
  'retention.duration': {
    why: 'Henkilön pitää voida laskea, milloin hänen tietonsa poistetaan. Aika tulee molempiin selosteisiin.',
    example: 'Palvelupyynnöt: 1 vuosi. Laskut: 6 vuotta. Uutiskirje: ”tapahtumaan asti”.',
    mistakes: [
      'Pitkä aika varmuuden vuoksi ei käy: ajalle tarvitaan syy.',
      'Aika, joka on lyhyempi kuin laissa, rikkoo lakia. Tarkista kirjanpidon ja palkkojen ajat.',
    ],
  },
  'retention.startEvent': {
    why: 'Pelkkä ”3 vuotta” ei kerro, mistä aika alkaa. Vasta alkuhetki tekee ajasta laskettavan.',
    example:
      'Parturi valitsee ajanvarauksille ”viimeisestä asioinnista”, tilitoimisto toimeksiannolle ”sopimuksen päättymisestä”.',
    mistakes: [
      'Asiakassuhteen päättymistä on vaikea todeta, jos sopimusta ei ole. Silloin viimeinen asiointi on selvempi.',
      'Tositteiden aika ei ala laskun päivästä vaan sen kalenterivuoden lopusta, jona tilikausi päättyi.',
    ],
  },
  'retention.startEventText': {
    why: 'Jos mikään valmis tapahtuma ei sovi, seloste käyttää omaa sanamuotoasi heti ajan perässä.',
    example:
      'Musiikkikoulu kirjoittaa ”kurssin päättymisestä”, jolloin selosteessa lukee: 6 kuukautta kurssin päättymisestä.',
    mistakes: [
      'Tapahtuma, jota kukaan ei voi todeta, ei käy. ”Kun tietoja ei enää tarvita” ei ole tapahtuma.',
    ],
  },
  'retention.criteria': {
    why: 'Laki sallii perusteen, jos tarkkaa aikaa ei voi antaa. Teksti tulee ajan perään tai sen paikalle.',
    example: 'Jos lasku on riidan kohteena, tiedot säilytetään, kunnes asia on ratkaistu.',
    mistakes: [
      '”Tarvittava aika” tai ”lain sallima aika” ei ole peruste. Kerro, mikä ratkaisee.',
      'Peruste ei saa olla ristiriidassa samalla rivillä annetun ajan kanssa.',
    ],
  },
  'retention.statute': {
    why: 'Kun laki määrää ajan, lukija ymmärtää, miksi tietoja ei voi poistaa aikaisemmin. Sama laki näkyy molemmissa selosteissa.',
    example: 'Kirjanpitolaki (1336/1997), 2 luku 10 §.',
    mistakes: [
      'Kirjanpitolaki ei määrää säilyttämään koko asiakasrekisteriä, vain kirjanpidon aineiston.',
      'Tietosuoja-asetus ei itse määrää säilytysaikoja, joten sitä ei kirjata tähän.',
    ],
  },
  'retention.deletion': {
    why: 'Poistaminen on osa säilytysajan noudattamista. Kuvaus osoittaa, että ajat eivät ole vain paperilla.',
    example: 'Järjestelmä poistaa varaukset kuukausittain. Paperilomakkeet silputaan tammikuussa.',
    mistakes: [
      'Tiedot poistetaan ohjelmasta, mutta ne jäävät sähköpostiin, taulukkoon tai arkistokaappiin.',
      'Nimen poistaminen ei yksin tee tiedoista nimettömiä, jos henkilön voi vielä tunnistaa muusta.',
    ],
  },
  'sectionNotes.retention': {
    why: 'Tähän sopii se, mikä koskee kaikkia säilytysaikoja. Teksti tulee molempiin selosteisiin.',
    example: 'Poistettu tieto häviää varmuuskopioista viimeistään 60 päivän kuluttua.',
    mistakes: [
      'Älä kumoa tässä aikoja, jotka annoit edellä, lauseella ”voimme säilyttää tietoja pidempään”.',
    ],
  },
};
