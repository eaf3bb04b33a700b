import { describe, expect, it } from 'vitest';
import { formTexts, sectionTexts } from '../../../shared/forms/form-texts.ts';
import { fileKinds, forms, questionsOf } from './all-questions.ts';

const texts = formTexts('fi');

function allWords(): readonly string[] {
  return fileKinds.flatMap((kind) =>
    Object.values(texts[kind]).flatMap(({ title, intro, questions, rows }) => [
      title,
      intro,
      ...Object.values(questions).flatMap(({ label, hint, options }) => [
        label,
        hint,
        ...Object.values(options ?? {}),
      ]),
      ...Object.values(rows ?? {}).flatMap(({ add, untitled }) => [add, untitled]),
    ]),
  );
}

describe.each(fileKinds)('the Finnish texts of the %s', (kind) => {
  it('cover exactly its sections', () => {
    expect(Object.keys(texts[kind]).sort()).toEqual(forms[kind].map(({ id }) => id).sort());
  });

  it.each(forms[kind].map((section) => [section.id, section] as const))(
    'cover exactly the questions, options and lists of %s',
    (id, section) => {
      const { questions, rows } = sectionTexts('fi', kind, id);
      const asked = questionsOf(section);
      expect(Object.keys(questions).sort()).toEqual(asked.map((question) => question.id).sort());
      for (const { id: questionId, options } of asked) {
        const named = Object.keys(questions[questionId]?.options ?? {});
        expect(named.sort(), questionId).toEqual([...(options ?? [])].sort());
      }
      const lists = asked.filter(({ row }) => row).map((question) => question.id);
      expect(Object.keys(rows ?? {}).sort()).toEqual(lists.sort());
    },
  );
});

describe('the Finnish texts', () => {
  it('say something everywhere, without stray spaces', () => {
    for (const words of allWords()) {
      expect(words.length).toBeGreaterThan(1);
      expect(words).toBe(words.trim().replace(/ {2,}/g, ' '));
    }
  });

  it('are calm: no exclamation marks, no straight quotes', () => {
    expect(allWords().filter((words) => /[!"]/.test(words))).toEqual([]);
  });

  it('keep to short sentences', () => {
    const long = allWords()
      .flatMap((words) => words.split(/[.?:]\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 18);
    expect(long).toEqual([]);
  });

  it('cite no repealed act or abolished title', () => {
    const repealed = /henkilötietolai|rekisteriselost|tietoyhteiskuntakaar|sosiaaliturvatunnu/i;
    expect(allWords().filter((words) => repealed.test(words))).toEqual([]);
  });

  it('fail loudly for a section that does not exist', () => {
    expect(() => sectionTexts('fi', 'company', 'nowhere')).toThrow('nowhere');
  });
});
