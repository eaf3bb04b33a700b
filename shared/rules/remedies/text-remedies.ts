// Remedies that change words of an answer. Each is offered only where the words are gone afterwards.
import type { RemedyFor } from './remedy-for.ts';
import type { RemedyId } from './remedy.ts';
import { isIdentityCode } from '../identifiers/identity-code.ts';
import { findQuestion } from '../../forms/any-question.ts';
import { withoutSentences } from '../text/split-sentences.ts';
import { matchPatterns, type PatternId } from '../text/match-patterns.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { withoutPageEdges } from '../text/page-edges.ts';
import type { MessageId } from '../../language/rules/rule-messages.ts';
import { questionIdOf } from '../../register/answer-path.ts';
import type { LocalizedText } from '../../register/answers.ts';
import { kindOfFile } from '../../register/file-content.ts';
import { isAnswered } from '../../register/is-answered.ts';

type Rewrite = (text: string) => string;

/** Words with their successors; stems keep their endings, so that an inflected word stays inflected. */
type Replacements = readonly (readonly [RegExp, string])[];

function replaceAll(replacements: Replacements): Rewrite {
  return (text) =>
    replacements.reduce((changed, [pattern, word]) => changed.replace(pattern, word), text);
}

/** A section of the old act is another one in the new act, so such a text is left to the user. */
function unlessSectionsCited(rewrite: Rewrite): Rewrite {
  return (text) => (/§|pykäl|\bmom\b|paragraf/i.test(text) ? text : rewrite(text));
}

// Act 1050/2018, section 37 repealed act 523/1999.
const personalDataAct: Replacements = [
  [/henkilötietola(?=[ik])/g, 'tietosuojala'],
  [/Henkilötietola(?=[ik])/g, 'Tietosuojala'],
  [/personuppgiftslag/g, 'dataskyddslag'],
  [/Personuppgiftslag/g, 'Dataskyddslag'],
  [/\b523\/(19)?99\b/g, '1050/2018'],
  [/\bHetiL\b/g, 'tietosuojalaki'],
];

// Acts that kept their names under a new number: see law/repealed-sources.ts.
const renumberedActs: Replacements = [
  [/\b605\/1996\b/g, '872/2019'],
  [/\b334\/2007\b/g, '1333/2021'],
  [/\b503\/2008\b/g, '444/2017'],
];

const oldTitle: Replacements = [
  [/rekisteri\s?-\s?(\/|ja|sekä)\s?tietosuojaselost/g, 'tietosuojaselost'],
  [/Rekisteri\s?-\s?(\/|ja|sekä)\s?tietosuojaselost/g, 'Tietosuojaselost'],
  [/\b(henkilö)?rekisteriselost/g, 'tietosuojaselost'],
  [/\b(Henkilör|R)ekisteriselost/g, 'Tietosuojaselost'],
  [/\b(HENKILÖ)?REKISTERISELOST/g, 'TIETOSUOJASELOST'],
  [/\bregisterbeskrivning/g, 'dataskyddsbeskrivning'],
  [/\bRegisterbeskrivning/g, 'Dataskyddsbeskrivning'],
];

const oldTerm: Replacements = [
  [/henkilökohtai(?:set|sia|sten) tie/g, 'henkilötie'],
  [/Henkilökohtai(?:set|sia|sten) tie/g, 'Henkilötie'],
  [/sosiaaliturvatunnu/g, 'henkilötunnu'],
  [/Sosiaaliturvatunnu/g, 'Henkilötunnu'],
  [/\bsotu\b/gi, 'henkilötunnus'],
];

const wrongDpo: Replacements = [[/tietosuojavaltuutettu(?!\p{L})/giu, 'tietosuojavastaava']];

const entities: Readonly<Record<string, string>> = {
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  aring: 'å',
  ndash: '–',
  mdash: '—',
  bull: '•',
  hellip: '…',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
};

function removeMarkup(text: string): string {
  return text
    .replace(/<(br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^>]{0,300}>/gi, '\n')
    .replace(/<\/?[a-z][a-z0-9]*\b[^>]{0,300}>/gi, '')
    .replace(/&([a-z]{2,6});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/&([AOU])uml;/g, (_, letter: string) => `${letter}\u0308`.normalize('NFC'))
    .replace(/&Aring;/g, 'Å')
    .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function joinWords(text: string): string {
  return text.replace(
    /(?<!\p{L})(\p{Ll}{5,30}[aeiouyäö]i)-(?=(semm|semp|sest|sell|sess|set(?!\p{L})|sia(?!\p{L}))\p{Ll}{0,25})/gu,
    '$1',
  );
}

/** The notice prints the authority's address of today by itself, so the old line can simply go. */
function removeAuthority(text: string): string {
  return text
    .split('\n')
    .filter((line) => !matchPatterns(line).has('outdatedAuthority'))
    .join('\n');
}

function removeIdentityCode(text: string): string {
  return text.replace(/\b\d{6}[-+A-Y]\d{3}[0-9A-Y]\b ?/g, (code) =>
    isIdentityCode(code.trim()) ? '' : code,
  );
}

function removePassword(text: string): string {
  return text
    .replace(/(käyttäjätunnu(?:s|kset))\s+ja salasanat?[ \t]*$/gim, '$1')
    .replace(/^[^\p{L}\n]{0,10}salasanat?[ \t]*$\n?/gimu, '')
    .trim();
}

function rewriteAnswer(answer: unknown, rewrite: Rewrite): string | LocalizedText {
  if (typeof answer === 'string') return rewrite(normalizeText(answer));
  const texts = Object.entries(answer as LocalizedText);
  return Object.fromEntries(
    texts
      .map(([language, text]) => [language, rewrite(normalizeText(text))] as const)
      .filter(([, text]) => text.trim() !== ''),
  );
}

function isGone(answer: string | LocalizedText, pattern: PatternId): boolean {
  const texts = typeof answer === 'string' ? [answer] : Object.values(answer);
  return !texts.some((text) => matchPatterns(text).has(pattern));
}

function textRemedy(id: RemedyId, pattern: PatternId, rewrite: Rewrite): RemedyFor {
  return ({ place }, answer) => {
    if (answer === undefined) return undefined;
    const value = rewriteAnswer(answer, rewrite);
    return isGone(value, pattern) ? { id, edits: [{ place, value }] } : undefined;
  };
}

/** The notice prints its own title and page numbers, so those of the old one can go. */
const removePageEdges: RemedyFor = ({ place, values: { hit = '' } }, answer) =>
  answer === undefined
    ? undefined
    : {
        id: 'removePageEdges',
        edits: [{ place, value: rewriteAnswer(answer, (text) => withoutPageEdges(text, hit)) }],
      };

/**
 * Takes the sentences out that stand elsewhere too. Not from the company's texts, which registers print that
 * the other place is not in; and not where nothing would be left of a row, or of an answer that is required.
 */
const removeRepeat: RemedyFor = ({ place, about }, answer) => {
  if (answer === undefined || place.file === 'company') return undefined;
  const value = rewriteAnswer(answer, (text) => withoutSentences(text, about));
  const question = questionIdOf(place.path);
  const isNeeded =
    question !== place.path || findQuestion(kindOfFile(place.file), question)?.required;
  return isNeeded && !isAnswered(value)
    ? undefined
    : { id: 'removeRepeat', edits: [{ place, value }] };
};

export const textRemedies = {
  'LAW-01': textRemedy(
    'replaceWords',
    'personalDataAct',
    unlessSectionsCited(replaceAll(personalDataAct)),
  ),
  'LAW-02': textRemedy(
    'replaceWords',
    'repealedSource',
    unlessSectionsCited(replaceAll(renumberedActs)),
  ),
  'LAW-04': textRemedy('replaceWords', 'oldTitle', replaceAll(oldTitle)),
  'LAW-05': textRemedy('replaceWords', 'oldTerm', replaceAll(oldTerm)),
  'DPO-05': textRemedy('replaceWords', 'wrongDpo', replaceAll(wrongDpo)),
  'AUT-01': textRemedy('removeAuthority', 'outdatedAuthority', removeAuthority),
  'TXT-02': textRemedy('removeMarkup', 'html', removeMarkup),
  'TXT-03': textRemedy('joinWords', 'hyphen', joinWords),
  'TXT-04': removeRepeat,
  'TXT-09': removePageEdges,
  'TXT-08': textRemedy('removeIdentityCode', 'identityCode', removeIdentityCode),
  'CAT-07': textRemedy('removePassword', 'password', removePassword),
} satisfies Readonly<Partial<Record<MessageId, RemedyFor>>>;
