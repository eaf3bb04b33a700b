export const rightsExplanations = {
  channels: {
    why: 'Oikeuksien käyttäminen on tehtävä helpoksi. Valitut tavat tulevat tietosuojaselosteeseen.',
    example: 'Kampaamo valitsee sähköpostin, puhelimen, postin ja paikalla käymisen.',
    mistakes: [
      'Vaaditaan allekirjoitettua lomaketta. Siitä on Suomessa määrätty seuraamusmaksu.',
      'Valitaan verkkolomake, jota kukaan ei seuraa.',
    ],
    help: [
      'Pyyntö on pyyntö, tuli se mitä tietä tahansa. Myös viesti asiakaspalveluun tai työntekijälle on käsiteltävä, vaikka se ei tulisi toivottua kautta.',
      'Pyyntöön vastataan ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa. Aikaa voi jatkaa kahdella kuukaudella, jos pyyntö on vaikea tai pyyntöjä on paljon. Jatkosta ja sen syystä kerrotaan ensimmäisen kuukauden aikana.',
    ],
  },
  formAt: {
    why: 'Lomakkeesta ei ole apua, jos sitä ei löydä. Paikka tulee tietosuojaselosteeseen lomakkeen viereen.',
    example: 'Verkkokauppa: ”https://kauppa.example/omat-tiedot”.',
    mistakes: ['Annetaan etusivun osoite, josta lomaketta saa etsiä.'],
  },
  how: {
    why: 'Selvä osoite säästää kummankin aikaa, ja pyyntö päätyy oikealle ihmiselle.',
    example:
      '”Lähetä pyyntö osoitteeseen tietosuoja@kampaamosuvi.example. Kerro nimesi ja se, mitä palvelua pyyntö koskee.”',
    mistakes: [
      'Pyydetään perustelemaan, miksi tietoja halutaan nähdä tai poistaa. Yleensä perustelua ei saa vaatia.',
      'Pyynnöstä luvataan periä maksu. Se on maksuton, ellei se ole ilmeisen perusteeton tai kohtuuton.',
    ],
  },
  identification: {
    why: 'Tietoja ei saa antaa väärälle ihmiselle. Liikaa tietojakaan ei saa kysyä.',
    example:
      '”Vastaamme siihen osoitteeseen, joka meillä on jo tiedossa. Jos osoite on uusi, soitamme tuttuun numeroon.”',
    mistakes: [
      'Pyydetään aina kuva henkilökortista. Lisätietoja saa pyytää vain, jos on aihetta epäillä.',
      'Tunnistetaan pelkällä henkilötunnuksella. Laki kieltää sen, myös nimen kanssa.',
    ],
    help: [
      'Useimmiten riittää, että pyyntö tulee tutusta osoitteesta tai kirjautuneelta käyttäjältä. Mitä arkaluonteisempia tiedot ovat, sitä huolellisempi on syytä olla.',
      'Jos epäilet perustellusti, kuka pyynnön tekee, voit pyytää lisätietoja. Pyydä vain se, mitä tunnistamiseen tarvitaan, ja poista se, kun asia on hoidettu.',
    ],
  },
  language: {
    why: 'Lukija tietää, millä kielellä hän saa vastauksen helposti.',
    example: 'Kahvila: ”suomi, ruotsi ja englanti”.',
    mistakes: ['Kirjoitetaan, että pyynnöt otetaan vastaan vain suomeksi. Kieli ei saa olla este.'],
  },
  access: {
    why: 'Jokainen saa kysyä, mitä hänestä tiedetään, ja saada jäljennöksen. Oikeus ei riipu siitä, mihin käsittely perustuu.',
    example:
      'Verkkokauppa: ”Tilauksesi ja yhteystietosi näet myös kirjautumalla omalle tilillesi.”',
    mistakes: [
      'Luvataan vain osa tiedoista. Oikeus koskee yleensä kaikkia henkilön tietoja, myös muistiinpanoja.',
      'Jäljennös lähetetään niin, että siinä näkyy muidenkin tietoja.',
    ],
  },
  rectification: {
    why: 'Väärä tieto voi haitata ihmistä. Hän saa pyytää korjausta ja täydennystä aina.',
    example: 'Urheiluseura: ”Voit korjata osoitteesi itse jäsensivuilla.”',
    mistakes: [
      'Korjataan vain yhteen järjestelmään. Sama tieto voi olla myös muilla vastaanottajilla.',
    ],
  },
  erasure: {
    why: 'Tietoja ei saa pitää turhaan. Osa tiedoista on silti säilytettävä lain vuoksi, ja siitä on reilua kertoa.',
    example:
      'Verkkokauppa: ”Kirjanpitolain vuoksi säilytämme laskut kuusi vuotta sen vuoden lopusta, jona tilikausi päättyi.”',
    mistakes: [
      'Luvataan poistaa kaikki heti. Laki voi velvoittaa säilyttämään osan.',
      'Varataan oikeus kieltäytyä poistamasta ilman syytä. Kieltäytymiseen tarvitaan laissa mainittu syy.',
    ],
    help: [
      'Poistamista voi pyytää esimerkiksi silloin, kun tietoja ei enää tarvita, suostumus peruutetaan tai tietoja on käsitelty lainvastaisesti.',
      'Oikeutta ei ole siltä osin kuin laki velvoittaa säilyttämään tiedot tai niitä tarvitaan oikeusvaateen vuoksi. Näin on usein laskuissa ja palkkatiedoissa.',
    ],
  },
  restriction: {
    why: 'Ihminen voi pyytää, että tiedot vain säilytetään eikä niitä käytetä. Näin tehdään esimerkiksi, kun tietojen oikeellisuutta selvitetään.',
    example: '”Merkitsemme tiedot järjestelmään, eikä niitä käytetä sinä aikana.”',
    mistakes: ['Rajoittaminen sekoitetaan poistamiseen. Rajoitettuja tietoja ei hävitetä.'],
  },
  portability: {
    why: 'Ihminen saa viedä itse antamansa tiedot toiseen palveluun. Oikeus on voimassa, kun peruste on suostumus tai sopimus ja käsittely on automaattista.',
    example: 'Verkkokauppa: ”Saat tilaustietosi CSV-tiedostona.”',
    mistakes: [
      'Oikeus luvataan, vaikka peruste on laki tai oikeutettu etu. Silloin sitä ei ole.',
      'Tiedot annetaan kuvana tai paperina. Niitä toinen järjestelmä ei osaa lukea.',
    ],
  },
  objection: {
    why: 'Oikeutettuun etuun tai yleiseen etuun perustuvaa käsittelyä voi vastustaa. Tästä on kerrottava selosteessa selvästi ja erillään muusta.',
    example:
      'Kahvila: ”Jos vastustat tietojesi käyttöä, kerro tilanteestasi osoitteeseen info@kahvilakaneli.example.”',
    mistakes: [
      'Suoramarkkinoinnin kieltoon vaaditaan perustelu. Sen voi kieltää aina ilman syytä.',
      'Vastustamisoikeudesta kerrotaan, vaikka kaikki käsittely perustuu lakiin tai sopimukseen.',
    ],
  },
  withdrawal: {
    why: 'Suostumuksen voi peruuttaa milloin tahansa. Peruuttamisen on oltava yhtä helppoa kuin antamisen.',
    example:
      'Verkkokauppa: ”Voit peruuttaa kaikki suostumuksesi kerralla oman tilisi asetuksista.”',
    mistakes: [
      'Peruuttamiseen vaaditaan kirje, vaikka suostumus annettiin yhdellä painalluksella.',
      'Sanotaan, että peruuttaminen tekee aiemmasta käsittelystä laitonta. Niin ei ole.',
    ],
  },
  complaint: {
    why: 'Jokaisella on oikeus valittaa viranomaiselle. Siitä on kerrottava jokaisessa selosteessa.',
    example: '”Toivomme, että otat ensin yhteyttä meihin. Voit silti valittaa milloin tahansa.”',
    mistakes: [
      'Vaaditaan, että asiasta sovitaan ensin yrityksen kanssa. Valittaa saa heti.',
      'Kirjoitetaan viranomaisen vanha osoite. Nykyinen tulostuu itsestään.',
    ],
  },
  extra: {
    why: 'Joskus palvelussa on oikeus tai tapa, joka ei sovi muihin kohtiin.',
    example: 'Yhdistys: ”Voit pyytää, ettei nimesi näy jäsenlehdessä.”',
    mistakes: [
      'Luvataan oikeus, jota tässä käsittelyssä ei ole. Lupaus sitoo.',
      'Toistetaan vakioteksti omin sanoin. Lukija ei tiedä, kumpi pätee.',
    ],
  },
};
