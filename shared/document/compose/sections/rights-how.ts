import type { Block, List, ListItem, Paragraph } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven } from '../answer.ts';
import { paragraph, plain } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { fact, factBlocks } from '../facts.ts';
import { emailInlines, webInlines } from '../links.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field } from '../view.ts';

type Channel = Register['rights']['channels'][number];

/** How a request is made and answered: Art. 12(2)-(6). */
export function rightsHowBlocks(scope: RegisterScope): readonly Block[] {
  const facts = commonFact(scope, 'rights');
  const { labels, rights } = scope.words;
  return [
    ...channelBlocks(scope, scope.words.rights.howChannels),
    ...textBlocks(answer(scope, facts, 'how')),
    paragraph(rights.howAnswer),
    paragraph(rights.howFree),
    ...factBlocks([
      ...fact(labels.identification, answer(scope, facts, 'identification')),
      ...fact(labels.requestLanguage, answer(scope, facts, 'language')),
    ]),
    ...textBlocks(answer(scope, facts, 'extra')),
  ];
}

/** Where a request is sent, below the sentence given. */
export function channelBlocks(
  scope: RegisterScope,
  sentence: string,
): readonly (Paragraph | List)[] {
  const facts = commonFact(scope, 'rights');
  const { rights } = scope.words;
  const items = facts.value.channels.map((channel) => channelItem(scope, channel));
  if (items.length > 0) return [paragraph(sentence), { kind: 'list', items }];
  return isGiven(answer(scope, facts, 'how')) ? [] : [paragraph(rights.howController)];
}

/** The channel with the address that it leads to: the contact person's, or else the controller's; a form with its own. */
function channelItem(scope: RegisterScope, channel: Channel): ListItem {
  const { labels } = scope.words;
  const person = commonFact(scope, 'contactPerson');
  const { company } = scope;
  const either = (own: string, ofCompany: string) => own || ofCompany;
  const rights = commonFact(scope, 'rights');
  const form = answer(scope, rights, 'formAt');
  const email = answer(scope, person, 'email').text;
  const phone = answer(scope, person, 'phone').text;
  const address = answer(scope, person, 'address').text;
  const visit = answer(scope, company, 'visitAddress').text;
  const post = answer(scope, company, 'postalAddress').text;
  const item = (
    label: string,
    text: string,
    toInlines = emailInlines,
    source = field(rights, 'channels').place,
  ): ListItem => ({
    inlines: text === '' ? plain(label) : [...plain(`${label}: `), ...toInlines(text)],
    source,
  });
  switch (channel) {
    case 'email':
      return item(labels.email, either(email, answer(scope, company, 'email').text));
    case 'phone':
      return item(labels.phone, either(phone, answer(scope, company, 'phone').text));
    case 'post':
      return item(labels.post, either(address, either(post, visit)));
    case 'visit':
      return item(labels.visit, either(visit, address));
    case 'form':
      return item(labels.requestForm, form.text, webInlines, form.source);
  }
}
