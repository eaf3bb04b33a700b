import { changeRowTexts } from '../common/record-dates-texts.ts';

export const changesTexts = {
  title: 'Muutokset',
  intro: 'Kerro, missä seloste on nähtävillä ja miten sen muutoksista kerrotaan.',
  questions: {
    'doc.publishedAt': {
      label: 'Missä seloste on nähtävillä?',
      hint: 'Esimerkiksi verkkosivulla ja toimipaikan tiskillä.',
    },
    'doc.changePolicy': {
      label: 'Miten kerrot muutoksista?',
      hint: 'Kerro, miten merkittävistä muutoksista saa tiedon.',
    },
    'doc.changeLog': {
      label: 'Mitä selosteessa on muutettu?',
      hint: 'Kirjaa tärkeimmät muutokset, uusin ensin.',
    },
    'doc.changeLog.on': { label: 'Muutospäivä', hint: 'Päivä, jona muutos tehtiin.' },
    'doc.changeLog.text': { label: 'Muutos', hint: 'Yksi virke riittää.' },
    'doc.reviewDueOn': {
      label: 'Milloin seloste tarkistetaan seuraavan kerran?',
      hint: 'Vuosi eteenpäin on hyvä väli. Päivä ei tule julkiseen selosteeseen.',
    },
  },
  rows: { 'doc.changeLog': changeRowTexts },
};
