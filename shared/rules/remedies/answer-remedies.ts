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

/** A word, or what stands between two. */
const parts = /[^\s,;()]+|[\s,;()]+/g;

/** The text without addresses, the signs before each and its brackets; read once from left to right. */
function withoutMail(text: string): string {
  const kept: string[] = [];
  let isAfterMail = false;
  for (const [part] of text.matchAll(parts)) {
    const isMail = part.slice(1, -1).includes('@');
    if (isMail) dropLead(kept);
    else kept.push(isAfterMail && part.startsWith(')') ? part.slice(1) : part);
    isAfterMail = isMail;
  }
  return kept.join('').trim();
}

/** Takes off the end what leads to an address: a bracket, and signs and spaces before it. */
function dropLead(kept: string[]): void {
  let last = kept.pop() ?? '';
  if (last.endsWith('(')) last = last.slice(0, -1);
  for (;;) {
    let end = last.length;
    while (end > 0 && /[\s,;:–-]/.test(last.charAt(end - 1))) end -= 1;
    if (end > 0) kept.push(last.slice(0, end));
    if (end > 0 || kept.length === 0) return;
    last = kept.pop() ?? '';
  }
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
