export const changesExplanations = {
  'doc.publishedAt': {
    why: 'Selosteen on oltava helposti saatavilla silloin, kun tietoja kerätään. Paikka kerrotaan tietosuojaselosteessa.',
    example: 'Verkkosivulla kohdassa Tietosuoja ja tulosteena kassan vieressä.',
    mistakes: [
      'Seloste mapissa takahuoneessa ei ole saatavilla.',
      'Lomakkeen vieressä on hyvä olla linkki selosteeseen. Pelkkä etusivun alareuna ei aina riitä.',
    ],
  },
  'doc.changePolicy': {
    why: 'Jos tietoja aletaan käyttää uuteen tarkoitukseen, siitä on kerrottava, ennen kuin käyttö alkaa. Teksti tulee tietosuojaselosteeseen.',
    example:
      'Ajantasainen seloste on verkkosivulla. Kerromme merkittävistä muutoksista sähköpostilla, ennen kuin ne tulevat voimaan.',
    mistakes: [
      '”Pidätämme oikeuden muuttaa selostetta ilmoittamatta” ei käy merkittävissä muutoksissa.',
      'Palvelun käytön jatkaminen ei ole suostumus muuttuneeseen käsittelyyn.',
    ],
  },
  'doc.changeLog': {
    why: 'Luettelosta näkee, mikä on muuttunut edellisen lukukerran jälkeen. Se on myös näyttö siitä, että selostetta pidetään ajan tasalla.',
    example: '22.11.2026: lisätty uutiskirje ja sen lähetyspalvelu.',
    mistakes: ['Kirjoitusvirheiden korjauksia ei tarvitse luetella.'],
  },
  'doc.changeLog.on': {
    why: 'Päivästä lukija näkee, koskeeko muutos jo hänelle annettua selostetta.',
    example: '22.11.2026',
    mistakes: ['Merkitse päivä, jona muutos tuli voimaan, ei päivää, jona aloit miettiä sitä.'],
  },
  'doc.changeLog.text': {
    why: 'Lyhyt kuvaus riittää, jotta lukija löytää muuttuneen kohdan.',
    example: 'Säilytysaika lyhennetty kahdesta vuodesta yhteen vuoteen.',
    mistakes: ['”Päivitetty sisältöä” ei kerro, mitä muutettiin.'],
  },
  'doc.reviewDueOn': {
    why: 'Yritys muuttuu, ja seloste vanhenee hiljaa. Päivä näkyy sisäisessä selosteessa, ja ohjelma muistuttaa, kun se on mennyt.',
    example: 'Kun seloste valmistuu 22.11.2026, tarkistuspäiväksi kirjataan 22.11.2027.',
    mistakes: [
      'Älä odota tarkistuspäivää, jos otat käyttöön uuden palvelun. Päivitä seloste heti.',
    ],
  },
};
