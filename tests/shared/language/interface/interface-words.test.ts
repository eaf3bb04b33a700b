import { describe, expect, it } from 'vitest';
import { interfaceWords } from '../../../../shared/language/interface/interface-words.ts';
import { languages } from '../../../../shared/language/language.ts';

/** Every sentence by its key. One with values in it is said with marks in their places. */
function sentencesIn(value: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  // Errors are told with values of their own; tests/shared/bridge/describe-error.test.ts says them all.
  if (key.startsWith('.errors')) return [];
  if (typeof value === 'function') {
    const say = value as (...values: readonly string[]) => string;
    return [[key, say('‹1›', '‹2›', '‹3›')]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => sentencesIn(inner, `${key}.${name}`));
}

const marksIn = (sentence: string) => [...new Set(sentence.match(/‹\d›/g) ?? [])].sort();

const finnish = new Map(sentencesIn(interfaceWords.fi));

describe('words of the window', () => {
  it.each(languages)('are whole in %s', (language) => {
    const sentences = sentencesIn(interfaceWords[language]);
    expect(sentences.length).toBeGreaterThan(300);
    const flawed = sentences.filter(
      ([, text]) => text === '' || text !== text.trim() || / {2}/.test(text),
    );
    expect(flawed).toEqual([]);
  });

  it.each(['sv', 'en'] as const)('say the same values in %s as in Finnish', (language) => {
    const different = sentencesIn(interfaceWords[language]).filter(
      ([key, text]) => marksIn(text).join() !== marksIn(finnish.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it.each(['sv', 'en'] as const)('are translated to %s', (language) => {
    // Names of programs, keys and formats, and sentences that are nothing but their values.
    const alike =
      /^\.(common\.appName|paper\.name|paper\.changes\.answer|settings\.(version|keyList)|export\.(formatShort|translations\.count)|look\.logo)/;
    const same = sentencesIn(interfaceWords[language]).filter(
      ([key, text]) => finnish.get(key) === text && !alike.test(key),
    );
    expect(same).toEqual([]);
  });
});
