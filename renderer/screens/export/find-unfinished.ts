import type { PaperRequest } from '../../../shared/bridge/requests.ts';
import { findOpenPlaces } from '../../../shared/document/compose/draft.ts';
import { shownAnswers } from '../../../shared/document/compose/scopes-of.ts';
import type { OpenPlace } from '../../../shared/document/document.ts';
import { keyOfPlace } from '../../../shared/judgement/judgement.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { Parts } from '../../stores/contents.ts';

/** What keeps papers from being finished, or from being right. */
export interface Unfinished {
  readonly missing: readonly OpenPlace[];
  readonly unconfirmed: readonly OpenPlace[];
  /** Where rules find an error that the papers would print. */
  readonly wrong: readonly AnswerPlace[];
}

/** Each place of the papers once, however many of them it stands in. `findings` are the open ones. */
export function findUnfinished(
  parts: Parts,
  papers: readonly PaperRequest[],
  findings: readonly Finding[],
): Unfinished {
  const places = papers.flatMap(({ document: kind, ...paper }) =>
    findOpenPlaces(shownAnswers(parts, paper), { kind, ...paper }),
  );
  const open = [...new Map(places.map((place) => [keyOfPlace(place), place])).values()];
  const known = new Set(open.map(keyOfPlace));
  const wrong = findings
    .filter(({ severity, place }) => severity === 'error' && !known.has(keyOfPlace(place)))
    .filter((finding) => papers.some((paper) => isPrinted(finding, paper)))
    .map(({ place }) => place);
  return {
    missing: open.filter(({ state }) => state !== 'unconfirmed'),
    unconfirmed: open.filter(({ state }) => state === 'unconfirmed'),
    wrong: [...new Map(wrong.map((place) => [keyOfPlace(place), place])).values()],
  };
}

function isPrinted({ hurts, place: { file } }: Finding, paper: PaperRequest): boolean {
  const { document, registerIds } = paper;
  if (document === 'blank') return false;
  const isFed = document === 'binder' || hurts.includes(document);
  const isOfOther =
    document === 'notice' &&
    file.startsWith('registers/') &&
    !registerIds.some((id) => file === `registers/${id}`);
  return isFed && !isOfOther;
}
