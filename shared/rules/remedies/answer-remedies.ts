// Remedies that give another answer where two answers contradict each other, or the law says which it is.
import type { RemedyFor } from './remedy-for.ts';
import type { RemedyId } from './remedy.ts';
import { isLocalizedText, type LocalizedText } from '../../register/answers.ts';
import type { MessageId } from '../../language/rules/rule-messages.ts';

/** Another answer at the place of the finding. */
function answerWith(id: RemedyId, value: unknown): RemedyFor {
  return ({ place }) => ({ id, edits: [{ place, value }] });
}

/** What the finding itself tells to write. */
function answerTold(id: RemedyId, name: 'name' | 'limit'): RemedyFor {
  return ({ place, values }) => {
    const value = values[name];
    return value === undefined ? undefined : { id, edits: [{ place, value }] };
  };
}

/** The claim and the text that contradicts it stand apart: only the claim can be changed by a click. */
function atQuestion(path: string, remedy: RemedyFor): RemedyFor {
  return (finding, answer) => (finding.place.path === path ? remedy(finding, answer) : undefined);
}

/** Answers another question of the row of data that the finding is about. */
function inDataRow(id: RemedyId, field: string, value: unknown, about = /./): RemedyFor {
  return ({ place: { file, path }, values }) => {
    const row = /^data\[[^\]]*\]/.exec(path)?.[0];
    if (row === undefined || !about.test(values.hit ?? '')) return undefined;
    return { id, edits: [{ place: { file, path: `${row}.${field}` }, value }] };
  };
}

const removeMail: RemedyFor = ({ place }, answer) => {
  const value =
    typeof answer === 'string'
      ? withoutMail(answer)
      : isLocalizedText(answer) && inEachLanguage(answer, withoutMail);
  return value === false ? undefined : { id: 'removeMail', edits: [{ place, value }] };
};

function withoutMail(text: string): string {
  return text.replace(/[\s,;:–-]*\(?[^\s,;()]+@[^\s,;()]+\)?/g, '').trim();
}

function inEachLanguage(text: LocalizedText, change: (text: string) => string): LocalizedText {
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, change(words)]),
  );
}

const health = /terve|allergi|sairau|diagnoo|lääkäri|hälso/i;

export const answerRemedies = {
  'ORG-02.format': answerTold('formatBusinessId', 'name'),
  'ORG-07': removeMail,
  'TRF-01': atQuestion('noTransfers', answerWith('answerTransfers', 'no')),
  'REC-02': atQuestion('noDisclosure.claimed', answerWith('answerDisclosure', 'no')),
  'AUTO-02': answerWith('answerProfiling', 'yes'),
  'RET-05': answerTold('useLimit', 'limit'),
  'RET-05.max': answerTold('useLimit', 'limit'),
  'CAT-03.text': inDataRow('markSpecial', 'special', ['health'], health),
  'CAT-05.text': inDataRow('markNationalId', 'nationalId', 'yes'),
} satisfies Readonly<Partial<Record<MessageId, RemedyFor>>>;
