/** One recipient, whether of a register or of the whole company. */
export const recipientExplanations = {
  name: {
    why: 'Ihmisellä on oikeus tietää, kenelle hänen tietojaan annetaan. Nimi tulee kumpaankin selosteeseen.',
    example: 'Kampaamo: ”Varausapu Oy”, jonka järjestelmään varaukset tallentuvat.',
    mistakes: [
      'Nimenä on ohjelma, eikä kukaan tiedä, minkä yrityksen se on.',
      'Omat työntekijät on lisätty vastaanottajiksi. He kuuluvat rekisterinpitäjään.',
    ],
  },
  category: {
    why: 'Ryhmä kertoo lukijalle yhdellä sanalla, mistä on kyse, vaikka nimi ei olisi tuttu.',
    example: 'Varausapu Oy: ”ajanvarausjärjestelmän toimittaja”.',
    mistakes: ['Ryhmänä on ”yhteistyökumppanit”. Se ei kerro, mitä kumppani tekee.'],
  },
  kind: {
    why: 'Rooli ratkaisee, tarvitaanko käsittelysopimus vai peruste tietojen luovuttamiselle.',
    example:
      'Tilitoimisto, joka laskee palkat: käsittelijä. Verohallinto: viranomainen. Työterveyshuolto: itsenäinen rekisterinpitäjä.',
    mistakes: [
      'Pilvipalvelu on merkitty itsenäiseksi rekisterinpitäjäksi, vaikka se vain säilyttää tietojasi.',
      'Yhteisrekisterinpitäjäksi on merkitty kumppani, joka päättää vain omasta käytöstään.',
    ],
    help: [
      'Kysy, kuka päättää, mihin tietoja käytetään. Jos sinä päätät ja toinen toteuttaa, toinen on käsittelijä. Jos toinen päättää omista tarkoituksistaan, hän on itsenäinen rekisterinpitäjä.',
      'Yhteisrekisterinpitäjät päättävät tarkoituksista ja keinoista yhdessä. Siitä on sovittava, ja sopimuksen pääkohdat kerrotaan ihmisille.',
      'Pankki, vakuutusyhtiö, työterveyshuolto ja asianajaja ovat tavallisesti itsenäisiä rekisterinpitäjiä. Ohjelmistotalo, tilitoimisto ja postituspalvelu ovat tavallisesti käsittelijöitä.',
    ],
  },
  purpose: {
    why: 'Lukija ymmärtää, miksi juuri tämä vastaanottaja saa tietoja.',
    example: 'Tilitoimisto: ”palkkojen laskeminen ja ilmoitukset tulorekisteriin”.',
    mistakes: [
      'Tarkoitus puuttuu, ja luovutus näyttää sattumanvaraiselta.',
      'Tarkoitus on laajempi kuin se, mihin tietoja todella tarvitaan.',
    ],
  },
  ground: {
    why: 'Toinen rekisterinpitäjä käyttää tietoja omiin tarkoituksiinsa. Luovuttamiselle on siksi oltava laissa hyväksytty peruste.',
    example:
      'Palkkatiedot tulorekisteriin: lakisääteinen velvoite (laki tulotietojärjestelmästä 53/2018).',
    mistakes: [
      'Luovutetaan konserniyhtiölle markkinointia varten ilman omaa perustetta. Sama konserni ei ole peruste.',
      'Perusteena on suostumus, jota ei ole koskaan pyydetty.',
    ],
  },
  country: {
    why: 'Jos maa on EU:n ja ETA:n ulkopuolella, tarvitaan siirtoperuste. Siitä on kerrottava lukijalle.',
    example:
      'Kampaamon varausjärjestelmän palvelimet ovat Ruotsissa, eikä tietoja katsota muualta: Ruotsi.',
    mistakes: [
      'Katsotaan vain palvelimen paikka. Myös tuki, joka näkee tiedot muualta, ratkaisee.',
      'Maaksi on valittu Suomi, koska myyjä on Suomessa, vaikka palvelu tuotetaan muualla.',
    ],
  },
  'dpa.signed': {
    why: 'Ilman kirjallista sopimusta tietoja ei saa antaa käsittelijälle. Vastaus tulee sisäiseen selosteeseen.',
    example: 'Verkkokauppa vastaa kyllä: sopimus on palvelun tietojenkäsittelyehdoissa.',
    mistakes: [
      'Luullaan, että tavallinen palvelusopimus riittää. Siinä on oltava ehdot henkilötietojen käsittelystä.',
      'Ehdot on hyväksytty, mutta niitä ei ole tallennettu mihinkään.',
    ],
    help: [
      'Sopimuksesta on käytävä ilmi käsittelyn kohde, kesto, luonne ja tarkoitus sekä se, mitä tietoja ja keitä se koskee.',
      'Lisäksi siinä sovitaan ohjeista, salassapidosta, suojauksesta, alikäsittelijöistä ja avusta pyyntöjen hoitamisessa. Samoin sovitaan tietojen poistamisesta lopuksi ja tarkastuksista.',
      'Isoilla palveluilla tällainen liite on usein valmiina. Etsi sitä nimellä ”tietojenkäsittelyehdot”, ”henkilötietoliite” tai DPA.',
    ],
  },
  'dpa.on': {
    why: 'Päivästä löydät oikean sopimuksen, jos viranomainen tai asiakas kysyy sitä.',
    example: 'Verkkokauppa hyväksyi ehdot, kun se avasi tilin 12.3.2025.',
    mistakes: ['Päivä on arvattu. Tarkista se sopimuksesta tai tilin tiedoista.'],
  },
};
