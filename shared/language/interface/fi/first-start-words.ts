export const firstStartWords = {
  title: 'Tervetuloa',
  intro:
    'Seloste kysyy, miten yrityksesi käsittelee henkilötietoja, ja tekee vastauksistasi valmiit asiakirjat. Kaikki tiedot pysyvät tällä koneella.',
  language: 'Millä kielellä haluat käyttää Selostetta?',
  languageHint:
    'Aluksi kirjoitat myös vastaukset tällä kielellä. Voit vaihtaa kielet myöhemmin asetuksista.',
  whoLabel: 'Kuka olet?',
  who: {
    entrepreneur: 'Yrittäjä tai yrityksen työntekijä',
    office: 'Tilitoimisto tai muu, joka tekee asiakirjat asiakkailleen',
  },
  nameLabel: {
    entrepreneur: 'Yrityksesi nimi',
    office: 'Ensimmäisen asiakasyrityksen nimi',
  },
  nameHint: 'Kirjoita nimi niin kuin se on kaupparekisterissä. Voit muuttaa sitä myöhemmin.',
  example: 'Tällainen seloste valmistuu',
  exampleNote:
    'Esimerkki kuvitteellisesta kahvilasta. Omaan selosteeseesi tulevat omat vastauksesi.',
  start: 'Aloita',
  folder: (path: string) => `Vastaukset tallennetaan kansioon ${path}.`,
  chooseFolder: 'Valitse toinen kansio',
};
