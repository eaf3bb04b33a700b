import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { subsection } from '../blocks.ts';
import { fact, factBlocks } from '../facts.ts';
import { readFact } from '../read-answers.ts';
import { notesOf } from '../notes.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field } from '../view.ts';
import { agreementsSection } from './agreements.ts';
import { impactSection } from './impact-assessment.ts';
import { sourcesRecordSection } from './sources.ts';
import { systemsSection } from './systems.ts';

/** What Art. 30 does not ask for but Art. 5(2) and 24 make the controller able to show, beside the legal bases. */
export function accountabilitySection(scope: RegisterScope): readonly Block[] {
  const { headings } = scope.words;
  const internal = field(scope.register, 'internal');
  return [
    ...subsection(scope, headings.sources, sourceBlocks),
    ...subsection(scope, headings.systems, systemsSection),
    ...subsection(scope, headings.agreements, agreementsSection),
    ...subsection(scope, headings.dpia, impactSection),
    ...subsection(scope, headings.responsibilities, responsibilityBlocks),
    ...subsection(scope, headings.breachProcess, () =>
      textBlocks(answer(scope, internal, 'breachProcess')),
    ),
    ...subsection(scope, headings.notes, () => textBlocks(answer(scope, internal, 'notes'))),
  ];
}

function sourceBlocks(scope: RegisterScope): readonly Block[] {
  return [...sourcesRecordSection(scope), ...textBlocks(notesOf(scope, 'sources'))];
}

function responsibilityBlocks(scope: RegisterScope): readonly Block[] {
  const { labels } = scope.words;
  const doc = field(scope.register, 'doc');
  return factBlocks([
    ...fact(labels.owner, answer(scope, field(scope.register, 'internal'), 'owner')),
    ...readFact(scope, labels.nextReview, 'date', field(doc, 'reviewDueOn')),
  ]);
}
