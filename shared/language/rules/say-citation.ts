import type { Language } from '../language.ts';

interface Phrases {
  readonly articles: (numbers: string) => string;
  readonly sections: (act: string, numbers: string) => string;
}

const phrases: Readonly<Record<Language, Phrases>> = {
  fi: {
    articles: (numbers) => `${numbers} art.`,
    sections: (act, numbers) => `${act} ${numbers} §`,
  },
  sv: {
    articles: (numbers) => `art. ${numbers}`,
    sections: (act, numbers) => `${numbers} § i lag ${act}`,
  },
  en: {
    articles: (numbers) => `Art. ${numbers}`,
    sections: (act, numbers) => `Act ${act}, section ${numbers}`,
  },
};

/** What a rule cites, '9 art.; 1050/2018 6 §', as the language writes it. */
export function sayCitation(language: Language, cited: string): string {
  const says = phrases[language];
  return cited
    .split('; ')
    .map((part) => {
      const [, articles] = /^(.+) art\.$/.exec(part) ?? [];
      const [, act, sections] = /^(\d+\/\d+) (.+) §$/.exec(part) ?? [];
      if (articles !== undefined) return says.articles(articles);
      return act !== undefined && sections !== undefined ? says.sections(act, sections) : part;
    })
    .join('; ');
}
