// Law, authorities and documents of the past.
import { outdatedAuthorityContacts } from '../../../law/outdated-authority.ts';
import { repealedSources, type RepealedSource } from '../../../law/repealed-sources.ts';
import type { Pattern } from '../pattern.ts';
import { denial, gap, history } from '../pattern-parts.ts';

function sourcesOf(kinds: readonly RepealedSource['kind'][]): readonly string[] {
  return repealedSources.filter(({ kind }) => kinds.includes(kind)).map(({ pattern }) => pattern);
}

/** Acts of the same name in other countries are in force. */
const abroad = '\\b(?:norja|ruotsi|tanska|norsk|svensk|dansk|norweg|swed|danish)';

export const lawPatterns = {
  personalDataAct: {
    any: [
      // With its usual misspelling; legislation in general (lainsäädäntö) is no act.
      'henkilö(?:tieto){1,2}la(?:k|i(?!nsää))',
      '\\b523\\s?/\\s?(?:19)?99\\b',
      '\\bHetiL\\b',
      'personuppgiftslag(?!stift)',
      '\\bpersonal data (?:files? )?act\\b',
    ],
    unless: [...history, abroad],
  },
  repealedSource: {
    any: sourcesOf(['act', 'authority']),
    // The title of the Regulation itself names the directive that it repeals, and an authority may be
    // named before its name of today. Traficom stands in its row: it excuses no other authority.
    unless: [
      ...history,
      'nykyi(?:n|s)|nykyään|numera|nuvarande|now called|now known',
      'digi- ja väestötieto|lupa- ja valvontavirasto',
    ],
  },
  deadMechanism: { any: sourcesOf(['mechanism']), unless: history },
  oldTitle: {
    any: [
      'rekisteriselost',
      'rekisteri\\s?-?\\s?(?:/|ja|sekä)\\s?tietosuojaselost',
      'tä(?:mä|ssä|män|stä) rekisteriot',
      'registerbeskrivning|register\\s?-\\s?(?:/|och)\\s?dataskyddsbeskrivning',
      '\\bdescription of (?:the )?(?:data )?(?:file|register)\\b|\\b(?:register|file) description\\b',
    ],
    unless: ['aiem(?:m|p)|entis|vanha|kumo|sijaan|sijasta|tilalle', 'tidigare|i stället', denial],
  },
  oldTerm: {
    any: [
      '\\bATK\\b|\\bADB\\b',
      'telekopio|telefa[kx]|\\bfaksi|\\bfax\\b',
      'henkilökohtai(?:set|sia|sten) tie',
      '\\bsotu\\b|sosiaaliturvatunnu',
    ],
  },
  outdatedAuthority: { any: outdatedAuthorityContacts.map(({ pattern }) => pattern) },
  wrongDpo: {
    any: [
      '(?:yrityksen|yrityksemme|yhtiön|yhtiömme|yhdistyksemme|seuran|seuramme|meidän|oma|rekisterinpitäjän|yhdistyksen)\\s+tietosuojavaltuutet',
      'tietosuojavaltuute\\p{L}{1,10}mme(?!\\p{L})',
      // The Ombudsman with an address of somebody else.
      '(?:tietosuojavaltuutettu|dataombudsman)[^.\\n@]{0,60}\\b[\\w.-]{1,40}@(?!om\\.fi)',
      '(?:företagets|bolagets|vår|vårt)\\s+dataombudsman',
      "(?:our|the company's)\\s+(?:data protection )?ombudsman",
    ],
  },
  dpo: {
    any: ['tietosuojavastaava', 'data protection officer|\\bDPO\\b', 'dataskyddsombud'],
    unless: [
      `${denial}${gap(60)}(?:nimet|nimit|nimeä|ole|tarvi|edelly|velvol|utse|utnämn|behöv|skyldig|appoint|designat|requir|need)`,
      '(?:utsett|behöver|har|skyldig\\p{L}*) (?:inte|inget)',
    ],
  },
} as const satisfies Readonly<Record<string, Pattern>>;
