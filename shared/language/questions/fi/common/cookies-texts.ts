export const cookiesTexts = {
  used: {
    label: 'Käyttääkö verkkosivustosi evästeitä?',
    hint: 'Evästeisiin rinnastetaan muu vastaava tekniikka, joka tallentaa tietoja kävijän laitteelle.',
  },
  text: {
    label: 'Miten ja miksi evästeitä käytetään?',
    hint: 'Kerro lyhyesti, mihin evästeitä tarvitaan.',
  },
  items: {
    label: 'Mitä evästeitä sivustolla on?',
    hint: 'Lista löytyy usein evästebannerin työkalusta. Kävijälle on kerrottava jokaisen evästeen tarkoitus ja kesto.',
  },
  'items.name': {
    label: 'Evästeen nimi',
    hint: 'Kirjoita nimi sellaisena kuin se näkyy selaimessa tai työkalussa.',
  },
  'items.provider': {
    label: 'Kuka evästeen asettaa?',
    hint: 'Oma sivusto tai palvelun tarjoaja.',
  },
  'items.purpose': {
    label: 'Mihin evästettä käytetään?',
    hint: 'Esimerkiksi kävijän valintojen muistamiseen tai kävijämäärien laskemiseen.',
  },
  'items.category': {
    label: 'Evästeen laji',
    hint: 'Vain välttämättömät evästeet saa asettaa ilman suostumusta.',
    options: {
      necessary: 'Välttämätön',
      functional: 'Toiminnallinen',
      analytics: 'Tilastointi',
      marketing: 'Markkinointi',
    },
  },
  'items.duration': {
    label: 'Kuinka kauan eväste säilyy?',
    hint: 'Valitse ”istunnon ajan”, jos eväste poistuu, kun selain suljetaan.',
  },
  'items.country': {
    label: 'Missä maassa tietoja käsitellään?',
    hint: 'Valitse evästeen tarjoajan maa.',
  },
  consentTool: {
    label: 'Miten kävijältä pyydetään suostumus?',
    hint: 'Esimerkiksi evästebannerilla, jossa voi sekä hyväksyä että kieltäytyä. Selaimen asetukset eivät ole suostumus.',
  },
  manageHow: {
    label: 'Miten kävijä voi muuttaa valintaansa?',
    hint: 'Kerro, mistä asetukset löytyvät. Peruuttamisen on oltava yhtä helppoa kuin hyväksymisen.',
  },
  policyUrl: {
    label: 'Evästekäytännön osoite verkossa',
    hint: 'Täytä, jos evästeistä kerrotaan lisää omalla sivullaan.',
  },
};

export const cookiesRowTexts = { add: 'Lisää eväste', untitled: 'Uusi eväste' };
