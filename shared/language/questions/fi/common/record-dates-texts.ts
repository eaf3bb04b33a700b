export const recordDatesTexts = {
  createdOn: {
    label: 'Milloin seloste laadittiin?',
    hint: 'Päivä, jona ensimmäinen versio valmistui.',
  },
  updatedOn: {
    label: 'Milloin selostetta on viimeksi päivitetty?',
    hint: 'Muuta päivä aina, kun sisältö muuttuu.',
  },
  version: {
    label: 'Version numero',
    hint: 'Esimerkiksi 1.0. Kasvata numeroa, kun sisältö muuttuu.',
  },
  reviewDueOn: {
    label: 'Milloin seloste tarkistetaan seuraavan kerran?',
    hint: 'Vuosi eteenpäin on hyvä väli.',
  },
  publishedAt: {
    label: 'Missä selostetta säilytetään?',
    hint: 'Sisäistä selostetta ei julkaista, mutta sen on löydyttävä, kun viranomainen pyytää.',
  },
  changePolicy: {
    label: 'Miten selostetta pidetään ajan tasalla?',
    hint: 'Kerro, kuka päivittää selosteen ja milloin.',
  },
  changeLog: {
    label: 'Mitä selosteessa on muutettu?',
    hint: 'Kirjaa tärkeimmät muutokset, uusin ensin.',
  },
  'changeLog.on': { label: 'Muutospäivä', hint: 'Päivä, jona muutos tehtiin.' },
  'changeLog.text': { label: 'Muutos', hint: 'Yksi virke riittää.' },
};

export const changeRowTexts = { add: 'Lisää muutos', untitled: 'Uusi muutos' };
