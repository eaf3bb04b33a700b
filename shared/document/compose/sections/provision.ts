import type { Block } from '../../document.ts';
import { isAnswered } from '../../../register/is-answered.ts';
import { answer } from '../answer.ts';
import { paragraph } from '../blocks.ts';
import { fact, factBlocks, requiredFact, wordFact, type Fact } from '../facts.ts';
import { missingUnlessNoted } from '../notes.ts';
import { rowLabels } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { field } from '../view.ts';

/** Whether the person must give the data, and what follows otherwise: Art. 13(2)(e). */
export function provisionSection(scope: RegisterScope): readonly Block[] {
  const provision = field(scope.register, 'provision');
  const { requirement } = provision.value;
  const source = field(provision, 'requirement').place;
  const told =
    requirement === ''
      ? unanswered(scope)
      : [paragraph(scope.words.sentences[requirement], source)];
  return [...told, ...factBlocks([...mandatoryFact(scope), ...consequenceFact(scope)])];
}

/** Asked only of data that come from the person: Art. 14 has no such item. */
function unanswered(scope: RegisterScope): readonly Block[] {
  const { sources, provision } = scope.register.value;
  const isFromPerson = sources.some(({ type }) => type === 'subject' || type === 'observed');
  const isTold = isAnswered(provision.consequence);
  const source = field(field(scope.register, 'provision'), 'requirement').place;
  if (isTold || !isFromPerson) return [];
  return missingUnlessNoted(scope, 'provision', 'provision', source);
}

function mandatoryFact(scope: RegisterScope): readonly Fact[] {
  const list = field(scope.register, 'data');
  const ids = list.value.filter(({ mandatory }) => mandatory === 'yes').map(({ id }) => id);
  return wordFact(
    scope.words.labels.mandatoryData,
    rowLabels(scope, 'data', ids).join('; '),
    list.place,
  );
}

function consequenceFact(scope: RegisterScope): readonly Fact[] {
  const provision = field(scope.register, 'provision');
  const consequence = answer(scope, provision, 'consequence');
  const { requirement } = provision.value;
  const { consequence: term } = scope.words.labels;
  return requirement === '' || requirement === 'voluntary'
    ? fact(term, consequence)
    : requiredFact(scope, term, consequence, 'consequence');
}
