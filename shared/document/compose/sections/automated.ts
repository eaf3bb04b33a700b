import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { paragraph } from '../blocks.ts';
import { fact, factBlocks, requiredFact, wordFact } from '../facts.ts';
import { missingUnlessNoted } from '../notes.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field } from '../view.ts';

/** Solely automated decisions and profiling: Art. 13(2)(f), 22. */
export function automatedSection(scope: RegisterScope): readonly Block[] {
  return [...decisionBlocks(scope), ...profilingBlocks(scope)];
}

function decisionBlocks(scope: RegisterScope): readonly Block[] {
  const automated = field(scope.register, 'automated');
  const { rights } = scope.words;
  const { place } = field(automated, 'art22');
  switch (automated.value.art22) {
    case 'unanswered':
      return missingUnlessNoted(scope, 'automated', 'automated', place);
    case 'no':
      return [paragraph(rights.automatedNo, place)];
    case 'yes':
      return [
        paragraph(rights.automatedYes, place),
        ...explanationBlocks(scope),
        paragraph(rights.automatedRights),
        ...textBlocks(answer(scope, automated, 'humanReviewHow')),
      ];
  }
}

function explanationBlocks(scope: RegisterScope): readonly Block[] {
  const automated = field(scope.register, 'automated');
  const { labels, choices } = scope.words;
  const { condition } = automated.value;
  return factBlocks([
    ...requiredFact(scope, labels.logic, answer(scope, automated, 'logic'), 'logic'),
    ...requiredFact(
      scope,
      labels.significance,
      answer(scope, automated, 'significance'),
      'significance',
    ),
    ...wordFact(
      labels.automatedCondition,
      condition === '' ? '' : choices.automatedCondition[condition],
      field(automated, 'condition').place,
    ),
  ]);
}

function profilingBlocks(scope: RegisterScope): readonly Block[] {
  const automated = field(scope.register, 'automated');
  const { sentences, labels } = scope.words;
  const { place } = field(automated, 'profiling');
  switch (automated.value.profiling) {
    case 'unanswered':
      return [];
    case 'no':
      return [paragraph(sentences.noProfiling, place)];
    case 'yes':
      return [
        paragraph(sentences.profiling, place),
        ...factBlocks(fact(labels.profilingText, answer(scope, automated, 'profilingText'))),
      ];
  }
}
