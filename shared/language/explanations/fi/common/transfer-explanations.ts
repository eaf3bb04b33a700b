export const transferExplanations = {
  recipientId: {
    why: 'Siirto liittyy aina johonkin vastaanottajaan. Näin lukija näkee, kuka tiedot saa.',
    example: 'Verkkokauppa valitsee uutiskirjepalvelun ”Postlark Inc.”.',
    mistakes: [
      'Vastaanottajaa ei löydy luettelosta, koska sitä ei ole vielä lisätty. Lisää se ensin.',
    ],
  },
  country: {
    why: 'Maa on nimettävä kumpaankin selosteeseen. Maasta riippuu, mihin siirto voi perustua.',
    example: 'Uutiskirjepalvelun tuki näkee tiedot Yhdysvalloista: Yhdysvallat.',
    mistakes: [
      'Maaksi ei riitä ”EU:n ulkopuolella”.',
      'Islanti, Liechtenstein ja Norja kuuluvat ETAan. Ne eivät ole kolmansia maita.',
    ],
  },
  mechanism: {
    why: 'Tietoja saa siirtää EU:n ja ETA:n ulkopuolelle vain laissa säädetyllä perusteella. Peruste tulee selosteeseen.',
    example:
      'Brittiläinen varauspalvelu: komission päätös. Yhdysvaltalainen palvelu, joka on tietosuojakehyksen luettelossa: tietosuojakehys.',
    mistakes: [
      'Perusteena on Privacy Shield tai Safe Harbor. Ne on kumottu.',
      'Perusteeksi on valittu suostumus, vaikka palvelu on käytössä koko ajan.',
      'Tietosuojakehys on valittu tarkistamatta, onko yritys luettelossa.',
    ],
    help: [
      'Aloita ylhäältä. Jos komissio on päättänyt, että maan tietosuoja riittää, muuta ei tarvita. Tällaisia maita ovat esimerkiksi Sveitsi, Iso-Britannia ja Japani. Päätös voi koskea vain osaa toimijoista, kuten Kanadassa.',
      'Yhdysvalloissa päätös koskee vain yrityksiä, jotka ovat tietosuojakehyksen (Data Privacy Framework) luettelossa. Päätöksestä on valitettu EU:n tuomioistuimeen, joten seuraa tilannetta.',
      'Muuten tavallisin peruste ovat komission vakiosopimuslausekkeet. Ne ovat usein valmiina palvelun tietojenkäsittelyehdoissa. Silloin on myös arvioitava, heikentääkö kohdemaan lainsäädäntö suojaa.',
      'Poikkeukset on tarkoitettu yksittäisiin tilanteisiin. Pieni yritys tarvitsee niitä harvoin.',
    ],
  },
  clauseModule: {
    why: 'Lausekkeissa on neljä osaa, ja vain oikea osa suojaa tietoja. Vastaus jää sisäiseen selosteeseen.',
    example:
      'Verkkokauppa käyttää uutiskirjepalvelua: rekisterinpitäjältä käsittelijälle. Tilitoimiston alihankkija: käsittelijältä toiselle käsittelijälle.',
    mistakes: [
      'Valitaan ensimmäinen osa, vaikka vastaanottaja vain käsittelee tietoja puolestasi. Silloin oikea on osa 2.',
    ],
  },
  signed: {
    why: 'Lausekkeet suojaavat vain, jos niistä on sovittu. Vastaus jää sisäiseen selosteeseen.',
    example:
      'Verkkokauppa vastaa kyllä: lausekkeet ovat palvelun ehdoissa, jotka se on hyväksynyt.',
    mistakes: [
      'Lausekkeet on ladattu koneelle, mutta niistä ei ole sovittu vastaanottajan kanssa.',
    ],
  },
  copyHow: {
    why: 'Lukijalla on oikeus saada jäljennös suojatoimista. Selosteessa kerrotaan, mistä sen saa.',
    example:
      '”Jäljennöksen vakiosopimuslausekkeista saat osoitteesta tietosuoja@kauppahaapa.example.”',
    mistakes: ['Kerrotaan vain, että lausekkeet on tehty, eikä sitä, mistä ne saa nähdä.'],
  },
  docRef: {
    why: 'Viranomainen voi pyytää nähdä asiakirjan. Viite jää vain sisäiseen selosteeseen.',
    example: '”Postlark, DPA ja vakiosopimuslausekkeet 12.3.2025, mappi Sopimukset.”',
    mistakes: ['Viitataan kansioon, jota ei enää ole.'],
  },
  listCheckedOn: {
    why: 'Yritys voi poistua luettelosta, ja silloin siirtoperuste lakkaa. Päivä osoittaa, että olet tarkistanut asian.',
    example: 'Verkkokauppa katsoi luettelon 15.1.2026 ja kirjoittaa sen päivän.',
    mistakes: [
      'Luettelo on tarkistettu vain kerran, palvelua käyttöön otettaessa.',
      'Henkilöstön tietoja siirretään, vaikka yrityksen merkintä ei kata niitä.',
    ],
  },
  staffDataCovered: {
    why: 'Yritys ilmoittaa luetteloon erikseen, koskeeko sitoumus henkilöstötietoja. Ilman merkintää tietosuojakehys ei kata niitä.',
    example:
      'Kahvila siirtää työvuorot yhdysvaltalaiseen palveluun ja vastaa kyllä, kun luettelossa lukee ”HR data”.',
    mistakes: [
      'Katsotaan vain, että yritys on luettelossa, eikä sitä, mitä tietoja merkintä kattaa.',
    ],
  },
  occasional: {
    why: 'Poikkeus on tarkoitettu satunnaiseen siirtoon. Vastaus jää sisäiseen selosteeseen.',
    example: 'Matkatoimisto vastaa kyllä: se varaa hotellin tästä maasta vain silloin tällöin.',
    mistakes: [
      'Vastataan kyllä, vaikka palvelu on käytössä joka päivä. Silloin tarvitaan muu siirtoperuste.',
    ],
  },
  tiaDone: {
    why: 'Lausekkeet eivät sido toisen maan viranomaisia. Siksi on arvioitava, toteutuuko suoja myös käytännössä.',
    example:
      'Verkkokauppa vastaa kyllä: se luki palvelun laatiman arvion, kirjasi oman päätelmänsä ja otti salauksen käyttöön.',
    mistakes: [
      'Luullaan, että allekirjoitus riittää. Arvio on tehtävä ennen siirtoa.',
      'Arvio on tehty kerran, eikä sitä ole päivitetty, kun laki tai palvelu muuttui.',
    ],
  },
  art49Doc: {
    why: 'Poikkeuksen käyttäjän on voitava osoittaa, että ehdot täyttyvät. Perustelu jää sisäiseen selosteeseen.',
    example:
      'Matkatoimisto: ”Varaamme asiakkaalle hotellin Tansaniasta. Matkasopimusta ei voi täyttää antamatta nimeä hotellille.”',
    mistakes: [
      'Samaa poikkeusta käytetään joka viikko. Silloin tarvitaan pysyvä siirtoperuste.',
      'Suostumus on pyydetty kertomatta, mitä riskejä siirrossa on.',
    ],
    help: [
      'Poikkeus sopii yksittäiseen siirtoon, jota varten muuta perustetta ei ole. Kirjaa, mikä poikkeus on kyseessä, miksi siirto on välttämätön ja mitä tietoja siirtyy.',
      'Pakottava oikeutettu etu on viimeinen keino. Siirto ei saa toistua, se saa koskea vain harvoja ihmisiä, ja siitä on ilmoitettava sekä viranomaiselle että heille.',
    ],
  },
};
