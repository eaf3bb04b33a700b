import type { Language } from '../language.ts';

interface Phrases {
  readonly regulation: string;
  readonly article: (article: string, paragraph?: string, point?: string) => string;
  readonly acts: Readonly<Record<string, string>>;
  readonly section: (act: string, section: string) => string;
}

const phrases: Readonly<Record<Language, Phrases>> = {
  fi: {
    regulation: 'Tietosuoja-asetus',
    article: (article, paragraph, point) => {
      if (!paragraph) return `${article} artikla`;
      return point
        ? `${article} artiklan ${paragraph} kohdan ${point} alakohta`
        : `${article} artiklan ${paragraph} kohta`;
    },
    acts: {
      '1050/2018': 'Tietosuojalaki (1050/2018)',
      '759/2004': 'Laki yksityisyyden suojasta työelämässä (759/2004)',
      '917/2014': 'Laki sähköisen viestinnän palveluista (917/2014)',
    },
    section: (act, section) => `${act}, ${section} §`,
  },
  sv: {
    regulation: 'Dataskyddsförordningen',
    article: (article, paragraph, point) =>
      `artikel ${[article, paragraph].filter(Boolean).join('.')}${point ? ` ${point}` : ''}`,
    acts: {
      '1050/2018': 'Dataskyddslagen (1050/2018)',
      '759/2004': 'Lagen om integritetsskydd i arbetslivet (759/2004)',
      '917/2014': 'Lagen om tjänster inom elektronisk kommunikation (917/2014)',
    },
    section: (act, section) => `${act}, ${section} §`,
  },
  en: {
    regulation: 'GDPR',
    article: (article, paragraph, point) =>
      `Article ${article}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''}`,
    acts: {
      '1050/2018': 'Data Protection Act (1050/2018)',
      '759/2004': 'Act on the Protection of Privacy in Working Life (759/2004)',
      '917/2014': 'Act on Electronic Communications Services (917/2014)',
    },
    section: (act, section) => `${act}, section ${section}`,
  },
};

const article = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/;
const section = /^(\d+\/\d+) (\d+) §$/;

/** References as the language writes them: 'Tietosuoja-asetus: 4 artiklan 1 kohta · Tietosuojalaki (1050/2018), 29 §'. */
export function sayReferences(language: Language, references: readonly string[]): string {
  const says = phrases[language];
  const articles = references.flatMap((reference) => {
    const found = article.exec(reference);
    return found?.[1] ? [says.article(found[1], found[2], found[3])] : [];
  });
  const sections = references.flatMap((reference) => {
    const [, act = '', number = ''] = section.exec(reference) ?? [];
    return act ? [says.section(says.acts[act] ?? act, number)] : [];
  });
  const regulation = articles.length === 0 ? [] : [`${says.regulation}: ${articles.join(', ')}`];
  return [...regulation, ...sections].join(' · ');
}
