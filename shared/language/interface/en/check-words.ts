import type { Translated } from '../../translated.ts';
import type { checkWords as checkWordsFi } from '../fi/check-words.ts';

export const checkWords: Translated<typeof checkWordsFi> = {
  title: 'Check',
  open: 'Check the answers',
  intro:
    'Here is everything that is still unfinished in the papers. None of it stops you from making them.',
  views: 'What is checked',
  findings: 'To put right',
  completeness: 'Completeness by article',
  allGood: 'We found nothing to put right. Read the papers through all the same before publishing.',
  groups: {
    notice: 'Shows in the public privacy notice',
    record: 'Shows in the internal record',
    'processor-record': 'Shows in the record of the processor',
    none: 'Other remarks',
  },
  severities: { error: 'Put right', warning: 'Check', info: 'Note' },
  counts: (errors, warnings, notes) =>
    `To put right ${String(errors)}, to check ${String(warnings)}, notes ${String(notes)}.`,
  goTo: (question) => `Open the question: ${question}`,
  leftOpen: 'Questions left open',
  toConfirm: 'Answers from a template that nobody has confirmed',
  toConfirmIn: (name, count) =>
    count === 1 ? `${name}: 1 answer` : `${name}: ${String(count)} answers`,
  acknowledged: 'Acknowledged remarks',
  reason: (text) => `Reason: ${text}`,
  noProcessor: 'The company has no record as a processor.',
};
