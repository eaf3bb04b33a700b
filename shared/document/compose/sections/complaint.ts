import type { Block } from '../../document.ts';
import { authority } from '../../../law/authority.ts';
import { answer } from '../answer.ts';
import { paragraph, plain } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { emailInlines, webInlines } from '../links.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';

/** Where to complain: Art. 13(2)(d), 77; Data Protection Act (1050/2018), section 21. */
export function complaintSection(scope: RegisterScope): readonly Block[] {
  const { labels, rights } = scope.words;
  const contact = authority.contact[scope.language];
  return [
    paragraph(rights.complaintText),
    {
      kind: 'details',
      rows: [
        { term: labels.name, inlines: plain(contact.name) },
        { term: labels.visitAddress, inlines: plain(contact.visitAddress) },
        { term: labels.postalAddress, inlines: plain(contact.postalAddress) },
        { term: labels.phone, inlines: plain(contact.phone) },
        { term: labels.email, inlines: emailInlines(contact.email) },
        { term: labels.web, inlines: webInlines(contact.web) },
      ],
    },
    paragraph(rights.complaintElsewhere),
    ...textBlocks(answer(scope, commonFact(scope, 'rights'), 'complaint')),
  ];
}
