export const automatedTexts = {
  title: 'Automaattiset päätökset',
  intro: 'Kerro, tekeekö ohjelma henkilöistä arvioita tai päätöksiä.',
  questions: {
    'automated.profiling': {
      label: 'Profiloitko henkilöitä?',
      hint: 'Profiloinnissa ohjelma arvioi henkilön ominaisuuksia, esimerkiksi ostotottumuksia.',
    },
    'automated.profilingText': {
      label: 'Miten ja miksi profiloit?',
      hint: 'Kerro, mitä tietoja käytetään ja mihin se vaikuttaa.',
    },
    'automated.art22': {
      label: 'Tekeekö ohjelma päätöksiä ilman ihmistä?',
      hint: 'Vastaa kyllä, jos päätös vaikuttaa henkilöön merkittävästi eikä ihminen osallistu siihen.',
    },
    'automated.logic': {
      label: 'Miten päätös syntyy?',
      hint: 'Kerro pääpiirteet: mitkä tiedot ratkaisevat ja millä perusteella.',
    },
    'automated.significance': {
      label: 'Mitä päätöksestä seuraa henkilölle?',
      hint: 'Kerro, mikä päätöksen merkitys on ja mitä siitä voi seurata.',
    },
    'automated.condition': {
      label: 'Mihin automaattinen päätös perustuu?',
      hint: 'Automaattinen päätös on sallittu vain näillä perusteilla.',
      options: {
        contract: 'Se on välttämätön sopimusta varten',
        law: 'Laki sallii sen',
        consent: 'Henkilö on antanut nimenomaisen suostumuksen',
      },
    },
    'automated.humanReviewHow': {
      label: 'Miten henkilö saa ihmisen käsittelemään asian?',
      hint: 'Kerro, mihin otetaan yhteyttä, jos päätökseen haluaa vastata tai sen haluaa riitauttaa.',
    },
    'sectionNotes.automated': {
      label: 'Haluatko lisätä jotain automaattisesta käsittelystä?',
      hint: 'Teksti tulee kohdan loppuun.',
    },
  },
};
