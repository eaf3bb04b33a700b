import { describe, expect, it } from 'vitest';

import { languages } from '../../../shared/language/language.ts';
import { ruleMessages } from '../../../shared/language/rules/rule-messages.ts';
import { repealedSources } from '../../../shared/law/repealed-sources.ts';
import { rules } from '../../../shared/rules/rule-table.ts';
import { unusedRules } from '../../../shared/rules/unused-rules.ts';

/** How many rules each group of the list has. */
const groups = {
  ...{ LAW: 5, AUT: 3, TXT: 10, ORG: 7, DPO: 6, DAT: 5, PUR: 14, CAT: 9, SRC: 2, PRV: 1, REC: 6 },
  ...{ TRF: 7, RET: 5, AUTO: 3, COO: 2, SEC: 2, RGT: 10, ROL: 3, REC30: 1, EMP: 2, LEAK: 1 },
};
/** Rules of our own beside the list: answers that cannot be read, accuracy, impact assessments, and what the special paths of the law call for. */
const added = { ANS: 1, ACC: 2, DPIA: 2, SPE: 8 };

const idsOf = (counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
  );
const listed = idsOf(groups);

describe('the list of rules', () => {
  it('has 104 rules, each of them here or left out with a reason, and ours beside them', () => {
    const used = new Set<string>(rules.map(({ id }) => id));
    expect(listed).toHaveLength(104);
    expect([...used, ...Object.keys(unusedRules)].sort()).toEqual(
      [...listed, ...idsOf(added)].sort(),
    );
    for (const reason of Object.values(unusedRules)) expect(reason).toMatch(/\.$/);
  });

  it('cites an article for each', () => {
    expect(rules.filter(({ article }) => !/\d/.test(article))).toEqual([]);
  });
});

describe('messages', () => {
  it('tell the same values in every language', () => {
    const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
    for (const [id, text] of Object.entries(ruleMessages.fi)) {
      for (const language of languages) {
        const said = ruleMessages[language][id as keyof typeof ruleMessages.fi];
        expect([id, language, values(said)]).toEqual([id, language, values(text)]);
      }
    }
  });

  it('say what to do: in a sentence of its own, or at once', () => {
    const asks = {
      fi: /^(Kerro|Kirjoita|Nimeä|Tarkista|Vastaa)/,
      sv: /^(Ange|Skriv|Nämn|Beskriv|Kontrollera|Svara)/,
      en: /^(Say|Write|Name|Check|Answer|Describe)/,
    };
    for (const language of languages) {
      const silent = Object.entries(ruleMessages[language]).filter(([, text]) => {
        const sentences = text.split(/(?<=[.:]) (?=\p{Lu})|; /u);
        return sentences.length < 2 && !asks[language].test(text);
      });
      expect(silent).toEqual([]);
    }
  });

  it('name a replacement of every repealed source in every language', () => {
    for (const { id, replacement } of repealedSources) {
      for (const language of languages) expect([id, replacement[language]]).not.toContain('');
    }
  });
});
