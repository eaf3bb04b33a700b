// Legal bases in the words of a purpose, Art. 6: each purpose has one.
import type { Hit } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { passageAt } from '../text/split-sentences.ts';
import type { Register } from '../../register/register.ts';

type Purpose = Register['purposes'][number];

/** Stems by which a text claims a basis, and the bases that they fit. */
const claims: readonly (readonly [RegExp, readonly Purpose['basis'][]])[] = [
  // The act of 1999 set the customer's assignment beside consent; today it is a contract.
  [/sopimu|toimeksianto(on)?(?!\p{L})|avtal|ett uppdrag(?!\p{L})|contract|agreement/iu, ['b']],
  [/suostumu|samtyck|medgivande|consent/i, ['a']],
  [/oikeutet|berättigat intresse|legitim\p{L}* intress|legitimate interest/iu, ['f', 'e']],
  [
    /laki(in|sää|perust)|lailli\p{L}{1,4} velvo|lainsäädän|rättslig förpliktelse|legal obligation/iu,
    ['c', 'e'],
  ],
];

/** Another basis in the words of a purpose than the one that was chosen, or several at once. */
export function findOtherBasis({ register, texts, at }: RegisterScope): readonly Hit[] {
  return register.purposes.flatMap(({ id, basis }) => {
    const place = at(`purposes[${id}].text`);
    return texts
      .filter((one) => one.place.path === place.path)
      .flatMap(({ hits, text }) => {
        const hit = hits.get('severalBases');
        const passages = hit?.indexes.map((index) => passageAt(text, index)) ?? [];
        const isWrong = passages.some((passage) => claimsOther(passage, basis));
        if (!hit || !(isWrong || areSeveral(passages))) return [];
        return [{ place, values: { hit: hit.words }, about: hit.allWords }];
      });
  });
}

/**
 * Words that give a part of the purposes a basis of its own: "for invoicing …, for marketing …"; in a list,
 * the label of an item that is no basis itself.
 */
const ownParts =
  /osalta|för\s[^.,]{0,40}\sdel(?!\p{L})|in respect of|as regards|^\s*[-–•*]\s?(?!suostumu|sopimu|oikeutet|laki)\p{L}[^:\n]{2,40}:\s/gimu;

function claimsOther(sentence: string, basis: Purpose['basis']): boolean {
  const claimed = claims.filter(([stem]) => stem.test(sentence));
  if ((sentence.match(ownParts)?.length ?? 0) >= claimed.length) return false;
  const isOther = claimed.some(([, bases]) => basis !== '' && !bases.includes(basis));
  return isOther || claimed.length > 1;
}

/** What is said of all the data, and not of a part of the purposes. */
const isOfAll =
  /(?<!\p{L})(?:henkilö|asiakas|jäsen)?tieto(?:jen|ja|jesi|jasi)(?!\p{L})[^.]*(?:käsit|käyt)|käsi(?:ttele|tellä)\p{L}* (?:\p{L}+ )?(?:henkilö|asiakas|jäsen)?tieto|^\s*(?:käsittely|se voi|perusteena)|^\s*[-–•]\s*(?:rekisteröity|käsittely)/iu;
const isOfPart =
  /silloin|siltä osin|tältä osin|(?<!\p{L})(?:kun|jos|mikäli)\s|ksemme(?!\p{L})|varten|markkinoin(?:nissa|tiin)|markkinointia? varten|uutiskirj|laskutu|kirjanpi|rekry/iu;

/** Sentences that each give all the data one basis, and not the same. */
function areSeveral(passages: readonly string[]): boolean {
  const general = passages.filter(
    (passage) => isOfAll.test(passage) && !isOfPart.test(passage) && !passage.match(ownParts),
  );
  const claimed = claims.filter(([stem]) => general.some((passage) => stem.test(passage)));
  return claimed.length > 1;
}
