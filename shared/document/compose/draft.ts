// Whether a paper is finished: said once, for its head, for the export and for the command line.
import { factsOfPaper, findUnsettled } from '../../judgement/facts-of-paper.ts';
import type { JudgedFact } from '../../judgement/judgement.ts';
import { documentWords } from '../../language/documents/document-words.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import type { Draft, OpenPlace } from '../document.ts';
import type { ComposeOptions } from './compose-options.ts';
import type { ShownAnswers } from './scopes-of.ts';

type DraftOptions = Pick<ComposeOptions, 'kind' | 'controllerId'>;

/** The facts that the document tells: of a binder, those of every paper in it. */
function factsOf(
  { judgement, registers, processor }: ShownAnswers,
  { kind, controllerId }: DraftOptions,
): readonly JudgedFact[] {
  const registerIds = registers.map(({ id }) => id);
  switch (kind) {
    case 'blank':
      return [];
    case 'binder':
      return [
        ...factsOfPaper(judgement, { kind: 'notice', registerIds }),
        ...factsOfPaper(judgement, { kind: 'record', registerIds }),
        ...(processor ? factsOfPaper(judgement, { kind: 'processor-record', registerIds }) : []),
      ];
    case 'notice':
    case 'record':
    case 'processor-record':
      return factsOfPaper(judgement, { kind, registerIds, controllerId });
  }
}

/** Where the paper is not finished, each place once, before it is composed. */
export function findOpenPlaces(shown: ShownAnswers, options: DraftOptions): readonly OpenPlace[] {
  return findUnsettled(factsOf(shown, options)).map(({ place, state }) => ({ ...place, state }));
}

/** What the head of a draft says; undefined of a finished paper. A text that lacks its language is a hole too. */
export function draftOf(
  shown: ShownAnswers,
  options: ComposeOptions,
  untranslated: readonly AnswerPlace[],
): Draft | undefined {
  if (options.kind === 'blank') return undefined;
  const open = findOpenPlaces(shown, options);
  const isListed = ({ file, path }: AnswerPlace) =>
    open.some((place) => place.file === file && place.path === path);
  const others = untranslated.filter((place) => !isListed(place));
  const all = [...open, ...others.map((place) => ({ ...place, state: 'untranslated' as const }))];
  if (all.length === 0) return undefined;
  const { draft } = documentWords[options.language].missing;
  return {
    places: all.length,
    open: all,
    title: draft.title,
    text: draft.places(all.length),
    unconfirmed: draft.unconfirmed,
  };
}
