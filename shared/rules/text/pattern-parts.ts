// Parts that several patterns share.

/** Whatever stands between two words of a sentence, at most so many letters. */
export function gap(most: number): string {
  return `[^.]{0,${String(most)}}`;
}

/** Up to so many words, each with the space behind it. */
export function words(most: number): string {
  return `(?:[\\p{L}\\d/-]{1,30},?\\s+){0,${String(most)}}`;
}

/** One of the words or stems. */
export function oneOf(...stems: readonly string[]): string {
  return `(?:${stems.join('|')})`;
}

// "En" is an article in Swedish: only before a Finnish verb is it a denial.
const finnishNo =
  'ei|eivät|emme|eikä|eivätkä|emmekä|en(?=\\s+(?:käy|kerä|käsi|tallen|luovu|siirr|pyyd|lähet|seura))';

/** Words that say that something is not so, in each language. */
export const denial = `(?<!\\p{L})(?:${finnishNo}|inte|ej|aldrig|inga|ingen|inget|not|never|nor|no|cannot|don't)(?!\\p{L})`;

/** A denial of having or using something. Data that are only not given away are there all the same. */
export const notKept = `${denial}(?!\\s+${words(3)}(?:luovut|siirr|anneta|jaeta|näyt|lämna|utlämna|överför|delas|disclos|shar|transfer))`;

/** Words that cite a law or a mechanism as history. */
export const history = [
  'kumo(?:t|s|a|n|u)|korva(?:s|n|tt|ta|a\\b)|mitätö|pätemät|(?:ei|eivät) enää|aiem(?:m|p)|enti(?:s|nen)|vanhan|lakkau|lakan(?:n|nut)|voimassa oll',
  'upphäv|ersatt|ersätt|ogiltig|inte längre|tidigare',
  'repeal|replac|invalid|no longer|former|previous',
] as const;

/** A period of time in words or figures. */
export const period = [
  // How often data are looked through is no time that they are kept.
  '(?<!tark[ai]st\\p{L}{1,10} )(?<!\\d)(?:\\d{1,3}|yhden|kahden|kolmen|neljän|viiden|kuuden|seitsemän|kahdeksan|kymmenen|kaksi|kolme|neljä|viisi|kuusi|kymmenen|kahdentoista)\\)?\\s*(?:\\(\\d+\\)\\s*)?(?:vuo|v\\b|kuukau|kk|viiko|päiv|vrk|tunti|tunnin)',
  '(?<!tark[ai]st\\p{L}{1,10} (?:\\d{1,3} )?)(?:vuoden|kuukauden|viikon) (?:ajan|kuluttua|kuluessa|päästä|päättymise|jälkeen|välein)',
  '(?:\\d|ett|två|tre|fyra|fem|sex|sju|åtta|tio|tolv)\\s*(?:\\(\\d+\\)\\s*)?(?:år|månad|veck|dag|dygn)',
  '(?:\\d|one|two|three|four|five|six|seven|eight|ten|twelve)\\s*(?:\\(\\d+\\)\\s*)?-?(?:year|month|week|day)',
] as const;

/** The Area and the Union, as notices write them. */
export const area =
  '(?:\\bEU\\b|\\bETA\\b|\\bEES\\b|\\bEEC\\b|\\bEEA\\b|euroopan (?:unioni|talousalue)|europeiska (?:unionen|ekonomiska)|european (?:union|economic))';

/** Countries outside the Area, as the Regulation calls them. */
export const thirdCountries = oneOf(
  'kolman(?:siin|nen) ma',
  'kolmanteen maahan',
  'kolmansissa maissa',
  'tredje ?l[aä]nd',
  'third countr',
);

/** A mechanism of Chapter V that a notice names. */
export const mechanismWords = [
  'vakiosopimuslausek|vakiolausek|mallisopimuslausek|mallilausek|riittävyyspäät|päätö\\p{L}{1,8} tietosuojan riittä|yritystä koskev\\p{L}{1,5} sään|sitovat säännöt',
  'standardavtalsklausul|standardklausul|modellklausul|adekvansbeslut|beslut om adekvat|bindande företagsbestämm',
  'standard contractual|model clauses|adequacy decision|binding corporate|privacy framework|\\bDPF\\b|\\bSCCs?\\b',
] as const;
