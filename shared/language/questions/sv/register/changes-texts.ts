import { changeRowTexts } from '../common/record-dates-texts.ts';

export const changesTexts = {
  title: 'Ändringar',
  intro: 'Ange var beskrivningen finns och hur du informerar om ändringar i den.',
  questions: {
    'doc.publishedAt': {
      label: 'Var finns beskrivningen att läsa?',
      hint: 'Till exempel på webbplatsen och vid disken i butiken.',
    },
    'doc.changePolicy': {
      label: 'Hur informerar du om ändringar?',
      hint: 'Ange hur man får veta om betydande ändringar.',
    },
    'doc.changeLog': {
      label: 'Vad har ändrats i beskrivningen?',
      hint: 'Skriv de viktigaste ändringarna, den nyaste först.',
    },
    'doc.changeLog.on': { label: 'Ändringsdag', hint: 'Dagen då ändringen gjordes.' },
    'doc.changeLog.text': { label: 'Ändring', hint: 'En mening räcker.' },
    'doc.reviewDueOn': {
      label: 'När ses beskrivningen över nästa gång?',
      hint: 'Ett år framåt är lagom. Dagen kommer inte med i den offentliga beskrivningen.',
    },
  },
  rows: { 'doc.changeLog': changeRowTexts },
};
