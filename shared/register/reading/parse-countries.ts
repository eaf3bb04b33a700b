// Countries as people write them: by name in Finnish, Swedish or English, by code, or several in a list.
import { abbreviations, otherNames } from './country-words.ts';
import { foldLetters, tidyTyped } from './tidy-typed.ts';
import { languages } from '../../language/language.ts';
import { byThreeLetters, countryCodes } from '../../util/iso-country.ts';

/** Longer text is no list of countries, whatever stands in it. */
const longest = 400;
/** No name of a country has more words that mean "and". */
const mostJoints = 2;

/** The European Economic Area, which has no code of its own. */
export const eea = 'EEA';

/** Parts of the world by UN M49, the European Union, and Kosovo, whose code users have assigned. */
export const areaCodes: readonly string[] = [
  ...['001', '002', '003', '005', '009', '019', '142', '150', 'EU', 'XK'],
];

const known: ReadonlySet<string> = new Set([...countryCodes, ...areaCodes, eea]);

/** A name as it is looked up: "Bosnia & Herzegovina" and "Bosnia ja Hertsegovina" alike. */
function keyOf(name: string): string {
  return foldLetters(name).replace(/ (ja|seka|och|samt|and) /g, ' & ');
}

let made: ReadonlyMap<string, string> | undefined;

/** Codes by every name; made when the first name is looked up. */
function names(): ReadonlyMap<string, string> {
  made ??= new Map([...officialNames(), ...furtherNames()]);
  return made;
}

function officialNames(): readonly [string, string][] {
  return languages.flatMap((language) => {
    const official = new Intl.DisplayNames([language], { type: 'region' });
    return [...countryCodes, ...areaCodes].map((code): [string, string] => [
      keyOf(tidyTyped(official.of(code) ?? code)),
      code,
    ]);
  });
}

function furtherNames(): readonly [string, string][] {
  return Object.entries(otherNames).flatMap(([code, list]) =>
    list.split(',').map((name): [string, string] => [keyOf(name), code]),
  );
}

/** The codes of one name. Codes are written in capitals: "ru" may be the beginning of Ruotsi. */
function readName(text: string): readonly string[] | undefined {
  if (known.has(text)) return [text];
  const code = abbreviations.get(text) ?? byThreeLetters.get(text) ?? names().get(keyOf(text));
  return code?.split(', ');
}

/** The codes of one name, or of several with a word between them. */
function readJoined(text: string): readonly string[] | undefined {
  const whole = readName(text);
  if (whole) return whole;
  // "EU- ja ETA-maat": the dash stands for the end of the other word.
  const words = text
    .replace(/^(EU|ETA|EEA|EES)-(?= )/, '$1')
    .split(/ (?:ja|sekä|och|samt|and|&) /i);
  return words.length > 1 ? readEach(words) : undefined;
}

/** The parts one after another; a name that has a joint of its own takes the parts around it. */
function readEach(parts: readonly string[]): readonly string[] | undefined {
  const found: string[] = [];
  let from = 0;
  while (from < parts.length) {
    const lengths = Array.from({ length: mostJoints + 1 }, (_, index) => mostJoints + 1 - index);
    const length = lengths.find(
      (each) => from + each <= parts.length && readName(joinParts(parts, from, each)),
    );
    if (length === undefined) return undefined;
    found.push(...(readName(joinParts(parts, from, length)) ?? []));
    from += length;
  }
  return found;
}

function joinParts(parts: readonly string[], from: number, length: number): string {
  return parts.slice(from, from + length).join(' & ');
}

/** The area holds the union: "EU- ja ETA-maat" is one area. */
function withoutRepeats(codes: readonly string[]): readonly string[] {
  const isInside = (code: string) => code === 'EU' && codes.includes(eea);
  return [...new Set(codes)].filter((code) => !isInside(code));
}

/**
 * The codes of the countries or areas that were typed, in their order; undefined where a part of the text is
 * none. The beginning of a name is no country.
 */
export function parseCountries(typed: string): readonly string[] | undefined {
  if (typed.length > longest) return undefined;
  if (known.has(typed)) return [typed];
  const text = tidyTyped(typed);
  const whole = readName(text);
  const parts = text.replace(/[.,;]$/, '').split(/ ?[,;/] ?/);
  const codes = whole ? [whole] : parts.map((part) => readJoined(part));
  return codes.includes(undefined)
    ? undefined
    : withoutRepeats(codes.flatMap((each) => each ?? []));
}
