export const additionalSectionTexts = {
  additionalSections: {
    label: 'Onko jotain, mikä ei sopinut muihin kohtiin?',
    hint: 'Kirjoita jokainen asia omaksi osiokseen, jolla on otsikko.',
  },
  'additionalSections.heading': {
    label: 'Otsikko',
    hint: 'Muutama sana, joka kertoo, mistä osiossa on kyse.',
  },
  'additionalSections.text': {
    label: 'Teksti',
    hint: 'Tyhjä rivi aloittaa uuden kappaleen.',
  },
  'additionalSections.audience': {
    label: 'Kenelle teksti on tarkoitettu?',
    hint: 'Julkinen teksti tulee kumpaankin selosteeseen, sisäinen vain sisäiseen.',
    options: { public: 'Kaikille (julkinen)', internal: 'Vain yritykselle (sisäinen)' },
  },
};

export const additionalSectionRowTexts = { add: 'Lisää osio', untitled: 'Uusi osio' };
