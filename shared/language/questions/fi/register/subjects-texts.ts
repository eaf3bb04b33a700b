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
    'subjects.childAges': {
      label: 'Minkä ikäisiä alaikäiset ovat?',
      hint: 'Suomessa 13 vuotta täyttänyt voi itse antaa suostumuksen verkkopalveluun.',
      options: {
        under13: 'Alle 13-vuotiaita',
        from13: '13–17-vuotiaita',
        both: 'Kumpiakin',
      },
    },
    'subjects.guardianConsent': {
      label: 'Miten varmistat huoltajan suostumuksen?',
      hint: 'Vastaa, jos käsittely perustuu suostumukseen. Esimerkiksi vahvistus huoltajan sähköpostiin tai allekirjoitettu lomake.',
    },
    'subjects.employees': {
      label: 'Ovatko he yrityksen työntekijöitä tai työnhakijoita?',
      hint: 'Heistä saa käsitellä vain työsuhteen kannalta välttämättömiä tietoja, eikä suostumus muuta tätä (laki yksityisyyden suojasta työelämässä).',
    },
    'sectionNotes.subjects': {
      label: 'Haluatko lisätä jotain rekisteröidyistä?',
      hint: 'Teksti tulee ryhmien luettelon perään.',
    },
  },
  rows: { subjects: { add: 'Lisää ryhmä', untitled: 'Uusi ryhmä' } },
};
