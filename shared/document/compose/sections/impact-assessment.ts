import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { fact, factBlocks, wordFact } from '../facts.ts';
import { readFact } from '../read-answers.ts';
import type { RegisterScope } from '../scope.ts';
import { yesOrNo } from '../yes-or-no.ts';
import { field } from '../view.ts';

/** Whether an impact assessment is needed, by which signs, and done: Art. 35; internal. */
export function impactSection(scope: RegisterScope): readonly Block[] {
  const internal = field(scope.register, 'internal');
  const { labels, choices } = scope.words;
  const { dpiaNeeded, dpiaDone } = internal.value;
  const criteria = internal.value.dpiaCriteria.map((criterion) => choices.dpiaCriterion[criterion]);
  return factBlocks([
    ...wordFact(labels.dpiaCriteria, criteria.join('; '), field(internal, 'dpiaCriteria').place),
    ...wordFact(labels.dpiaNeeded, yesOrNo(scope, dpiaNeeded), field(internal, 'dpiaNeeded').place),
    ...wordFact(labels.dpiaDone, yesOrNo(scope, dpiaDone), field(internal, 'dpiaDone').place),
    ...readFact(scope, labels.dpiaOn, 'date', field(internal, 'dpiaOn')),
    ...fact(labels.dpiaText, answer(scope, internal, 'dpiaText')),
  ]);
}
