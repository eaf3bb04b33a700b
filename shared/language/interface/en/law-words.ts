import type { Translated } from '../../translated.ts';
import type { lawWords as lawWordsFi } from '../fi/law-words.ts';

export const lawWords: Translated<typeof lawWordsFi> = {
  title: 'Facts about the law',
  intro:
    'Seloste works without the internet. The facts about laws and lists were compared with their sources on these days.',
  facts: {
    authority: 'Contact details of the supervisory authority',
    requirements: 'What notices and records must include',
    rights: 'Rights of the data subject',
    retention: 'Storage periods',
    statutes: 'Names of acts and repealed acts',
    transfers: 'Grounds for transfers',
    adequacy: 'Countries with an adequate level of protection',
  },
  old: (date) =>
    `The facts about the law were last checked on ${date}. They may be out of date. Update Seloste or check the facts at tietosuoja.fi before publishing.`,
  suggestions: 'Suggested storage periods',
  noSuggestions: 'First choose which data the period is about. Then we can suggest one.',
  take: (data) => `Use this: ${data}`,
  takeShort: 'Use this',
  kinds: {
    minimum: 'Law: at least',
    maximum: 'Law: at most',
    claim: 'In case of claims',
    practice: 'Usual practice',
  },
  checked: (date) => `checked on ${date}`,
};
