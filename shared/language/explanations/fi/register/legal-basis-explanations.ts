/** Why a purpose is lawful: the legal basis, and what each basis calls for. */
export const legalBasisExplanations = {
  'purposes.basis': {
    why: 'Ilman oikeusperustetta henkilötietoja ei saa käsitellä. Peruste tulostuu selosteeseen, ja siitä riippuu, mitä oikeuksia henkilöllä on.',
    example:
      'Kampaamo valitsee ajanvaraukseen sopimuksen, laskujen säilyttämiseen lakisääteisen velvoitteen, uutiskirjeeseen suostumuksen ja kameravalvontaan oikeutetun edun.',
    mistakes: [
      'Suostumus valitaan varmuuden vuoksi, vaikka tiedot tarvitaan joka tapauksessa. Peruuttamisen jälkeen käsittely olisi lopetettava.',
      'Yritysasiakkaan yhteyshenkilölle valitaan sopimus. Hän ei ole sopimuksen osapuoli, joten oikeutettu etu sopii yleensä paremmin.',
      'Lakisääteinen velvoite valitaan, vaikka laki vain sallii käsittelyn.',
    ],
    help: [
      'Sopimus sopii, kun henkilö itse tilaa, varaa tai sopii jotain ja tiedot ovat siihen välttämättömiä. Se kattaa myös valmistelun, jota hän itse pyytää, esimerkiksi tarjouksen.',
      'Lakisääteinen velvoite sopii, kun laki määrää yrityksen tekemään jotain: pitämään kirjanpidon, ilmoittamaan palkat tai tuntemaan asiakkaansa.',
      'Oikeutettu etu sopii, kun yrityksellä on hyväksyttävä syy, käsittely on sille tarpeen eikä henkilön etu paina enemmän. Tee tasapainotesti, ennen kuin aloitat.',
      'Suostumus sopii, kun henkilö voi aidosti valita eikä kieltäytymisestä ole haittaa. Työsuhteessa se sopii harvoin.',
      'Elintärkeät edut ja julkinen tehtävä tulevat pienessä yrityksessä kyseeseen hyvin harvoin. Viranomainen ei voi vedota oikeutettuun etuun tehtäviään hoitaessaan.',
      'Henkilö voi siirtää tietonsa toiseen palveluun, kun peruste on suostumus tai sopimus. Hän voi vastustaa käsittelyä, kun peruste on oikeutettu etu tai julkinen tehtävä.',
    ],
  },
  'purposes.statute': {
    why: 'Kun käsittely perustuu lakiin, laki on nimettävä. Nimi tulostuu selosteeseen, jotta lukija voi tarkistaa sen.',
    example: 'Kahvila, laskujen säilyttäminen: ”Kirjanpitolaki (1336/1997) 2 luku 10 §”.',
    mistakes: [
      'Kirjoitetaan vain ”lainsäädäntö”.',
      'Laiksi nimetään tietosuoja-asetus. Se ei velvoita käsittelemään tietoja, vaan jokin muu laki velvoittaa.',
      'Viitataan lakiin, joka on jo kumottu.',
    ],
  },
  'purposes.contractText': {
    why: 'Lukija näkee, minkä sopimuksen vuoksi tietoja tarvitaan. Tietojen on oltava siihen välttämättömiä.',
    example: 'Siivousyritys: ”Kotisiivouksesta tehty sopimus asiakkaan kanssa”.',
    mistakes: [
      'Sopimuksena on yritysten välinen sopimus. Sen yhteyshenkilö ei itse ole osapuoli.',
      'Sopimukseen vedotaan mainonnassa, vaikka palvelun voi antaa ilman mainontaa.',
    ],
  },
  'purposes.interestText': {
    why: 'Oikeutettu etu on kerrottava henkilölle. Se on myös tasapainotestin lähtökohta.',
    example:
      'Vaatekauppa, kameravalvonta: ”Henkilökunnan turvallisuus ja näpistysten ehkäiseminen”.',
    mistakes: [
      'Kirjoitetaan vain ”yrityksen oikeutettu etu” kertomatta, mikä etu on.',
      'Etu on liian yleinen, esimerkiksi ”liiketoiminta” tai ”markkinointi”.',
    ],
    help: [
      'Etu voi olla yrityksen tai jonkun muun, esimerkiksi asiakkaiden. Sen on oltava laillinen, todellinen ja niin tarkka, että sen voi punnita.',
      'Pienessä yrityksessä tavallisia ovat omaisuuden ja ihmisten suojaaminen, väärinkäytösten estäminen ja saatavien perintä. Niitä ovat myös asiointi yritysasiakkaiden yhteyshenkilöiden kanssa ja oman asiakassuhteen hoitaminen.',
    ],
  },
  'purposes.consentHow': {
    why: 'Suostumus pätee vain, jos se pyydetään oikein. Tapa kerrotaan selosteessa.',
    example: 'Kampaamo: ”Asiakas rastittaa ajanvarauslomakkeessa kohdan Haluan uutiskirjeen.”',
    mistakes: [
      'Suostumukseksi katsotaan palvelun käyttäminen tai tietojen antaminen.',
      'Suostumus on piilotettu käyttöehtoihin. Se on pyydettävä erikseen muista asioista.',
    ],
    help: [
      'Suostumus on vapaaehtoinen, yksilöity ja tietoinen. Henkilö antaa sen selvällä teolla, esimerkiksi rastimalla tyhjän ruudun.',
      'Pyydä eri tarkoituksiin eri suostumukset. Kerro samalla, kuka olet, mihin tietoja käytetään ja että suostumuksen voi peruuttaa.',
      'Arkaluonteisiin tietoihin suostumuksen on oltava nimenomainen: henkilö sanoo tai kirjoittaa suoraan, että tietoa saa käyttää.',
    ],
  },
  'purposes.consentProof': {
    why: 'Jos joku kiistää antaneensa suostumuksen, yrityksen on pystyttävä osoittamaan se. Vastaus tulostuu vain sisäiseen selosteeseen.',
    example:
      'Kampaamo: ”Uutiskirjepalvelu tallentaa sähköpostiosoitteen, ajan ja sen suostumustekstin, joka lomakkeella silloin oli.”',
    mistakes: [
      'Tallessa on vain osoite, ei sitä, milloin ja mihin suostumus annettiin.',
      'Suullisesta suostumuksesta ei tehdä merkintää.',
    ],
  },
  'purposes.withdrawHow': {
    why: 'Suostumuksen saa peruuttaa milloin tahansa, ja siitä on kerrottava. Tapa tulostuu selosteeseen.',
    example: 'Kampaamo: ”uutiskirjeen lopussa olevasta linkistä tai soittamalla meille”.',
    mistakes: [
      'Suostumus annetaan yhdellä painalluksella, mutta peruuttamiseen vaaditaan kirje tai lomake.',
      'Peruuttamiselle pyydetään syytä. Syytä ei tarvitse kertoa.',
    ],
  },
  'purposes.balancingTest.necessity': {
    why: 'Jos saman voi saavuttaa vähemmillä tiedoilla, käsittely ei ole tarpeen eikä oikeutettu etu riitä perusteeksi.',
    example:
      'Vaatekauppa: ”Liikkeestä on varastettu toistuvasti. Lukitut vitriinit ja hälyttimet eivät ole riittäneet.”',
    mistakes: [
      'Perusteluna on, että tiedoista on hyötyä tai että muutkin tekevät näin.',
      'Muita keinoja ei ole mietitty lainkaan.',
    ],
  },
  'purposes.balancingTest.impact': {
    why: 'Punnintaan tarvitaan molemmat puolet. Tässä asiaa katsotaan henkilön silmin.',
    example:
      'Vaatekauppa: ”Asiakas osaa odottaa kameraa myymälässä. Työntekijät ovat kuvassa päivittäin, mikä voi tuntua valvonnalta.”',
    mistakes: [
      'Kirjoitetaan ”ei vaikutuksia”. Käsittelyllä on aina jokin vaikutus, vaikka se olisi pieni.',
      'Unohdetaan lapset, työntekijät tai satunnaiset kävijät.',
    ],
  },
  'purposes.balancingTest.safeguards': {
    why: 'Hyvät suojatoimet pienentävät haittaa ja voivat ratkaista punninnan.',
    example:
      'Vaatekauppa: ”Sovituskoppeja, taukotilaa ja kassan työpistettä ei kuvata. Tallenteet poistetaan 14 päivän kuluttua. Niitä katsoo vain kauppias. Ovessa on kyltti.”',
    mistakes: [
      'Luetellaan toimia, joita ei ole vielä otettu käyttöön.',
      'Suojatoimeksi merkitään pelkkä lain vaatimus, esimerkiksi tietosuojaselosteen laatiminen.',
    ],
  },
  'purposes.balancingTest.done': {
    why: 'Oikeutettuun etuun voi vedota vasta, kun etua on punnittu henkilön etuja ja oikeuksia vastaan. Vastaus jää yrityksen sisäiseen selosteeseen.',
    example: 'Vaatekauppa punnitsi kameravalvonnan ennen kameroiden asentamista ja vastaa kyllä.',
    mistakes: [
      'Testi tehdään vasta, kun joku valittaa.',
      'Vastataan kyllä, mutta punninnasta ei ole mitään kirjallista. Silloin sitä ei voi osoittaa.',
    ],
    help: [
      'Ensin nimeä etu: mitä sillä saavutetaan ja onko se lain mukainen?',
      'Sitten tarkista tarpeellisuus: voiko saman saada aikaan vähemmillä tiedoilla tai keinolla, joka puuttuu vähemmän yksityisyyteen?',
      'Lopuksi punnitse. Mitä tietoja käsitellään, ja osaako henkilö odottaa sitä? Onko hän lapsi tai työntekijä? Mitä haittaa hänelle voi tulla, ja miten sitä vähennetään? Jos henkilön etu painaa enemmän, käsittelyä ei saa aloittaa tällä perusteella.',
      'Pienelle yritykselle riittää usein sivun mittainen muistiinpano.',
    ],
  },
  'purposes.balancingTest.on': {
    why: 'Päivästä näkee, että punninta on tehty ennen käsittelyä ja että se on ajan tasalla.',
    example: 'Vaatekauppa asensi kamerat 10.9.2026 ja merkitsi testin päiväksi 2.9.2026.',
    mistakes: ['Päivä on vuosia vanha, vaikka kameroita tai tietoja on lisätty sen jälkeen.'],
  },
  'purposes.balancingTest.summary': {
    why: 'Tuloksella yritys perustelee valintansa, jos henkilö tai viranomainen kysyy. Sitä ei julkaista.',
    example:
      'Vaatekauppa: ”Etumme painaa enemmän. Varkaudet ovat toistuneet, kuvaus on rajattu myyntitilaan ja siitä kerrotaan jo ovella. Asiakkaalle ja työntekijälle jäävä haitta on vähäinen.”',
    mistakes: [
      'Kirjataan vain lopputulos ilman perusteluja.',
      'Punnitaan vain yrityksen hyötyä, eikä henkilölle tulevaa haittaa.',
    ],
  },
};
