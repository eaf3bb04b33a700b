// What every text keeps to, in whatever language it is written.
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../../shared/language/language.ts';
import { allTexts } from '../../helpers/all-texts.ts';

const texts = Object.fromEntries(
  languages.map((language) => [language, allTexts(language)]),
) as Readonly<Record<Language, ReturnType<typeof allTexts>>>;

/** Help of the command line is laid out in columns, and keywords are what anybody may search by. */
const isProse = (place: string): boolean => !/^command-line\..*help|\.keywords$/i.test(place);

/** Texts of the language that the pattern is found in. */
function textsWith(language: Language, pattern: RegExp): readonly string[] {
  return texts[language]
    .filter(([place, text]) => isProse(place) && pattern.test(text))
    .map(([place, text]) => `${place}: ${text}`);
}

/** Words that were given up for others. */
const retired: Readonly<Record<Language, RegExp>> = {
  fi: /suojaustoim|vie asiakirj|vakiolauseke|suur(?:i|en) riski|täydellisyys artikl|\bperua suostumu|[^,–(] ennen kuin |pakko antaa|EU:n tai ETA:n|\btarkiste(?:en|ella|esta|tta)?\b/i,
  sv: /en personuppgiftsansvariga|uppgiftsgrupp|driftställe|\bskilt\b|lämna\p{L}* bort|hurdan|frisörsalong|nätbutik|redovisningsbyrå|utse\p{L}* (?:ett )?dataskyddsombud|pappret|på hälft|webblankett|tjänsteförhållande|av sig själv/iu,
  en: /\be-mail|web site|your data is\b|business ID|completeness by|[Pp]aper material|[Nn]ame in print/,
};

/** Official terms by the beginnings of their words: where the Finnish has one, so have the others. */
const terms: readonly (readonly [fi: RegExp, sv: RegExp, en: RegExp])[] = [
  [/rekisterinpitäj/i, /personuppgiftsansvarig/i, /controller/i],
  [/rekisteröi[td]y/i, /registrerad/i, /data subject|affected|people/i],
  [/oikeusperust/i, /rättslig(?:a|t)? grund/i, /legal bas/i],
  [/oikeutet\p{L}+ et/iu, /berättiga[dt]e?\p{L}* intresse/iu, /legitimate interest/i],
  [/tasapainotest/i, /avvägning/i, /balancing test|test is recorded/i],
  [/tietosuojavastaav/i, /dataskyddsombud/i, /data protection officer/i],
  [/tietosuojavaltuute/i, /dataombudsman/i, /Data Protection Ombudsman/],
  [/valvontaviranomai/i, /tillsynsmyndighet/i, /supervisory authorit/i],
  [/tietosuojaselost/i, /dataskyddsbeskrivning/i, /privacy notice/i],
  [/säilytysai|säilytysaj/i, /lagringstid/i, /storage period/i],
  [/vaikutustenarvioin/i, /konsekvensbedömning/i, /impact assessment/i],
  [/henkilötunnu/i, /personbeteckning/i, /personal identity code/i],
  [/kolmansi\p{L}+ mai/iu, /tredjeländ/i, /third countr/i],
  [/turvatoim/i, /säkerhetsåtgärd/i, /security measure/i],
  [/vakiosopimuslausek/i, /standardavtalsklausul/i, /standard (?:contractual )?clause/i],
  [/alikäsittelij/i, /underbiträde/i, /sub-processor/i],
];

describe.each(languages)('the texts in %s', (language) => {
  it('are many', () => {
    expect(texts[language].length).toBeGreaterThan(2500);
  });

  it('raise no voice and leave no stray space', () => {
    expect(textsWith(language, /!|\S {2,}|^\s|\s$/)).toEqual([]);
  });

  it('quote as the language does', () => {
    const foreign = { fi: /["“„‘']/, sv: /["“„‘']/, en: /["„']|”[^“]*”/ }[language];
    expect(textsWith(language, foreign)).toEqual([]);
  });

  it('say none of the words that were given up', () => {
    expect(textsWith(language, retired[language])).toEqual([]);
  });
});

describe('the reader', () => {
  it('is du in Swedish, never ni', () => {
    expect(textsWith('sv', /(?<!\p{L})(?:ni|er|ert|era)(?!\p{L})/iu)).toEqual([]);
  });

  it('is sinä in Finnish, never te', () => {
    const plural =
      /(?<!\p{L})(?:te|teitä|teille|teillä|teiltä|teidän|\p{L}+tte(?:kö|ko)?)(?!\p{L})/iu;
    expect(textsWith('fi', plural)).toEqual([]);
  });
});

describe.each(terms)('the term %s', (finnish, swedish, english) => {
  it('has its like in Swedish and English', () => {
    const [fi, sv, en] = (['fi', 'sv', 'en'] as const).map(
      (language) =>
        new Map(
          texts[language].filter(([place]) => /^(?:documents|requirements|rules)\./.test(place)),
        ),
    );
    const lost = [...(fi ?? [])].filter(
      ([place, text]) =>
        finnish.test(text) &&
        !(swedish.test(sv?.get(place) ?? '') && english.test(en?.get(place) ?? '')),
    );
    expect(lost.map(([place, text]) => [place, text, sv?.get(place), en?.get(place)])).toEqual([]);
  });
});
