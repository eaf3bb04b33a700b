// The rights that the person has here, once: Art. 12-22, 77 and 13(2)(b)-(d). Several registers tell them
// together, and a right that only some purposes give names these.
import type { Block, Box, Inlines, ListItem, Paragraph } from '../../document.ts';
import { authority } from '../../../law/authority.ts';
import { canWithdraw, hasRight, isErasureLimited, type PurposeBasis } from '../../../law/rights.ts';
import type { AnswerPlace } from '../../../register/file-content.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven, type Answer } from '../answer.ts';
import { commonFact } from '../common-fact.ts';
import { emailInlines, webInlines } from '../links.ts';
import type { RegisterScope } from '../scope.ts';
import { field } from '../view.ts';
import { join, ourRun, run, sentences, webRun, wordRun } from './runs.ts';

type Purpose = Register['purposes'][number];
type OwnWords =
  'access' | 'rectification' | 'erasure' | 'restriction' | 'portability' | 'withdrawal';

/** The section: the rights, the right to object in its box, how to use them, where to complain. */
export function rightsBlocks(registers: readonly RegisterScope[]): readonly Block[] {
  const [first] = registers;
  if (!first) return [];
  return [
    { kind: 'paragraph', inlines: ourRun(`${first.words.notice.rights.lead}:`) },
    { kind: 'list', items: rightItems(first, registers) },
    ...objectionBox(first, registers),
    ...howBlocks(registers),
    complaintLine(first, registers),
  ];
}

function rightItems(
  first: RegisterScope,
  registers: readonly RegisterScope[],
): readonly ListItem[] {
  const { rights } = first.words.notice;
  const purposes: readonly PurposeBasis[] = registers.flatMap(
    (each) => each.register.value.purposes,
  );
  const item = (key: OwnWords, text: string): ListItem => {
    const own = ownWords(registers, key);
    return { inlines: own.length === 0 ? ourRun(text) : sentences([ourRun(text), ...own]) };
  };
  const portable = purposes.some((purpose) => hasRight(purpose, 'portability'));
  const revocable = purposes.some(canWithdraw);
  return [
    item('access', rights.access),
    item('rectification', rights.rectification),
    isErasureLimited(purposes)
      ? item('erasure', rights.erasureLimited)
      : item('erasure', rights.erasure),
    item('restriction', rights.restriction),
    ...(portable ? [item('portability', rights.portability)] : ownItem(registers, 'portability')),
    ...(revocable ? [item('withdrawal', rights.withdrawal)] : ownItem(registers, 'withdrawal')),
  ];
}

/** The user's words on a right that the legal bases do not give: what was written is told all the same. */
function ownItem(registers: readonly RegisterScope[], key: OwnWords): readonly ListItem[] {
  const inlines = sentences(ownWords(registers, key));
  return inlines.length === 0 ? [] : [{ inlines }];
}

/** What the registers say of a right in words of their own, each once. */
function ownWords(
  registers: readonly RegisterScope[],
  key: OwnWords | 'objection' | 'complaint' | 'how' | 'identification' | 'language' | 'extra',
): readonly Inlines[] {
  return distinct(registers.map((scope) => answer(scope, commonFact(scope, 'rights'), key)));
}

function distinct(answers: readonly Answer[]): readonly Inlines[] {
  const given = answers.filter(isGiven);
  return [...new Map(given.map((each) => [each.text, run(each)])).values()];
}

/** The right to object, apart from other information: Art. 21(1)-(4). */
function objectionBox(first: RegisterScope, registers: readonly RegisterScope[]): readonly Box[] {
  const paragraphs = [
    ...situation(first, registers),
    ...marketing(first, registers),
    ...ownWords(registers, 'objection'),
  ];
  if (paragraphs.length === 0) return [];
  const blocks = paragraphs.map((inlines): Paragraph => ({ kind: 'paragraph', inlines }));
  return [{ kind: 'box', blocks }];
}

/** Art. 21(1): public or legitimate interest, on grounds of the person's own situation. */
function situation(first: RegisterScope, registers: readonly RegisterScope[]): readonly Inlines[] {
  const { rights } = first.words;
  const isOpen = (purpose: Purpose) => hasRight(purpose, 'objection');
  const open = registers.flatMap(({ register }) => register.value.purposes.filter(isOpen));
  if (open.length === 0) return [];
  const bases = new Set(open.map(({ basis }) => basis));
  const text =
    bases.size > 1
      ? rights.objectionText
      : bases.has('f')
        ? rights.objectionLegitimateText
        : rights.objectionPublicText;
  return [ourRun(text)];
}

/** Art. 21(2)-(3): direct marketing, always and without reasons. */
function marketing(first: RegisterScope, registers: readonly RegisterScope[]): readonly Inlines[] {
  const used = registers.filter(({ register }) =>
    register.value.purposes.some(({ directMarketing }) => directMarketing === 'yes'),
  );
  if (used.length === 0) return [];
  const optOut = used.map((scope) =>
    answer(scope, field(scope.register, 'directMarketing'), 'optOutHow'),
  );
  return [sentences([ourRun(first.words.rights.marketingObjectionText), ...distinct(optOut)])];
}

/** How a request is made and answered: Art. 12(2)-(6). */
function howBlocks(registers: readonly RegisterScope[]): readonly Block[] {
  const [first] = registers;
  if (!first) return [];
  const { rights } = first.words.notice;
  const ways = [
    ...new Map(
      registers.map((scope) => {
        const way = channelRun(scope);
        return [JSON.stringify(way.map(({ text }) => text)), way] as const;
      }),
    ).values(),
  ];
  const words = (key: 'how' | 'identification' | 'language' | 'extra') => ownWords(registers, key);
  const inlines = sentences([
    ...ways,
    ...words('how'),
    ourRun(rights.answer),
    ourRun(rights.free),
    ...words('identification'),
    ...words('language'),
    ...words('extra'),
  ]);
  return [{ kind: 'paragraph', inlines, source: commonFact(first, 'rights').place }];
}

type Channel = Register['rights']['channels'][number];

/** The ways to send a request. Their addresses stand in the first section; that of a form stands here. */
function channelRun(scope: RegisterScope): Inlines {
  const rights = commonFact(scope, 'rights');
  const source = field(rights, 'channels').place;
  const ways = rights.value.channels.map((channel) => wayOf(scope, channel, source));
  if (ways.length > 0) {
    const { section, rights: words } = scope.words.notice;
    return [...ourRun(`${words.send} (${section('1')}): `), ...join(ways, ', ')];
  }
  return isGiven(answer(scope, rights, 'how')) ? [] : ourRun(scope.words.rights.howController);
}

function wayOf(scope: RegisterScope, channel: Channel, source: AnswerPlace): Inlines {
  const { email, phone, post, visit, requestForm } = scope.words.labels;
  const name = { email, phone, post, visit, form: requestForm }[channel].toLowerCase();
  if (channel !== 'form') return wordRun(name, source);
  const form = answer(scope, commonFact(scope, 'rights'), 'formAt');
  return join([wordRun(name, source), webRun(form)], ' ');
}

/** Where to complain: Art. 13(2)(d), 77; Data Protection Act (1050/2018), section 21. */
function complaintLine(first: RegisterScope, registers: readonly RegisterScope[]): Paragraph {
  const { rights } = first.words.notice;
  const contact = authority.contact[first.language];
  // A number for each desk of the authority would be longer than all the rest of the line.
  const [phone = ''] = contact.phone.split(' (');
  const address = join(
    [
      ourRun(contact.postalAddress),
      emailInlines(contact.email),
      ourRun(phone),
      webInlines(contact.web),
    ],
    ', ',
  );
  return {
    kind: 'paragraph',
    inlines: sentences([
      [...ourRun(`${rights.complaint} (`), ...address, ...ourRun(`) ${rights.elsewhere}`)],
      ...ownWords(registers, 'complaint'),
    ]),
  };
}
