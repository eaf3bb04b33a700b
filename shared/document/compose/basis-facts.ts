import type { Register } from '../../register/register.ts';
import { answer } from './answer.ts';
import { fact, holeFact, requiredFact, wordFact, type Fact } from './facts.ts';
import type { Scope } from './scope.ts';
import { field, type View } from './view.ts';

export type Purpose = View<Register['purposes'][number]>;

/** The legal basis of a purpose with what it rests on: Art. 13(1)(c), and 9(2), 10 where they apply. */
export function basisFacts(scope: Scope, purpose: Purpose): readonly Fact[] {
  const { labels, choices } = scope.words;
  const { basis, art9Condition, art10Condition } = purpose.value;
  const source = field(purpose, 'basis').place;
  return [
    ...(basis === ''
      ? holeFact(scope, labels.basis, 'basis', source)
      : wordFact(labels.basis, choices.basis[basis], source)),
    ...explanationFacts(scope, purpose),
    ...(art9Condition === ''
      ? []
      : wordFact(
          labels.art9,
          choices.article9[art9Condition],
          field(purpose, 'art9Condition').place,
        )),
    ...(art10Condition === ''
      ? []
      : wordFact(
          labels.art10,
          choices.article10[art10Condition],
          field(purpose, 'art10Condition').place,
        )),
    // After both grounds that can be a consent: explicit consent of Art. 9(2)(a) may stand beside a contract.
    ...fact(labels.consentHow, answer(scope, purpose, 'consentHow')),
  ];
}

/** The law or the contract. Legitimate interests have a section of their own. */
function explanationFacts(scope: Scope, purpose: Purpose): readonly Fact[] {
  const { labels } = scope.words;
  const { basis } = purpose.value;
  const statute = answer(scope, purpose, 'statute');
  return [
    // Art. 6(3): these two bases must be laid down in law.
    ...(basis === 'c' || basis === 'e'
      ? requiredFact(scope, labels.statute, statute, 'statute')
      : fact(labels.statute, statute)),
    ...fact(labels.contract, answer(scope, purpose, 'contractText')),
  ];
}
