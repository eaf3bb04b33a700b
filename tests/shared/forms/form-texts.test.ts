import { describe, expect, it } from 'vitest';
import { explanationOf, formTexts, sectionTexts } from '../../../shared/forms/form-texts.ts';
import { languages, type Language } from '../../../shared/language/language.ts';
import type { FileKind } from '../../../shared/register/file-content.ts';
import { fileKinds, forms, questionsOf } from './all-questions.ts';

/** Words by their place, so that two languages can be compared place by place. */
type Words = Readonly<Record<string, string>>;
type Entry = readonly [string, string];

const asked = fileKinds.flatMap((form) =>
  forms[form].flatMap(questionsOf).map(({ id }) => ({ form, id })),
);

function labelWords(language: Language): Words {
  const texts = formTexts(language);
  return Object.fromEntries(
    fileKinds.flatMap((form) =>
      Object.entries(texts[form]).flatMap<Entry>(([id, { title, intro, questions, rows }]) => [
        [`${form} ${id} title`, title],
        [`${form} ${id} intro`, intro],
        ...Object.entries(questions).flatMap<Entry>(([question, { label, hint, options }]) => [
          [`${form} ${question} label`, label],
          [`${form} ${question} hint`, hint],
          ...Object.entries(options ?? {}).map<Entry>(([value, name]) => [
            `${form} ${question} ${value}`,
            name,
          ]),
        ]),
        ...Object.entries(rows ?? {}).flatMap<Entry>(([list, { add, untitled }]) => [
          [`${form} ${list} add`, add],
          [`${form} ${list} untitled`, untitled],
        ]),
      ]),
    ),
  );
}

function explanationWords(language: Language): Words {
  return Object.fromEntries(
    asked.flatMap<Entry>(({ form, id }) => {
      const found = explanationOf(language, form, id);
      if (!found) return [];
      return [
        [`${form} ${id} why`, found.why],
        [`${form} ${id} example`, found.example],
        ...found.mistakes.map<Entry>((mistake, at) => [
          `${form} ${id} mistake ${String(at)}`,
          mistake,
        ]),
        ...(found.help ?? []).map<Entry>((help, at) => [`${form} ${id} help ${String(at)}`, help]),
      ];
    }),
  );
}

const allWords = Object.fromEntries(
  languages.map((language) => [
    language,
    { ...labelWords(language), ...explanationWords(language) },
  ]),
) as Readonly<Record<Language, Words>>;

/** The words of the language that fail, with their place. */
function failing(language: Language, fails: (words: string) => boolean): readonly string[] {
  return Object.entries(allWords[language])
    .filter(([, words]) => fails(words))
    .map(([place, words]) => `${place}: ${words}`);
}

const named = languages.flatMap((language) =>
  fileKinds.flatMap((form) => forms[form].map((section) => [language, form, section.id] as const)),
);

function sectionOf(form: FileKind, id: string) {
  return forms[form].find((section) => section.id === id)!;
}

describe.each(named)('the texts in %s of %s, %s', (language, form, id) => {
  const { questions, rows } = sectionTexts(language, form, id);
  const ours = questionsOf(sectionOf(form, id));

  it('cover exactly its questions, options and lists', () => {
    expect(Object.keys(questions).sort()).toEqual(ours.map((question) => question.id).sort());
    for (const { id: questionId, options } of ours) {
      const texts = Object.keys(questions[questionId]?.options ?? {});
      expect(texts.sort(), questionId).toEqual([...(options ?? [])].sort());
    }
    const lists = ours.filter(({ row }) => row).map((question) => question.id);
    expect(Object.keys(rows ?? {}).sort()).toEqual(lists.sort());
  });

  it('explain every question', () => {
    const silent = ours.filter(({ id: questionId }) => {
      const found = explanationOf(language, form, questionId);
      return !found || found.mistakes.length === 0;
    });
    expect(silent.map((question) => question.id)).toEqual([]);
  });
});

describe.each(languages)('the texts in %s', (language) => {
  it('have no section that no form asks for', () => {
    for (const form of fileKinds) {
      const sections = forms[form].map(({ id }) => id).sort();
      expect(Object.keys(formTexts(language)[form]).sort()).toEqual(sections);
    }
  });

  it('say something everywhere, without stray spaces', () => {
    expect(failing(language, (words) => words.length < 2)).toEqual([]);
    const tidy = (words: string): string => words.trim().replace(/ {2,}/g, ' ');
    expect(failing(language, (words) => words !== tidy(words))).toEqual([]);
  });

  it('are calm: no exclamation marks, no straight quotes', () => {
    expect(failing(language, (words) => /[!"']/.test(words))).toEqual([]);
  });

  it('keep to short sentences', () => {
    const longest = { fi: 18, sv: 24, en: 26 }[language];
    const isLong = (words: string): boolean =>
      words.split(/[.?:;]\s/).some((sentence) => sentence.split(/\s+/).length > longest);
    // The folded help may list what a law lists.
    const long = failing(language, isLong).filter((words) => !/ help \d+: /.test(words));
    expect(long).toEqual([]);
  });

  it('cite no repealed act or abolished title', () => {
    const repealed =
      /henkilötietolai|rekisteriselost|tietoyhteiskuntakaar|sosiaaliturvatunnu|personuppgiftslag|informationssamhällsbalk|registerbeskrivning|personal data act/i;
    const cited = failing(language, (words) => repealed.test(words));
    // A mistake is named by its name.
    expect(cited.filter((words) => !/ mistake \d+: /.test(words))).toEqual([]);
  });
});

describe.each(['sv', 'en'] as const)('the texts in %s', (language) => {
  it('say as much as the Finnish ones', () => {
    expect(Object.keys(allWords[language]).sort()).toEqual(Object.keys(allWords.fi).sort());
  });

  it('are not the Finnish ones', () => {
    const finnish = Object.entries(allWords[language]).filter(
      ([place, words]) =>
        // An example may be a name, and a name is the same in every language.
        !place.endsWith(' example') && /\p{L}{2}/u.test(words) && words === allWords.fi[place],
    );
    expect(finnish).toEqual([]);
  });
});

describe('the texts of a section that does not exist', () => {
  it('fail loudly', () => {
    expect(() => sectionTexts('fi', 'company', 'nowhere')).toThrow('nowhere');
  });
});

describe('a transfer', () => {
  it.each(languages)('says in which section the one it goes to is added (%s)', (language) => {
    const { register, processor } = formTexts(language);
    const hintOf = (form: typeof register) => form['transfers']?.questions['transfers.recipientId'];
    expect(hintOf(register)?.hint).toContain(register['recipients']?.title);
    expect(hintOf(processor)?.hint).toContain(processor['subProcessors']?.title);
  });
});
