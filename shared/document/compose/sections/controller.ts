import { answer } from '../answer.ts';
import { fact, holeFact, requiredFact, type Fact } from '../facts.ts';
import { readFact } from '../read-answers.ts';
import { emailFact, webFact } from '../links.ts';
import type { Scope } from '../scope.ts';
import { field } from '../view.ts';

type Role = 'controller' | 'processor';

/** The marks of what is missing from the identity of a company in either role. */
const missingItems = {
  controller: { name: 'controllerName', contact: 'controllerContact' },
  processor: { name: 'processorName', contact: 'processorContact' },
} as const;

/** Who the company is and how to reach it: Art. 13(1)(a), 14(1)(a), 30(1)(a), 30(2)(a). */
export function identityFacts(scope: Scope, role: Role): readonly Fact[] {
  const { company, words } = scope;
  const { labels } = words;
  const name = answer(scope, company, 'legalName');
  return [
    ...requiredFact(scope, labels.name, name, missingItems[role].name),
    ...fact(labels.tradeName, answer(scope, company, 'tradeName')),
    ...fact(labels.businessId, answer(scope, company, 'businessId')),
    ...fact(labels.assocRegNo, answer(scope, company, 'assocRegNo')),
    ...contactFacts(scope, role),
    ...representativeFacts(scope),
  ];
}

function contactFacts(scope: Scope, role: Role): readonly Fact[] {
  const { company, words } = scope;
  const { labels } = words;
  const facts = [
    ...fact(labels.visitAddress, answer(scope, company, 'visitAddress')),
    ...fact(labels.postalAddress, answer(scope, company, 'postalAddress')),
    ...countryFact(scope),
    ...fact(labels.phone, answer(scope, company, 'phone')),
    ...emailFact(labels.email, answer(scope, company, 'email')),
    ...webFact(labels.web, answer(scope, company, 'web')),
  ];
  return [
    ...facts,
    ...holeFact(scope, labels.contact, missingItems[role].contact, field(company, 'email').place),
  ];
}

/** The country is news only where it is not Finland. */
function countryFact(scope: Scope): readonly Fact[] {
  const country = field(scope.company, 'country');
  return country.value === 'FI'
    ? []
    : readFact(scope, scope.words.labels.country, 'country', country);
}

/** Art. 27: only controllers established outside the Union have one. */
function representativeFacts(scope: Scope): readonly Fact[] {
  const representative = field(scope.company, 'euRepresentative');
  const { labels } = scope.words;
  return [
    ...requiredFact(
      scope,
      labels.euRepresentative,
      answer(scope, representative, 'name'),
      'representativeName',
    ),
    ...requiredFact(
      scope,
      labels.representativeContact,
      answer(scope, representative, 'contact'),
      'representativeContact',
    ),
  ];
}
