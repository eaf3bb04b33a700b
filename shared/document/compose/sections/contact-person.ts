import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { paragraph } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { fact, factBlocks, type Fact } from '../facts.ts';
import { emailFact } from '../links.ts';
import type { RegisterScope } from '../scope.ts';

/** The person to contact about the register. Not the data protection officer. */
export function contactPersonFacts(scope: RegisterScope): readonly Fact[] {
  const person = commonFact(scope, 'contactPerson');
  const { labels } = scope.words;
  return [
    ...fact(labels.name, answer(scope, person, 'name')),
    ...fact(labels.title, answer(scope, person, 'title')),
    ...emailFact(labels.email, answer(scope, person, 'email')),
    ...fact(labels.phone, answer(scope, person, 'phone')),
    ...fact(labels.address, answer(scope, person, 'address')),
  ];
}

/** No law asks for a contact person: without one, the controller itself is the contact. */
export function contactPersonSection(scope: RegisterScope): readonly Block[] {
  const facts = contactPersonFacts(scope);
  if (facts.length > 0) return factBlocks(facts);
  return [
    paragraph(scope.words.sentences.contactController, commonFact(scope, 'contactPerson').place),
  ];
}
