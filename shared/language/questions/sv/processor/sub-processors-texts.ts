import { prefixTexts } from '../../prefix-texts.ts';
import { recipientTexts } from '../common/recipient-texts.ts';

const { country, 'dpa.signed': signed, 'dpa.on': signedOn } = recipientTexts;

export const subProcessorsTexts = {
  title: 'Underbiträden',
  intro: 'Ett underbiträde är ett företag som du anlitar för att behandla kundens uppgifter.',
  questions: {
    subProcessors: {
      label: 'Vilka underbiträden anlitar du?',
      hint: 'Till exempel programvaruföretag och molntjänster. Kunden godkänner dem på förhand.',
    },
    ...prefixTexts('subProcessors', {
      name: { label: 'Underbiträdets namn', hint: 'Företagets eller tjänstens namn.' },
      category: {
        label: 'Vilket slags underbiträde är det?',
        hint: 'Till exempel ett programvaruföretag eller en arkivtjänst.',
      },
      purpose: {
        label: 'Vad används underbiträdet till?',
        hint: 'Till exempel löneprogram eller elektronisk underskrift.',
      },
      country,
      'dpa.signed': signed,
      'dpa.on': signedOn,
    }),
  },
  rows: { subProcessors: { add: 'Lägg till underbiträde', untitled: 'Nytt underbiträde' } },
};
