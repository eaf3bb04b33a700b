export const additionalSectionTexts = {
  additionalSections: {
    label: 'Finns det något som inte passade in på andra ställen?',
    hint: 'Skriv varje sak som ett eget avsnitt med rubrik.',
  },
  'additionalSections.heading': {
    label: 'Rubrik',
    hint: 'Några ord om vad avsnittet handlar om.',
  },
  'additionalSections.text': {
    label: 'Text',
    hint: 'En tom rad inleder ett nytt stycke.',
  },
  'additionalSections.audience': {
    label: 'Vem är texten avsedd för?',
    hint: 'En offentlig text kommer med i båda dokumenten, en intern bara i det interna registret.',
    options: { public: 'Alla (offentlig)', internal: 'Bara företaget (intern)' },
  },
};

export const additionalSectionRowTexts = { add: 'Lägg till avsnitt', untitled: 'Nytt avsnitt' };
