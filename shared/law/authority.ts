import type { Language } from '../language/language.ts';

/** How to reach an authority, in the words of one language. */
export interface AuthorityContact {
  readonly name: string;
  readonly visitAddress: string;
  readonly postalAddress: string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
}

interface Authority {
  /** The day on which the facts were compared with the source. */
  readonly verifiedOn: string;
  readonly source: string;
  readonly contact: Readonly<Record<Language, AuthorityContact>>;
}

/** The supervisory authority of Finland (Data Protection Act 1050/2018, section 8; GDPR Art. 51, 77). */
export const authority: Authority = {
  verifiedOn: '2026-11-22',
  source: 'https://tietosuoja.fi/yhteystiedot',
  contact: {
    fi: {
      name: 'Tietosuojavaltuutetun toimisto',
      visitAddress: 'Lintulahdenkuja 4, 00530 Helsinki',
      postalAddress: 'PL 800, 00531 Helsinki',
      phone: '029 566 6700 (vaihde), 029 566 6768 (kirjaamo)',
      email: 'tietosuoja@om.fi',
      web: 'https://tietosuoja.fi',
    },
    sv: {
      name: 'Dataombudsmannens byrå',
      visitAddress: 'Fågelviksgränden 4, 00530 Helsingfors',
      postalAddress: 'PB 800, 00531 Helsingfors',
      phone: '029 566 6700 (växel), 029 566 6768 (registratorskontor)',
      email: 'tietosuoja@om.fi',
      web: 'https://tietosuoja.fi/sv',
    },
    en: {
      name: 'Office of the Data Protection Ombudsman',
      visitAddress: 'Lintulahdenkuja 4, 00530 Helsinki',
      postalAddress: 'P.O. Box 800, FI-00531 Helsinki',
      phone: '+358 29 566 6700',
      email: 'tietosuoja@om.fi',
      web: 'https://tietosuoja.fi/en',
    },
  },
};
