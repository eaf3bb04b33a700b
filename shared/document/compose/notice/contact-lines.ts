// Who is responsible and how to reach them: Art. 13(1)(a)-(b), 14(1)(a)-(b), 26(2), in lines of running text.
import type { Block, Inlines, Paragraph } from '../../document.ts';
import type { Company } from '../../../register/company.ts';
import { answer, isGiven, type Answer } from '../answer.ts';
import { commonFact } from '../common-fact.ts';
import { hole, holeParagraph } from '../holes.ts';
import { emailInlines, webInlines } from '../links.ts';
import { readRun } from '../read-answers.ts';
import type { RegisterScope } from '../scope.ts';
import { field, rowsOf, type View } from '../view.ts';
import { join, orHole, ourRun, run, sentences, wordRun } from './runs.ts';

/** The lines of the section, before the user's own words. */
export function contactLines(scope: RegisterScope): readonly Block[] {
  return [
    controllerLine(scope),
    ...representativeLine(scope),
    ...personLine(scope),
    ...officerLine(scope),
    ...jointBlocks(scope),
  ];
}

function controllerLine(scope: RegisterScope): Paragraph {
  const { company, words } = scope;
  const of = (key: Parameters<typeof answer<Company>>[2]) => answer(scope, company, key);
  const name = of('legalName');
  const { labels } = words;
  const identity = join(
    [
      isGiven(name) ? run(name) : hole(scope, 'controllerName', name.source),
      run(of('tradeName')),
      withLabel(labels.businessId, run(of('businessId'))),
      withLabel(labels.assocRegNo, run(of('assocRegNo'))),
      run(of('tagline')),
    ],
    ', ',
  );
  const contact = join([...addresses(scope), ...channels(scope, company), webSite(scope)], ', ');
  const mark = hole(scope, 'controllerContact', field(company, 'email').place);
  return {
    kind: 'paragraph',
    inlines: sentences([identity, join([contact, mark], ', ')]),
    source: name.source,
  };
}

function withLabel(label: string, value: Inlines): Inlines {
  return value.length === 0 ? [] : [...ourRun(`${label} `), ...value];
}

/** One address needs no word for what it is; two of them do. The country is news only where it is not Finland. */
function addresses(scope: RegisterScope): readonly Inlines[] {
  const { company, words } = scope;
  const visit = answer(scope, company, 'visitAddress');
  const post = answer(scope, company, 'postalAddress');
  const country = field(company, 'country');
  const abroad = country.value === 'FI' ? [] : readRun(scope, 'country', country);
  const isBoth = isGiven(visit) && isGiven(post);
  const named = (label: string, value: Answer) =>
    isBoth ? withLabel(`${label}:`, run(value)) : run(value);
  return [
    named(words.labels.visitAddress.toLowerCase(), visit),
    named(words.labels.postalAddress.toLowerCase(), post),
    abroad,
  ];
}

type Reachable = { readonly phone: string; readonly email: string };

/** Telephone and mail. */
function channels(scope: RegisterScope, of: View<Reachable>): readonly Inlines[] {
  const phone = answer(scope, of, 'phone');
  const email = answer(scope, of, 'email');
  return [
    isGiven(phone) ? wordRun(scope.words.notice.labels.phone(phone.text), phone.source) : [],
    isGiven(email) ? emailInlines(email.text) : [],
  ];
}

function webSite(scope: RegisterScope): Inlines {
  const web = answer(scope, scope.company, 'web');
  return isGiven(web) ? webInlines(web.text) : [];
}

/** Art. 27: only controllers established outside the Union have one. */
function representativeLine(scope: RegisterScope): readonly Paragraph[] {
  const representative = field(scope.company, 'euRepresentative');
  const parts = [
    orHole(scope, 'representativeName', answer(scope, representative, 'name')),
    orHole(scope, 'representativeContact', answer(scope, representative, 'contact')),
  ];
  return line(scope.words.labels.euRepresentative, join(parts, ', '), representative.place);
}

/** The person to contact. No law asks for one: without it, the controller itself is the contact. */
function personLine(scope: RegisterScope): readonly Paragraph[] {
  const person = commonFact(scope, 'contactPerson');
  const parts = [
    run(answer(scope, person, 'name')),
    run(answer(scope, person, 'title')),
    ...channels(scope, person),
    run(answer(scope, person, 'address')),
  ];
  return line(scope.words.notice.labels.contactPerson, join(parts, ', '), person.place);
}

function officerLine(scope: RegisterScope): readonly Paragraph[] {
  const dpo = field(scope.company, 'dpo');
  const { place } = field(dpo, 'designated');
  const isDesignated = dpo.value.designated === 'yes';
  const parts = isDesignated
    ? [
        run(answer(scope, dpo, 'name')),
        ...channels(scope, dpo),
        run(answer(scope, dpo, 'address')),
        hole(scope, 'dpoContact', field(dpo, 'email').place),
      ]
    : [hole(scope, 'dpo', place)];
  return line(scope.words.notice.labels.dpo, join(parts, ', '), field(dpo, 'email').place);
}

function line(label: string, value: Inlines, source: Paragraph['source']): readonly Paragraph[] {
  if (value.length === 0) return [];
  return [{ kind: 'paragraph', inlines: [...ourRun(`${label}: `), ...value], source }];
}

/** Joint controllers and the essence of their arrangement, Art. 26(2), with what it means to the person. */
function jointBlocks(scope: RegisterScope): readonly Block[] {
  const { register, words } = scope;
  if (register.value.role !== 'jointController') return [];
  const list = field(register, 'jointControllers');
  const label: Paragraph = {
    kind: 'paragraph',
    inlines: [{ kind: 'strong', text: words.headings.jointControllers }],
    source: list.place,
  };
  const rows = rowsOf(list);
  if (rows.length === 0) {
    return [label, ...holeParagraph(scope, 'jointControllers', list.place)];
  }
  const items = rows.map((row) => ({
    inlines: sentences([
      join(
        [
          orHole(scope, 'jointControllerName', answer(scope, row, 'name')),
          orHole(scope, 'jointControllerContact', answer(scope, row, 'contact')),
        ],
        ', ',
      ),
      orHole(scope, 'arrangement', answer(scope, row, 'arrangementSummary')),
      withLabel(`${words.labels.contactPoint}:`, run(answer(scope, row, 'contactPoint'))),
    ]),
    source: row.place,
  }));
  const rights: Paragraph = {
    kind: 'paragraph',
    inlines: ourRun(words.sentences.jointRights),
  };
  return [label, { kind: 'list', items }, rights];
}
