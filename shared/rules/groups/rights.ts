// The rights of Art. 12-22 in the user's own words. The rights themselves are printed by the notice.
import { factRules, type FactScope } from '../fact-rule.ts';
import { say, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import { asks, isPublic } from '../text/checked-text.ts';

/** Stems by which a text shows which right it is about. */
const stems = {
  access:
    /tarkast|tarkist|pääs|jäljenn|kopio|nähdä|nähtäv|näet|saada tie|insyn|få tillgång|granska|access|inspect/i,
  rectification: /oikais|oikaist|korja|täydent|rätta|rectif|correct/i,
  erasure: /poist|unoh|hävit|radera|eras|delet/i,
  restriction: /rajoit|begräns|restrict/i,
  portability: /siirt|siirr|koneluet|överför|portab|transfer/i,
  objection: /vastust|kieltä|kiellä|kielt|kiello|invänd|object/i,
} as const;

type Right = keyof typeof stems;

const rights = Object.keys(stems) as readonly Right[];

/** Text about another right than the one that it stands under. */
function findMisplaced({ fact, at }: FactScope<'rights'>): readonly Hit[] {
  return rights
    .filter((right) => {
      const text = say(fact[right]);
      const isOther = rights.some((other) => other !== right && stems[other].test(text));
      return text.length > 40 && isOther && !stems[right].test(text);
    })
    .map((right) => ({ place: at(right), values: { right } }));
}

/** How rights are used, and what may not be asked for. */
export const rightsRules: readonly Rule[] = [
  textRule('RGT-02', 'warning', '17, 20, 21 art.', { pattern: 'absolute', reads: isPublic }),
  textRule('RGT-03', 'error', '12(2), 12(6) art.', { pattern: 'signed', reads: isPublic }),
  textRule('RGT-03', 'warning', '12(6) art.', {
    pattern: 'identityCopy',
    reads: isPublic,
    tell: () => ({ message: 'RGT-03.copy' }),
  }),
  textRule('RGT-04', 'warning', '12(2) art.', { pattern: 'writtenOnly', reads: isPublic }),
  textRule('RGT-05', 'warning', '12(2) art.', { pattern: 'languageLimit', reads: isPublic }),
  textRule('RGT-06', 'warning', '12(2), 17, 21(3) art.', { pattern: 'reason', reads: isPublic }),
  textRule('RGT-07', 'warning', '12(4)–(5), 17(3) art.', { pattern: 'deny', reads: isPublic }),
  textRule('RGT-07', 'error', '21 art.', {
    pattern: 'objectionLimit',
    reads: (text) => asks(text, 'rights', 'common.rights'),
    tell: ({ words }) => ({ message: 'RGT-07.objection', values: { hit: words } }),
  }),
  textRule('RGT-07', 'error', '12(5), 15 art.', {
    pattern: 'yearly',
    reads: (text) => asks(text, 'rights', 'common.rights'),
    tell: () => ({ message: 'RGT-07.yearly' }),
  }),
  ...factRules('rights', 'RGT-08', 'warning', '12(1) art.', findMisplaced),
];
