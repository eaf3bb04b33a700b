/** The few questions from which Seloste proposes registers. */
export const interviewWords = {
  title: 'Mitä rekistereitä tarvitset?',
  intro:
    'Vastaa pariin kysymykseen, niin ehdotamme rekisterit. Saat ne valmiiksi täytettyinä. Tarkista ja muokkaa niitä sitten rauhassa.',
  start: 'Ehdota rekistereitä',
  business: 'Mitä yrityksesi tekee?',
  businesses: {
    services: 'Myymme palveluja (esimerkiksi parturi, siivous tai konsultointi)',
    shop: 'Myymme tavaroita',
    restaurant: 'Pidämme kahvilaa, ravintolaa tai majoituspaikkaa',
    accounting: 'Olemme tilitoimisto',
    association: 'Olemme yhdistys',
    other: 'Jotain muuta',
  },
  activities: 'Mitkä näistä pitävät paikkansa?',
  activitiesHint: 'Valitse kaikki, jotka sopivat. Voit lisätä rekistereitä myöhemminkin.',
  activityNames: {
    customers: 'Kirjaamme asiakkaiden nimiä tai yhteystietoja',
    staff: 'Meillä on työntekijöitä',
    recruits: 'Saamme työhakemuksia',
    webShop: 'Meillä on verkkokauppa',
    booking: 'Otamme vastaan ajan- tai pöytävarauksia',
    newsletter: 'Lähetämme uutiskirjeitä tai mainoksia',
    website: 'Meillä on verkkosivut, joilla on lomake, evästeitä tai kävijäseuranta',
    partners: 'Meillä on yhteyshenkilöitä toimittajien tai kumppanien luona',
    cameras: 'Meillä on valvontakameroita',
    accessControl: 'Seuraamme kulkua avaimilla tai kulkutunnisteilla',
  },
  proposals: 'Ehdotamme näitä rekistereitä',
  because: (answer: string) => `Koska vastasit: ${answer}`,
  exists: 'Rekisteri on jo olemassa.',
  none: 'Kun vastaat, ehdotukset tulevat tähän.',
  found: (count: number) =>
    count === 1 ? 'Ehdotamme yhtä rekisteriä.' : `Ehdotamme ${String(count)} rekisteriä.`,
  create: (count: number) =>
    count === 1 ? 'Lisää 1 rekisteri' : `Lisää ${String(count)} rekisteriä`,
  skip: 'Ohita',
  creating: 'Lisätään rekistereitä…',
};
