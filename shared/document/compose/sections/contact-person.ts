import { answer } from '../answer.ts';
import { commonFact } from '../common-fact.ts';
import { fact, type Fact } from '../facts.ts';
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
