// What waits for the user without any law asking for it: answers of a template that nobody has confirmed, and
// questions that were left open, and answers that nobody can read. They make a paper a draft all the same.
import { findQuestion, formOf } from '../forms/any-question.ts';
import { isAskedAt } from '../forms/is-asked-at.ts';
import { listAnswers } from '../forms/map-answers.ts';
import { getAnswer, questionIdOf } from '../register/answer-path.ts';
import type { FedKind } from '../register/document-kind.ts';
import { kindOfFile, type AnswerPlace, type FileKind } from '../register/file-content.ts';
import { isAnswered } from '../register/is-answered.ts';
import { isTooLong } from '../register/limits.ts';
import { isUnreadable } from '../register/reading/read-answer.ts';
import type { Register } from '../register/register.ts';
import { inheritedIn, type EffectiveFile } from './effective-answers.ts';
import type { JudgedFile } from './judge-fact.ts';
import { isUnsettled, type JudgedFact } from './judgement.ts';

/** The papers that are made of a file: an answer that steers them hurts them all. */
const papersOf: Readonly<Record<FileKind, readonly FedKind[]>> = {
  company: ['notice', 'record', 'processor-record'],
  register: ['notice', 'record'],
  processor: ['processor-record'],
};

function hurtBy(kind: FileKind, path: string): readonly FedKind[] {
  const feeds = findQuestion(kind, questionIdOf(path))?.feeds ?? [];
  return feeds.length > 0 ? feeds : papersOf[kind];
}

/** What waits in the file itself, then in the facts that it takes from the company. */
export function findWaiting(
  { company, effective }: JudgedFile,
  found: readonly JudgedFact[],
): readonly JudgedFact[] {
  const { file } = effective;
  const own = waitingIn(effective).map((each) => ({ ...each, file, path: each.place.path }));
  const inherited =
    file === 'company'
      ? []
      : waitingIn(company)
          .filter(({ place }) => isTaken(effective, place.path))
          .map((each) => ({ ...each, file, path: each.place.path.replace(/^common\./, '') }));
  const told = found.filter(isUnsettled);
  return [...own, ...inherited].filter(({ place }) => !told.some((one) => isSame(one, place)));
}

/** A fact that stands as unsettled at the place speaks of the same. */
function isSame({ place }: JudgedFact, other: AnswerPlace): boolean {
  return place.path === other.path && place.file === other.file;
}

/** True for a path of the company's file below a fact, or in a recipient, that the file takes from there. */
function isTaken(effective: EffectiveFile, path: string): boolean {
  const facts = inheritedIn(effective).map((fact) => `common.${fact}.`);
  if (facts.some((start) => path.startsWith(start))) return true;
  const id = /^common\.recipients\[([^\]]*)\]/.exec(path)?.[1];
  if (id === undefined || kindOfFile(effective.file) !== 'register') return false;
  return (effective.own as Register).commonRecipientIds.includes(id);
}

type Waiting = Omit<JudgedFact, 'file' | 'path'>;

function waitingIn({ file, content, own }: EffectiveFile): readonly Waiting[] {
  const kind = kindOfFile(file);
  const isKnown = (path: string) => findQuestion(kind, questionIdOf(path)) !== undefined;
  const toWaiting = (path: string, verdict: Pick<Waiting, 'state' | 'reason'>): Waiting => ({
    ...{ fact: undefined, items: [], hurts: hurtBy(kind, path), place: { file, path } },
    ...verdict,
  });
  // An answer that does not apply has been taken out of the file's own ones: nobody can confirm it.
  const unconfirmed = content.review.toConfirm
    .filter((path) => isKnown(path) && isAnswered(getAnswer(own, path)))
    .map((path) => toWaiting(path, { state: 'unconfirmed' }));
  const left = content.review.openItems
    .filter(({ state }) => state === 'unknown' || state === 'notUnderstood')
    .filter(({ path }) => isAskedAt(kind, own, path) && !isAnswered(getAnswer(own, path)))
    .map(({ path, state }) =>
      toWaiting(path, {
        state: 'open',
        reason: state === 'unknown' ? 'leftUnknown' : 'leftNotUnderstood',
      }),
    );
  // No paper can tell what cannot be read, or is longer than a file may hold.
  const unreadable = listAnswers(formOf(kind), own)
    .filter(({ question, answer }) => isUnreadable(question.kind, answer) || isTooLong(answer))
    .map(({ path }) => toWaiting(path, { state: 'missing' }));
  return [...unreadable, ...unconfirmed, ...left];
}
