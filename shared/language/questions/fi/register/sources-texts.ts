export const sourcesTexts = {
  title: 'Tietolähteet',
  intro: 'Kerro, tulevatko tiedot henkilöltä itseltään vai muualta.',
  questions: {
    sources: {
      label: 'Mistä saat tiedot?',
      hint: 'Lisää jokainen lähde omalle rivilleen.',
    },
    'sources.type': {
      label: 'Millainen lähde on?',
      hint: 'Jos tiedot tulevat muualta kuin henkilöltä itseltään, lähde on nimettävä.',
      options: {
        subject: 'Henkilö itse',
        observed: 'Palvelun käytöstä tai laitteesta syntyvä tieto',
        third: 'Toinen henkilö tai yritys',
        publicSource: 'Julkinen rekisteri tai muu julkinen lähde',
        authority: 'Viranomainen',
        group: 'Toinen konserniyhtiö',
      },
    },
    'sources.name': {
      label: 'Lähteen kuvaus',
      hint: 'Esimerkiksi ”asiakas varausta tehdessään” tai ”kaupparekisteri”.',
    },
    'sources.public': {
      label: 'Onko lähde kaikkien saatavilla?',
      hint: 'Esimerkiksi kaupparekisteri on julkinen, luottotietoyhtiön palvelu ei ole.',
    },
    'sources.dataIds': {
      label: 'Mitä tietoja lähteestä saadaan?',
      hint: 'Valitse ryhmät, jotka olet lisännyt kohtaan Henkilötiedot.',
    },
    'sectionNotes.sources': {
      label: 'Haluatko lisätä jotain lähteistä?',
      hint: 'Teksti tulee lähteiden perään.',
    },
  },
  rows: { sources: { add: 'Lisää lähde', untitled: 'Uusi lähde' } },
};
