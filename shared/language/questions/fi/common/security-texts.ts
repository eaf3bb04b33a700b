export const securityTexts = {
  publicSummary: {
    label: 'Miten tiedot on suojattu?',
    hint: 'Kerro pääasiat parilla virkkeellä. Älä paljasta yksityiskohtia, joista olisi apua murtautujalle.',
  },
  manual: {
    label: 'Miten paperit on suojattu?',
    hint: 'Esimerkiksi: paperit säilytetään lukitussa kaapissa. Jätä tyhjäksi, jos papereita ei ole.',
  },
  electronic: {
    label: 'Miten sähköiset tiedot on suojattu?',
    hint: 'Esimerkiksi: jokaisella on oma tunnus ja vain tarvittavat käyttöoikeudet.',
  },
  measures: {
    label: 'Mitä turvatoimia on käytössä?',
    hint: 'Listaa ainakin yksi tekninen ja yksi organisatorinen toimi. Lista tulee sisäiseen selosteeseen.',
  },
  'measures.text': {
    label: 'Turvatoimi',
    hint: 'Esimerkiksi monivaiheinen tunnistautuminen, varmuuskopiot tai henkilöstön koulutus.',
  },
  'measures.group': {
    label: 'Millainen toimi se on?',
    hint: 'Tekninen toimi on laitteissa ja ohjelmissa, organisatorinen toimi on tapa tehdä työtä.',
    options: {
      technical: 'Tekninen',
      organisational: 'Organisatorinen',
      physical: 'Tilojen suojaus',
    },
  },
  'measures.public': {
    label: 'Saako toimesta kertoa julkisesti?',
    hint: 'Vain julkiseksi merkitty toimi tulee tietosuojaselosteeseen.',
  },
};

export const securityRowTexts = { add: 'Lisää turvatoimi', untitled: 'Uusi turvatoimi' };
