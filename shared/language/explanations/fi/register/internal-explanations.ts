export const internalExplanations = {
  'internal.owner': {
    why: 'Jonkun on pidettävä seloste ajan tasalla ja tiedettävä, miten tietoja käsitellään. Nimi tulee vain sisäiseen selosteeseen.',
    example: 'Kahvilan asiakasrekisteristä vastaa ravintolapäällikkö, palkoista yrittäjä.',
    mistakes: [
      'Vastuuta ei voi siirtää palvelun toimittajalle. Nimeä joku omasta yrityksestä.',
      'Muista vaihtaa nimi, kun henkilö lähtee yrityksestä.',
    ],
  },
  'internal.systems': {
    why: 'Kun tiedät, missä tiedot ovat, löydät ne myös silloin, kun joku pyytää nähdä tai poistaa tietonsa. Luettelo tulee sisäiseen selosteeseen.',
    example:
      'Ajanvaraus, kassajärjestelmä, sähköposti, puhelimen yhteystiedot ja mappi toimistossa.',
    mistakes: [
      'Taulukot, puhelimet ja sähköposti unohtuvat, vaikka niissä on usein eniten tietoja.',
      'Jos järjestelmän toimittaja pääsee tietoihin, sen on oltava myös vastaanottajissa.',
    ],
  },
  'internal.systems.name': {
    why: 'Nimestä kuka tahansa yrityksessä tietää, mistä tietoja etsitään.',
    example: 'Ajanvaraus Kello, kassakone tai ”keltainen mappi”.',
    mistakes: ['Salasanat ja tunnukset eivät kuulu tähän.'],
  },
  'internal.systems.supplier': {
    why: 'Toimittaja on usein henkilötietojen käsittelijä, jonka kanssa tarvitaan sopimus käsittelystä.',
    example: 'Kello Ohjelmistot Oy. Oman mapin kohdalla tämä jää tyhjäksi.',
    mistakes: ['Kirjoita sopimuskumppanin nimi, ei jälleenmyyjän, jos ne ovat eri yrityksiä.'],
  },
  'internal.systems.text': {
    why: 'Yksi järjestelmä voi palvella monta tarkoitusta. Kuvaus kertoo, mikä sen osuus tässä rekisterissä on.',
    example: 'Asiakkaat varaavat ajan ja saavat muistutuksen tekstiviestillä.',
    mistakes: ['Tekninen kuvaus ei auta. Kerro, mitä järjestelmällä tehdään.'],
  },
  'internal.dpiaCriteria': {
    why: 'Näistä kohdista riski tunnistetaan. Vastaus tulee sisäiseen selosteeseen ja auttaa seuraavassa kysymyksessä.',
    example:
      'Kukkakauppa jättää kaikki tyhjiksi. Lasten harrastusseura, joka kirjaa allergiat, valitsee kaksi: arkaluonteiset tiedot ja heikommassa asemassa olevat.',
    mistakes: [
      'Työntekijät ovat heikommassa asemassa työnantajaansa nähden. Se kohta sopii siis henkilöstörekisteriin.',
      'Yksikin kohta voi riittää, jos riski on korkea.',
    ],
    help: [
      'Kohdat ovat EU:n tietosuojaviranomaisten yhteisestä ohjeesta. Kun vähintään kaksi sopii, arviointi yleensä tarvitaan. Jos päätät silloin olla tekemättä sitä, kirjaa syy.',
      'Laajaa käsittely on, kun henkilöitä, tietoja tai alueita on paljon tai käsittely kestää kauan. Yksittäisen lääkärin potilastietoja ei pidetä laajana käsittelynä.',
    ],
  },
  'internal.dpiaNeeded': {
    why: 'Riskialttiista käsittelystä on tehtävä arviointi, ennen kuin se alkaa. Yrityksen on voitava osoittaa, että asia on mietitty.',
    example:
      'Kukkakauppa vastaa ”ei”: asiakkaita on vähän, tiedot ovat tavallisia eikä ketään seurata. Kotihoitoyritys, joka seuraa asiakkaita antureilla, vastaa ”kyllä”.',
    mistakes: [
      'Yrityksen pieni koko ei yksin poista velvollisuutta. Ratkaisevaa on, mitä tiedoilla tehdään.',
      'Arviointia ei tehdä jälkikäteen, kun järjestelmä on jo käytössä.',
    ],
    help: [
      'Arviointi tarvitaan, jos käsittelystä todennäköisesti aiheutuu henkilöille korkea riski (35 artikla). Asetus nimeää kolme tapausta. Henkilöitä arvioidaan automaattisesti, ja sillä on heille merkittäviä vaikutuksia. Terveystietoja, muita erityisiä tietoja tai rikostietoja käsitellään laajasti. Yleisölle avointa aluetta valvotaan laajasti.',
      'Muissa tapauksissa auttaa edellinen kysymys: mitä useampi kohta sopii, sitä varmemmin arviointi tarvitaan. Tietosuojavaltuutettu on julkaissut luettelon käsittelyistä, joissa se on pakollinen.',
      'Jos riski jää korkeaksi suojatoimista huolimatta, valvontaviranomaista on kuultava, ennen kuin käsittely aloitetaan (36 artikla).',
    ],
  },
  'internal.dpiaText': {
    why: 'Perustelu osoittaa, että vastaus ei ollut arvaus. Se tulee vain sisäiseen selosteeseen.',
    example:
      'Arviointia ei tarvita: noin 300 asiakkaan yhteystiedot ja varaukset, ei terveystietoja, ei seurantaa eikä automaattisia päätöksiä.',
    mistakes: ['”Ei tarvita” ilman syytä ei osoita mitään.'],
  },
  'internal.dpiaDone': {
    why: 'Jos arviointi tarvitaan, käsittelyä ei saa aloittaa, ennen kuin se on tehty.',
    example:
      'Kotihoitoyritys vastaa ”kyllä”, kun arviointi on kirjattu ja johto on hyväksynyt sen.',
    mistakes: ['Keskeneräinen arviointi ei ole tehty. Vastaa silloin ”ei”.'],
  },
  'internal.dpiaOn': {
    why: 'Päivä osoittaa, että arviointi tehtiin ennen käsittelyn aloittamista.',
    example: '15.9.2026, kun antureita alettiin käyttää 1.10.2026.',
    mistakes: [
      'Arviointi on tarkistettava, kun käsittelyn riski muuttuu. Päivitä silloin myös päivä.',
    ],
  },
  'internal.liaRef': {
    why: 'Oikeutettuun etuun voi vedota vain, jos yrityksen tarve ei loukkaa henkilön etuja ja oikeuksia. Viite kertoo, mistä punninta löytyy, jos viranomainen kysyy.',
    example: 'Tietosuojakansio, tasapainotesti ”Kameravalvonta”, 3.3.2026.',
    mistakes: [
      'Testiä ei julkaista, mutta sen on oltava kirjattuna ennen käsittelyn aloittamista.',
    ],
  },
  'internal.breachProcess': {
    why: 'Loukkauksen sattuessa aikaa on vähän. Valmis ohje säästää sen, ja se tulee sisäiseen selosteeseen.',
    example:
      'Työntekijä soittaa heti yrittäjälle. Yrittäjä vaihtaa salasanat, kirjaa tapahtuman, arvioi riskin ja ilmoittaa tarvittaessa tietosuojavaltuutetun toimistoon ja asiakkaille.',
    mistakes: [
      'Väärälle asiakkaalle lähetetty sähköposti on myös tietoturvaloukkaus.',
      'Jokainen loukkaus kirjataan, vaikka siitä ei tarvitsisi ilmoittaa.',
      '72 tuntia sisältää myös viikonlopun.',
    ],
    help: [
      'Tietoturvaloukkaus tarkoittaa, että henkilötietoja häviää, tuhoutuu tai muuttuu vahingossa tai luvatta tai että joku ulkopuolinen pääsee niihin. Kadonnut puhelin, varastettu kannettava ja kiristysohjelma ovat esimerkkejä.',
      'Ilmoitus tehdään tietosuojavaltuutetun toimistoon 72 tunnin kuluessa siitä, kun loukkaus tuli tietoon (33 artikla). Ilmoitusta ei tarvita, jos riski ihmisille on epätodennäköinen. Jos riski on korkea, asiasta kerrotaan viivyttelemättä myös niille, joita se koskee (34 artikla).',
      'Jos tietoja käsittelee puolestasi toinen yritys, sen on kerrottava loukkauksesta sinulle viipymättä. Tarkista, että sopimuksessa on yhteyshenkilö tätä varten.',
    ],
  },
  'internal.notes': {
    why: 'Täällä on paikka muistettaville asioille, jotka eivät kuulu muualle. Muistiinpanot tulevat sisäiseen selosteeseen.',
    example:
      'Uusi kassajärjestelmä otetaan käyttöön tammikuussa. Päivitä silloin vastaanottajat ja säilytysajat.',
    mistakes: [
      'Älä kirjoita yksittäisistä asiakkaista tai työntekijöistä. Viranomainen voi pyytää sisäisen selosteen nähtäväkseen.',
    ],
  },
};
