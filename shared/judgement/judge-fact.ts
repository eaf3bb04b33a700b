// One fact: is it told, by whom, and if not, has the user said why?
import { findQuestion } from '../forms/any-question.ts';
import { getAnswer, questionIdOf } from '../register/answer-path.ts';
import { isAnswered } from '../register/is-answered.ts';
import { isUnreadable } from '../register/reading/read-answer.ts';
import { kindOfFile, type AnswerPlace } from '../register/file-content.ts';
import type { OpenState } from '../register/review.ts';
import type { Asked, Requirement } from '../law/requirements/requirement.ts';
import type { RequirementReason } from '../language/requirements/requirement-words.ts';
import { placeIn, type EffectiveAnswers, type EffectiveFile } from './effective-answers.ts';
import type { JudgedFact } from './judgement.ts';
import { notConcerning, openStateAt } from './left-open.ts';
import { unconfirmedAt } from './provenance.ts';

/** A file to judge, with the company that it takes facts from. */
export interface JudgedFile {
  readonly company: EffectiveAnswers['company'];
  readonly effective: EffectiveFile;
}

type Verdict = Pick<JudgedFact, 'state' | 'place'> & { readonly reason?: RequirementReason };

/** The content of the file that the place is in. */
export function contentAt({ company, effective }: JudgedFile, { file }: AnswerPlace) {
  return file === effective.file ? effective.content : company.content;
}

/** The place at which the answer is confirmed, where it waits for that. */
function waitingPlace(judged: JudgedFile, path: string): AnswerPlace | undefined {
  const place = placeIn(judged.effective, path);
  const waiting = unconfirmedAt(contentAt(judged, place), place.path);
  return waiting === undefined ? undefined : { file: place.file, path: waiting };
}

/** How the fact stands that is asked for. */
export function judgeFact<Facts>(
  judged: JudgedFile,
  { id, items, hurts, ofEveryone = false }: Requirement<Facts>,
  asked: Asked,
): JudgedFact {
  const verdict = decide(judged, asked, ofEveryone);
  const { file } = judged.effective;
  // A register asks for the company's row where it asks for its own.
  const path = file === 'company' ? asked.at : asked.at.replace(/^common\./, '');
  return { fact: id, file, path, items, hurts, ...verdict };
}

function decide(judged: JudgedFile, asked: Asked, ofEveryone: boolean): Verdict {
  const { effective } = judged;
  const place = placeIn(effective, asked.at);
  const { ways, exempt } = asked;
  const isTold = (path: string) => tells(judged, path);
  const told = ways.filter((way) => way.every(isTold));
  const [first] = told;
  if (!first) {
    return exempt !== undefined && ways.length === 0
      ? { state: 'notApplicable', reason: exempt, place }
      : decideUntold(judged, asked, place, ofEveryone);
  }
  if (asked.isContradicted === true) return { state: 'contradicted', place };
  const waiting = told.map((way) => way.flatMap((path) => waitingPlace(judged, path) ?? []));
  const [unconfirmed] = waiting.every((places) => places.length > 0) ? (waiting[0] ?? []) : [];
  if (unconfirmed) return { state: 'unconfirmed', place: unconfirmed };
  if (exempt !== undefined) return { state: 'notApplicable', reason: exempt, place };
  return { state: 'met', place, ...(asked.reason !== undefined && { reason: asked.reason }) };
}

/** True where an answer stands at the path that can be read. */
function tells({ company, effective }: JudgedFile, path: string): boolean {
  const { file, answers } = path.startsWith('common.') ? company : effective;
  const answer = getAnswer(answers, path);
  const kind = findQuestion(kindOfFile(file), questionIdOf(path))?.kind ?? '';
  return isAnswered(answer) && !isUnreadable(kind, answer);
}

const reasons: Readonly<Record<OpenState, RequirementReason>> = {
  unknown: 'leftUnknown',
  notUnderstood: 'leftNotUnderstood',
  notApplicable: 'leftNotApplicable',
};

/** Nobody has told it: the user may have said why at any of the questions that would. */
function decideUntold(
  judged: JudgedFile,
  { at, ways, isOpen }: Asked,
  place: AnswerPlace,
  ofEveryone: boolean,
): Verdict {
  const places = [at, ...ways.flat()].map((path) => placeIn(judged.effective, path));
  const left = places.find((each) => openStateAt(contentAt(judged, each), each.path) !== undefined);
  const state = left && openStateAt(contentAt(judged, left), left.path);
  const untold = isOpen === true ? 'open' : 'missing';
  if (!left || !state) return { state: untold, place };
  if (state !== 'notApplicable') return { state: 'open', reason: reasons[state], place: left };
  return !ofEveryone && notConcerning(contentAt(judged, left), left) === 'answer'
    ? { state: 'notApplicable', reason: 'saidNotToConcern', place: left }
    : { state: untold, reason: reasons[state], place };
}
