// The marks of what is missing. Whether something is, the judgement decides; a section only knows where on the
// paper the mark belongs and what it is called.
import type { Inlines, Paragraph } from '../document.ts';
import { factsOfFile } from '../../judgement/facts-of-paper.ts';
import { isHole, keyOfPlace, type JudgedFact, type Judgement } from '../../judgement/judgement.ts';
import type { FedKind } from '../../register/document-kind.ts';
import type { AnswerPlace, FileId } from '../../register/file-content.ts';
import { missing, type MissingItem } from './blocks.ts';
import type { Holes, Scope } from './scope.ts';

/** The holes of what is told from one file and from the company. */
export function holesOf(judgement: Judgement, file: FileId): Holes {
  const facts = factsOfFile(judgement, file).filter(isHole);
  const of = (kind: FedKind) =>
    new Set(
      facts
        .filter((fact: JudgedFact) => fact.hurts.includes(kind))
        .map(({ place }) => keyOfPlace(place)),
    );
  return { notice: of('notice'), record: of('record'), 'processor-record': of('processor-record') };
}

/** The scope as the paper of the kind sees it. */
export function onPaper<In extends Scope>(scope: In, paper: FedKind): In {
  return { ...scope, paper };
}

/** True where the paper has a hole at the place. */
export function hasHole({ holes, paper }: Scope, place: AnswerPlace): boolean {
  return holes[paper].has(keyOfPlace(place));
}

/** The mark of the answer that is missing at the place; nothing where none is. */
export function hole(scope: Scope, item: MissingItem, place: AnswerPlace): Inlines {
  return hasHole(scope, place) ? [{ ...missing(scope.words, item), source: place }] : [];
}

/** A paragraph that holds only the mark; nothing where nothing is missing. */
export function holeParagraph(
  scope: Scope,
  item: MissingItem,
  source: AnswerPlace,
): readonly Paragraph[] {
  const inlines = hole(scope, item, source);
  return inlines.length === 0 ? [] : [{ kind: 'paragraph', inlines, source }];
}
