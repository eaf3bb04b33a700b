export const securityExplanations = {
  publicSummary: {
    why: 'Ihmiset haluavat tietää, että heidän tiedoistaan pidetään huolta. Teksti tulee sekä tietosuojaselosteeseen että sisäiseen selosteeseen.',
    example:
      '”Tietoja käsittelevät vain ne työntekijät, jotka tarvitsevat niitä työssään. Järjestelmään kirjaudutaan omalla tunnuksella, ja yhteys on salattu.”',
    mistakes: [
      'Tekstissä on ohjelmien versiot tai laitteiden paikat. Niistä on apua vain murtautujalle.',
      'Luvataan täydellistä turvallisuutta. Kerro mieluummin, mitä todella tehdään.',
    ],
    help: [
      'Rekisterinpitäjän on suojattava tiedot toimilla, jotka vastaavat riskiä. Mitä arkaluonteisempia tiedot ovat, sitä enemmän toimia tarvitaan.',
      'Suojausta ei ole pakko kuvata julkisessa selosteessa. Lyhyt ja yleinen kuvaus on kuitenkin hyvä tapa. Tarkempi luettelo kuuluu sisäiseen selosteeseen.',
    ],
  },
  manual: {
    why: 'Myös paperit ovat henkilötietoja, kun niistä pidetään rekisteriä. Teksti kertoo, etteivät ne jää esille.',
    example: 'Kampaamo: ”Asiakaskortit ovat lukitussa kaapissa, ja vanhat kortit silputaan.”',
    mistakes: [
      'Paperit unohtuvat, koska kaikki tärkeä on koneella. Työsopimus mapissa on paperi sekin.',
      'Selosteessa lukee silppuri, mutta paperit menevät keräykseen.',
    ],
  },
  electronic: {
    why: 'Useimmat tiedot ovat järjestelmissä. Teksti kertoo, kuka pääsee niihin ja miten pääsy on suojattu.',
    example:
      '”Jokaisella työntekijällä on oma tunnus ja kaksivaiheinen kirjautuminen. Tunnus poistetaan, kun työsuhde päättyy.”',
    mistakes: [
      'Kaikki käyttävät samaa tunnusta. Silloin ei voi selvittää, kuka on katsonut tietoja.',
      'Lähteneen työntekijän tunnus on yhä voimassa.',
    ],
  },
  measures: {
    why: 'Sisäisessä selosteessa on oltava yleinen kuvaus turvatoimista. Tästä luettelosta se syntyy.',
    example:
      'Tilitoimisto: kaksivaiheinen kirjautuminen (tekninen), salassapitosopimus työntekijöiden kanssa (organisatorinen), lukittu arkisto (tilojen suojaus).',
    mistakes: [
      'Luettelossa on vain ohjelmia. Mukaan kuuluu myös se, miten ihmiset toimivat.',
      'Luetteloon on kirjattu toimia, jotka ovat vasta suunnitelmissa.',
    ],
    help: [
      'Teknisiä toimia ovat esimerkiksi salaus, varmuuskopiot, päivitykset, palomuuri, lokit ja kaksivaiheinen kirjautuminen.',
      'Organisatorisia toimia ovat esimerkiksi ohjeet, koulutus, salassapitosopimukset, käyttöoikeuksien tarkistus ja sovittu tapa toimia tietoturvaloukkauksessa.',
      'Tilojen suojausta ovat esimerkiksi lukot, hälytin ja lukittava kaappi. Varmista myös, että varmuuskopiosta saa tiedot takaisin: kokeile palautusta.',
    ],
  },
  'measures.text': {
    why: 'Yksi toimi riviä kohti on helppo tarkistaa ja päivittää.',
    example: 'Verkkokauppa: ”Asiakastiedot varmuuskopioidaan joka yö.”',
    mistakes: [
      'Rivillä on salasana, avainkoodi tai laitteen osoite. Niitä ei kirjoiteta selosteeseen.',
    ],
  },
  'measures.group': {
    why: 'Ryhmän mukaan toimet järjestetään sisäisessä selosteessa. Samalla näet, puuttuuko jokin ryhmä.',
    example:
      'Varmuuskopio on tekninen, koulutus on organisatorinen ja lukittu ovi on tilojen suojausta.',
    mistakes: ['Ohje merkitään tekniseksi, koska se koskee ohjelmaa. Ohje on tapa toimia.'],
  },
  'measures.public': {
    why: 'Sisäisen selosteen näkevät vain yritys ja viranomainen. Julkisen näkee jokainen.',
    example: 'Kahvila vastaa kyllä: ”Henkilöstö on koulutettu”. Hälyttimen tyypistä se vastaa ei.',
    mistakes: ['Kaikki toimet on merkitty julkisiksi. Muutama yleinen riittää.'],
  },
};
