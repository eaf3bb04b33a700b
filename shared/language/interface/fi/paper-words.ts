export const paperWords = {
  check: 'Onko paperi ajan tasalla?',
  why: 'Asiakirjan jokaisen sivun alareunassa on tarkiste. Sen avulla näet, onko tulostettu tai allekirjoitettu paperi vielä ajan tasalla.',
  code: 'Tarkiste',
  codeHint: 'Kahdeksan kirjainta ja numeroa, esimerkiksi K7QF-2M9X.',
  open: 'Tarkista paperi',
  start: 'Tarkista',
  checking: 'Tarkistetaan…',
  close: 'Sulje',
  name: (title: string, subtitle: string) =>
    subtitle === '' || subtitle === title ? title : `${title}, ${subtitle}`,
  made: (sender: string, day: string) => `${sender}. Tehty ${day}.`,
  states: {
    current: 'Ajan tasalla',
    outdated: 'Vanhentunut',
    withdrawn: 'Ei enää käytössä',
    unknown: 'Ei voitu tarkistaa',
  },
  current: 'Paperi kertoo saman kuin vastauksesi tänään.',
  changed: 'Paperin tekemisen jälkeen on muuttunut:',
  reworded: 'Selosteen omat sanamuodot ovat muuttuneet. Tee asiakirja uudelleen.',
  withdrawn: 'Tällaista asiakirjaa ei voi enää tehdä nykyisistä vastauksista.',
  changes: {
    answer: (before: string, after: string) =>
      `${before === '' ? '(tyhjä)' : before} → ${after === '' ? '(tyhjä)' : after}`,
    'row-added': (_: string, after: string) => `lisätty ${after}`,
    'row-removed': (before: string) => `poistettu ${before}`,
    'rows-moved': () => 'järjestys on muuttunut',
    'file-added': () => 'lisätty rekisteri',
    'file-removed': () => 'poistettu rekisteri',
  },
  notFoundTitle: 'Paperia ei löydy',
  notFound: (code: string) =>
    `Tässä työkansiossa ei ole tallessa asiakirjaa, jonka tarkiste on ${code}. Tarkista, että kirjoitit sen oikein ja että yrityksen kansio versions on tallella.`,
  unreadable:
    'Kaikkia aiemmin tehtyjä asiakirjoja ei voitu lukea, joten paperi voi olla niiden joukossa.',
};
