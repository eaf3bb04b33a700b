import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { basisFacts, type Purpose } from '../basis-facts.ts';
import { subheading } from '../blocks.ts';
import { fact, factBlocks, requiredFact, wordFact, type Fact } from '../facts.ts';
import { readFact } from '../read-answers.ts';
import { notesOf } from '../notes.ts';
import { rowLabel } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field, rowsOf } from '../view.ts';
import { yesOrNo } from '../yes-or-no.ts';

/** The legal basis of each purpose and what it rests on: Art. 30 does not ask for it, Art. 5(2) does. */
export function legalBasesRecordSection(scope: RegisterScope): readonly Block[] {
  const internal = field(scope.register, 'internal');
  const { labels } = scope.words;
  return [
    ...rowsOf(field(scope.register, 'purposes')).flatMap((purpose) => [
      subheading(
        scope,
        rowLabel(scope, 'purposes', purpose.value.id),
        field(purpose, 'text').place,
      ),
      ...factBlocks([
        ...basisFacts(scope, purpose),
        ...fact(labels.consentProof, answer(scope, purpose, 'consentProof')),
        ...fact(labels.withdrawHow, answer(scope, purpose, 'withdrawHow')),
        ...interestFacts(scope, purpose),
      ]),
    ]),
    ...factBlocks(fact(labels.liaRef, answer(scope, internal, 'liaRef'))),
    ...textBlocks(notesOf(scope, 'interests')),
  ];
}

/** The interest and the balancing test behind basis (f), in the order of the test. */
function interestFacts(scope: RegisterScope, purpose: Purpose): readonly Fact[] {
  if (purpose.value.basis !== 'f') return [];
  const test = field(purpose, 'balancingTest');
  const { labels } = scope.words;
  return [
    ...requiredFact(scope, labels.interest, answer(scope, purpose, 'interestText'), 'interest'),
    ...fact(labels.balancingNecessity, answer(scope, test, 'necessity')),
    ...fact(labels.balancingImpact, answer(scope, test, 'impact')),
    ...fact(labels.balancingSafeguards, answer(scope, test, 'safeguards')),
    ...wordFact(labels.balancingTest, yesOrNo(scope, test.value.done), field(test, 'done').place),
    ...readFact(scope, labels.balancingTestOn, 'date', field(test, 'on')),
    ...fact(labels.balancingTestSummary, answer(scope, test, 'summary')),
  ];
}
