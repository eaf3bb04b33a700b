import type { Translated } from '../../translated.ts';
import type { checkWords as checkWordsFi } from '../fi/check-words.ts';

export const checkWords: Translated<typeof checkWordsFi> = {
  title: 'Check',
  open: 'Check the answers',
  intro:
    'Here is everything that is still unfinished in the documents. None of it stops you from creating them.',
  views: 'What is checked',
  findings: 'To correct',
  completeness: 'What the law requires',
  allGood: 'We found nothing to correct. Still, read the documents through before publishing.',
  groups: {
    notice: 'Shows in the public privacy notice',
    record: 'Shows in the internal record',
    'processor-record': 'Shows in the processor’s record',
    none: 'Other remarks',
  },
  severities: { error: 'Correct', warning: 'Check', info: 'Note' },
  counts: (errors, warnings, notes) =>
    `To correct ${String(errors)}, to check ${String(warnings)}, notes ${String(notes)}.`,
  goTo: (question) => `Open the question: ${question}`,
  leftOpen: 'Questions left open',
  toConfirm: 'Answers from a template that have not been confirmed',
  toConfirmIn: (name, count) =>
    count === 1 ? `${name}: 1 answer` : `${name}: ${String(count)} answers`,
  acknowledged: 'Accepted remarks',
  reason: (text) => `Reason: ${text}`,
  noProcessor: 'The company has no processor’s record.',
};
