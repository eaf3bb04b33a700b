export const dataExplanations = {
  data: {
    why: 'Lukija näkee, mitä hänestä kirjataan. Samat ryhmät tarvitaan sisäiseen selosteeseen, ja niihin liitetään lähteet, vastaanottajat ja säilytysajat.',
    example:
      'Kampaamo: Yhteystiedot, Varaustiedot, Palvelutiedot ja Maksutiedot. Allergiat ovat omana ryhmänään, koska ne ovat terveystietoja.',
    mistakes: [
      'Luettelo on kopioitu muualta, ja siinä on tietoja, joita yritys ei kerää.',
      'Arkaluonteiset tiedot on piilotettu samaan ryhmään muiden kanssa. Tee niille oma ryhmä.',
      'Kerätään varmuuden vuoksi enemmän kuin tarkoitukseen tarvitaan.',
    ],
    help: [
      'Henkilötietoja ovat kaikki tiedot, jotka voi yhdistää ihmiseen joko suoraan tai muiden tietojen avulla. Nimi ja puhelinnumero ovat henkilötietoja, mutta niin ovat myös asiakasnumero, IP-osoite, valokuva ja muistiinpano käynnistä.',
      'Tee ryhmiä sen mukaan, mikä niitä yhdistää: yleensä sama käyttö, sama säilytysaika ja sama suojauksen tarve. Pienellä yrityksellä ryhmiä on tavallisesti kolmesta kuuteen.',
    ],
  },
  'data.text': {
    why: 'Ryhmän nimi tulostuu molempiin selosteisiin, ja sillä ryhmä valitaan muissa kohdissa.',
    example: 'Verkkokauppa: ”Tilaus- ja toimitustiedot”.',
    mistakes: [
      'Ryhmän nimenä on rekisterin nimi, esimerkiksi ”Asiakasrekisteri”. Se ei kerro, mitä tietoja ryhmässä on.',
      'Ryhmän nimi on ”Muut tiedot”. Lukija ei voi tietää, mitä ne ovat.',
    ],
  },
  'data.items': {
    why: 'Ryhmän nimi on yleinen. Vasta luettelosta lukija näkee, mitä hänestä todella kirjataan.',
    example:
      'Kampaamon Yhteystiedot: nimi, puhelinnumero ja sähköpostiosoite, kukin omalla rivillään.',
    mistakes: [
      'Luettelo päättyy sanoihin ”ja muut tarpeelliset tiedot”.',
      'Luettelossa on salasana. Salasanaa ei tallenneta luettavassa muodossa, vain sen tiiviste.',
      'Luetteloon on kirjoitettu jonkun asiakkaan oikeat tiedot. Tähän kuuluvat vain tietojen lajit.',
    ],
  },
  'data.mandatory': {
    why: 'Henkilölle on kerrottava, mitkä tiedot hänen on pakko antaa. Pakolliset ryhmät luetellaan selosteessa.',
    example:
      'Verkkokauppa vastaa tilaus- ja toimitustiedoista kyllä, koska pakettia ei voi lähettää ilman osoitetta. Toiveista ja palautteesta se vastaa ei.',
    mistakes: [
      'Kaikki ryhmät on merkitty pakollisiksi, vaikka osa on vain hyödyllisiä.',
      'Uutiskirjeen tilaaminen on merkitty ostamisen ehdoksi. Silloin suostumus ei ole vapaaehtoinen.',
    ],
  },
  'data.technical': {
    why: 'Teknisiä tietoja syntyy ihmisen huomaamatta, joten ne unohtuvat helposti selosteesta. Vastaus on muistiinpano sinulle, eikä se tulostu.',
    example:
      'Verkkokauppa vastaa ryhmästä ”Palvelimen lokitiedot” kyllä. Ryhmässä ovat IP-osoite ja sivupyynnön aika.',
    mistakes: [
      'IP-osoitteita ja evästetunnisteita sanotaan nimettömiksi. Yleensä ne ovat henkilötietoja, koska niillä erottaa yhden laitteen käyttäjän.',
    ],
  },
  'data.special': {
    why: 'Erityisten henkilötietoryhmien käsittely on lähtökohtaisesti kielletty. Ne vaativat oikeusperusteen lisäksi 9 artiklan edellytyksen, joka valitaan kohdassa Tarkoitukset.',
    example:
      'Kampaamo kirjaa asiakkaan hajusteallergian ja valitsee ”Terveystiedot”. Tavallisiin yhteystietoihin se ei valitse mitään.',
    mistakes: [
      'Allergiaa tai sairauspoissaoloa ei tunnisteta terveystiedoksi.',
      'Palkka, pankkitili tai henkilötunnus on merkitty erityiseksi ryhmäksi. Ne on suojattava hyvin, mutta 9 artikla ei koske niitä.',
      'Valokuva on merkitty biometriseksi tiedoksi. Sitä kuva on vasta, kun ohjelma tunnistaa siitä ihmisen kasvojen piirteiden avulla.',
    ],
    help: [
      'Vaihtoehdot ovat samat kuin laissa, ja lain luettelo on tyhjentävä. Muut tiedot eivät kuulu erityisiin henkilötietoryhmiin, vaikka ne tuntuisivat arkaluonteisilta.',
      'Myös tieto, josta tällaisen asian voi päätellä, voi kuulua ryhmään. Esimerkiksi jäsenmaksun pidätys palkasta kertoo ammattiliiton jäsenyydestä ja ruokavalio voi kertoa sairaudesta tai vakaumuksesta.',
      'Kysy ensin, tarvitaanko tietoa lainkaan. Jos ei tarvita, jätä se keräämättä. Jos tarvitaan, pidä se erillään ja rajaa, kuka sen näkee. Työntekijän terveystietojen erillään pitäminen on lain vaatimus.',
    ],
  },
  'data.criminal': {
    why: 'Tietoja rikoksista saa käsitellä vain, kun laki sallii sen. Kyllä-vastauksen jälkeen valitset edellytyksen kohdassa Tarkoitukset.',
    example:
      'Myymälä vastaa kyllä ryhmästä ”Näpistysilmoitukset”, koska se vaatii tekijöiltä korvausta. Asiakastiedoista se vastaa ei.',
    mistakes: [
      'Epäiltyjen näpistäjien kuvat pannaan seinälle tai jaetaan muille liikkeille. Siihen ei ole perustetta.',
      'Rikosrekisteriote kopioidaan työntekijän kansioon. Lasten kanssa työskentelevästä merkitään vain, että ote on esitetty, ja ote palautetaan.',
    ],
    help: [
      'Suomessa rikostietoja saa käsitellä, jos se on tarpeen oikeusvaateen selvittämiseksi, laatimiseksi, esittämiseksi, puolustamiseksi tai ratkaisemiseksi. Lisäksi käsittely on sallittu muun muassa vakuutustoiminnassa, laissa säädetyssä tehtävässä ja tutkimuksessa. Tästä säädetään tietosuojalain 7 §:ssä.',
      'Asiakkaan suostumus ei kuulu näihin perusteisiin. Jos mikään perusteista ei sovi, älä kerää tietoa.',
    ],
  },
  'data.safeguards': {
    why: 'Arkaluonteiset tiedot on suojattava paremmin kuin muut. Suojatoimet tulostuvat vain sisäiseen selosteeseen.',
    example:
      'Kosmetologi valitsee rajatun pääsyn ja salauksen: esitietolomakkeet näkee vain hän itse, ja ne ovat salatulla tietokoneella.',
    mistakes: [
      'Valitaan suojatoimi, joka on vasta suunnitteilla.',
      'Samoilla tunnuksilla pääsee sekä asiakasluetteloon että terveystietoihin.',
    ],
    help: [
      'Suojatoimet luetellaan tietosuojalain 6 §:ssä. Ne ovat pakollisia, kun käsittely perustuu siihen pykälään tai kun käsitellään rikostietoja 7 §:n nojalla. Valitse niistä ne, jotka sopivat yrityksen kokoon ja riskiin.',
      'Luettelo on hyvä muistilista myös silloin, kun edellytyksenä on nimenomainen suostumus.',
    ],
  },
  'data.nationalId': {
    why: 'Henkilötunnusta saa käsitellä vain laissa säädetyillä perusteilla. Siksi se kysytään erikseen.',
    example:
      'Työnantaja vastaa kyllä ryhmästä ”Palkkatiedot”, koska tunnus tarvitaan palkkailmoituksiin. Kampaamo vastaa ei: ajan voi varata ilman tunnusta.',
    mistakes: [
      'Tunnus kysytään varmuuden vuoksi, vaikka nimi ja puhelinnumero riittäisivät.',
      'Tunnus näkyy turhaan laskussa, luettelossa tai sähköpostissa.',
      'Asiakas tunnistetaan pelkällä henkilötunnuksella tai nimellä ja tunnuksella. Laki kieltää sen.',
    ],
  },
  'data.nationalIdGround': {
    why: 'Tietosuojalaki luettelee perusteet. Valittu peruste tulostuu selosteisiin.',
    example:
      'Työnantaja valitsee ”Laissa nimetty ala”, koska laki mainitsee palvelussuhteen. Autovuokraamo valitsee saman, koska laki mainitsee vuokrauksen.',
    mistakes: [
      'Perusteeksi on valittu suostumus, vaikka palvelua ei saa ilman tunnusta. Silloin suostumus ei ole vapaaehtoinen.',
      'Perusteena pidetään sitä, että tunnus on kätevä tapa erottaa asiakkaat. Erottamisen on oltava tärkeää lain mainitsemasta syystä.',
    ],
    help: [
      'Tietosuojalain 29 §:n mukaan tunnusta saa käsitellä henkilön suostumuksella tai silloin, kun käsittelystä säädetään laissa.',
      'Sitä saa käsitellä myös, jos henkilön yksiselitteinen yksilöiminen on tärkeää. Syynä voi olla laissa säädetty tehtävä, henkilön tai rekisterinpitäjän oikeudet ja velvollisuudet tai tutkimus tai tilastointi.',
      'Lisäksi laki nimeää aloja ja tilanteita: muun muassa luotonanto, saatavien perintä, vakuutus, maksupalvelut, vuokraus ja lainaus, luottotiedot, terveydenhuolto, sosiaalihuolto ja palvelussuhteet.',
    ],
  },
  'sectionNotes.data': {
    why: 'Tähän voit kirjoittaa tiedoista sellaista, mikä ei sovi yhteenkään ryhmään.',
    example: 'Kampaamo: ”Emme tallenna asiakkaiden maksukorttien numeroita.”',
    mistakes: [
      'Tähän lisätään uusia tietoja, joita ei ole missään ryhmässä. Niille ei silloin tule säilytysaikaa eikä lähdettä.',
      'Luvataan, ettei jotakin kerätä, vaikka lomakkeella kysytään sitä.',
    ],
  },
};
