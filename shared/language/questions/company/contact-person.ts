import { contactPersonWords as commonWords } from '../common/contact-person.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const contactPersonWords = {
  title: {
    fi: 'Yhteyshenkilö',
    sv: 'Kontaktperson',
    en: 'Contact person',
  },
  intro: {
    fi: 'Yhteyshenkilö näkyy kaikissa selosteissa, ellei rekisterille anneta omaa.',
    sv: 'Kontaktpersonen nämns i alla dokument, om inte registret har en egen.',
    en: 'The contact person is named in all documents, unless a register has one of its own.',
  },
  questions: prefixWords('common.contactPerson', commonWords),
} satisfies WordTree;
