export const automatedExplanations = {
  'automated.profiling': {
    why: 'Profiloinnista pitää kertoa avoimesti. Jos sitä ei tehdä, seloste sanoo senkin.',
    example:
      'Kukkakauppa vastaa ”ei”: kaikki tilaajat saavat saman uutiskirjeen. Verkkokauppa, joka suosittelee tuotteita ostohistorian mukaan, vastaa ”kyllä”.',
    mistakes: [
      'Kohdennettu mainonta ja suositukset ovat yleensä profilointia, vaikka ne tekisi valmis työkalu.',
      'Asiakkaiden lajittelu paikkakunnan mukaan postitusta varten ei vielä arvioi henkilöä.',
    ],
    help: [
      'Profilointia on se, että henkilötietoja käsitellään automaattisesti ja niiden avulla arvioidaan henkilöä: hänen kiinnostuksensa, ostokäyttäytymisensä, maksukykynsä, terveytensä, työsuorituksensa tai liikkumisensa (4 artiklan 4 kohta).',
      'Profilointi on sallittua, kun sillä on oikeusperuste ja siitä kerrotaan. Suoramarkkinointiin liittyvän profiloinnin saa aina kieltää. Profilointi on eri asia kuin automaattinen päätös, josta kysytään jäljempänä.',
    ],
  },
  'automated.profilingText': {
    why: 'Lukijan pitää ymmärtää, mitä hänestä päätellään ja mitä siitä seuraa. Teksti tulee tietosuojaselosteeseen.',
    example:
      'Verkkokauppa näkee, mitä tuotteita olet ostanut ja katsonut, ja näyttää niiden perusteella suosituksia. Profilointi ei vaikuta hintoihin.',
    mistakes: [
      '”Tietoja voidaan käyttää palvelun kehittämiseen” ei kerro profiloinnista mitään.',
      'Jos profiloidaan markkinointia varten, muista kertoa oikeudesta kieltää se.',
    ],
  },
  'automated.art22': {
    why: 'Laki rajoittaa päätöksiä, jotka kone tekee yksin. Seloste kertoo vastauksesi molemmissa tapauksissa.',
    example:
      'Lähes jokainen pieni yritys vastaa ”ei”. ”Kyllä” vastaa esimerkiksi kauppa, jonka osamaksuhakemuksen ohjelma hylkää, ilman että kukaan katsoo sitä.',
    mistakes: [
      'Uutiskirjeen kohdentaminen ei yleensä ole tällainen päätös, joten siihen vastataan ”ei”.',
      'Ihmisen osallistuminen ei ole aitoa, jos hän vain vahvistaa koneen ehdotuksen eikä voi muuttaa sitä.',
    ],
    help: [
      'Kysymys koskee päätöksiä, jotka kone tekee yksin (22 artikla). Lisäksi päätöksellä on oltava oikeusvaikutuksia, tai sen on muuten vaikutettava henkilöön yhtä merkittävästi. Tällaisia ovat esimerkiksi luoton epääminen ja työnhakijan karsiminen ohjelmalla.',
      'Päätös on sallittu vain kolmesta syystä. Se on välttämätön henkilön kanssa tehtävää sopimusta varten, laki sallii sen, tai henkilö on antanut nimenomaisen suostumuksensa. Erityisten henkilötietoryhmien, kuten terveystietojen, käyttöä on rajoitettu vielä tiukemmin.',
    ],
  },
  'automated.logic': {
    why: 'Henkilöllä on oikeus saada ymmärrettävä selitys siitä, miten ohjelma päätyy tulokseen.',
    example:
      'Ohjelma vertaa tilauksen summaa ja aiempia maksuviiveitä. Jos edellinen lasku on yli 30 päivää myöhässä, laskutusta ei tarjota.',
    mistakes: [
      'Kaavaa tai lähdekoodia ei tarvita. Tarvitaan selitys, jonka asiakas ymmärtää.',
      '”Käytämme tekoälyä” ei selitä mitään. Kerro, mitkä tiedot ratkaisevat.',
    ],
  },
  'automated.significance': {
    why: 'Lukijan pitää tietää, mitä päätös merkitsee hänelle, jotta hän voi tarvittaessa puuttua siihen.',
    example:
      'Jos laskutusta ei tarjota, voit silti maksaa kortilla. Päätös ei vaikuta muihin tilauksiin.',
    mistakes: ['Älä kerro vain hyödyistä. Myös haitallinen seuraus on sanottava.'],
  },
  'automated.condition': {
    why: 'Ilman yhtä näistä kolmesta perusteesta automaattista päätöstä ei saa tehdä.',
    example:
      'Verkkokauppa valitsee nimenomaisen suostumuksen: asiakas pyytää pikapäätöstä erikseen ja voi valita myös käsittelyn ihmisen voimin.',
    mistakes: [
      'Välttämätön sopimusta varten ei tarkoita kätevää. Jos ihminen voisi ratkaista asian kohtuullisessa ajassa, peruste ei yleensä täyty.',
      'Yleisten ehtojen hyväksyminen ei ole nimenomainen suostumus.',
    ],
  },
  'automated.humanReviewHow': {
    why: 'Henkilöllä on oikeus vaatia, että ihminen käsittelee asian, kertoa kantansa ja riitauttaa päätös.',
    example:
      'Soita asiakaspalveluun tai lähetä sähköpostia osoitteeseen asiakas@havukauppa.example. Myyjä tarkistaa päätöksen kahden arkipäivän kuluessa.',
    mistakes: [
      'Osoite, josta vastaa vain automaatti, ei riitä.',
      'Tarkistajalla on oltava valta muuttaa päätös.',
    ],
  },
  'sectionNotes.automated': {
    why: 'Tähän voit lisätä sen, mikä auttaa ymmärtämään automaattista käsittelyä. Teksti tulee tietosuojaselosteeseen.',
    example:
      'Järjestelmä lähettää muistutuksen varatusta ajasta automaattisesti. Se ei arvioi asiakasta.',
    mistakes: ['Älä kerro tässä päätöksestä, jonka kielsit edellisissä vastauksissa.'],
  },
};
