import { prefixTexts } from '../../prefix-texts.ts';
import { recipientTexts } from '../common/recipient-texts.ts';

const { country, 'dpa.signed': signed, 'dpa.on': signedOn } = recipientTexts;

export const subProcessorsTexts = {
  title: 'Alikäsittelijät',
  intro: 'Alikäsittelijä on yritys, jota käytät apuna asiakkaan tietojen käsittelyssä.',
  questions: {
    subProcessors: {
      label: 'Mitä alikäsittelijöitä käytät?',
      hint: 'Esimerkiksi ohjelmistotalot ja pilvipalvelut. Asiakas hyväksyy ne etukäteen.',
    },
    ...prefixTexts('subProcessors', {
      name: { label: 'Alikäsittelijän nimi', hint: 'Yrityksen tai palvelun nimi.' },
      category: {
        label: 'Millainen alikäsittelijä on?',
        hint: 'Esimerkiksi ohjelmistotalo tai arkistopalvelu.',
      },
      purpose: {
        label: 'Mihin alikäsittelijää käytetään?',
        hint: 'Esimerkiksi palkanlaskennan ohjelmaan tai sähköiseen allekirjoitukseen.',
      },
      country,
      'dpa.signed': signed,
      'dpa.on': signedOn,
    }),
  },
  rows: { subProcessors: { add: 'Lisää alikäsittelijä', untitled: 'Uusi alikäsittelijä' } },
};
