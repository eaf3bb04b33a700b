export const subjectsTexts = {
  title: 'Rekisteröidyt',
  intro: 'Rekisteröity on henkilö, jonka tietoja käsittelet.',
  questions: {
    subjects: {
      label: 'Kenen tietoja käsittelet?',
      hint: 'Lisää jokainen ryhmä omalle rivilleen.',
    },
    'subjects.text': {
      label: 'Ryhmä',
      hint: 'Esimerkiksi asiakkaat, työntekijät tai yritysasiakkaiden yhteyshenkilöt.',
    },
    'subjects.children': {
      label: 'Onko ryhmässä alaikäisiä?',
      hint: 'Alle 13-vuotiaan puolesta suostumuksen verkkopalveluun antaa huoltaja.',
    },
    'subjects.employees': {
      label: 'Ovatko he yrityksen työntekijöitä tai työnhakijoita?',
      hint: 'Työntekijöiden tietoja koskee myös laki yksityisyyden suojasta työelämässä.',
    },
    'sectionNotes.subjects': {
      label: 'Haluatko lisätä jotain rekisteröidyistä?',
      hint: 'Teksti tulee ryhmien luettelon perään.',
    },
  },
  rows: { subjects: { add: 'Lisää ryhmä', untitled: 'Uusi ryhmä' } },
};
