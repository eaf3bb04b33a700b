// Which data there are, and what they are called.
import type { Pattern } from '../pattern.ts';
import { denial, gap, notKept } from '../pattern-parts.ts';

export const dataPatterns = {
  anonymous: {
    any: [
      `(?:nimetö|nimettöm|anonyym)(?!isoi)${gap(140)}(?:tieto|evä|jälj|tilasto)|tieto on nimetön`,
      `(?:tieto|tieta|evästei|data)\\p{L}{0,12}${gap(100)}(?:nimettöm|anonyymi(?!soi))`,
      `(?:ei|emme|eivät) (?:voi|voida|pysty|pystytä|kykene|ole (?:suoraan )?mahdollista)\\p{L}{0,4}${gap(60)}(?:yksilöi|tunnist|liittä|yhdistä)`,
      '(?:ei (?:ole )?suoraan mahdollista liittää|(?:ei|eivät) (?:yksilöi|tunnista) (?:kävij|käyttäj|henkilö))',
      `eväste\\p{L}{0,8} (?:ei|eivät) (?:sisällä|kerää|tallenna)${gap(40)}(?:henkilö|yksityis|tunnist)`,
      `(?:kakan|kakor|kakorna) (?:innehåller|samlar) inte${gap(40)}personuppgift|cookies? do(?:es)? not (?:contain|collect)${gap(40)}personal`,
      `anonym(?!iser)\\p{L}{0,3}${gap(80)}(?:uppgift|data|information|kak|cook|statistik)|(?:uppgift|information|data)\\p{L}{0,6}${gap(60)}anonym(?!iser|i[sz]ed)`,
      `kan inte${gap(40)}(?:identifier|kopplas|knytas)`,
      `anonymous(?:ly)?${gap(80)}(?:data|information|cookie|statistic)`,
      `(?:cannot|can ?not|do(?:es)? not|could not|unable to)${gap(40)}(?:identif|be linked|associate)`,
    ],
    unless: [
      '(?:ei|eivät|eikä) ole (?:kuitenkaan )?(?:nimet|anonyym)|anonymisoi|anonymiser|anonymi[sz]ed',
    ],
  },
  identifiers: {
    any: ['\\bIP\\b|IP-osoi|eväste|evästei|\\bcookie|laite|\\bkaka|\\bkakor|\\bkakorna'],
  },
  // In a list of data the password itself is meant. A digest of it is as it should be.
  password: {
    any: [
      '(?<!\\p{L})salasana[tn]?(?!\\p{L})',
      '(?<!\\p{L})lösenord(?:et|en)?(?!\\p{L})',
      '\\bpasswords?\\b',
    ],
    unless: [denial, 'tiivist|hash|salat(?:tu|tuna|ussa)|krypt|suojat|sekoite|encrypt'],
  },
  nationalId: {
    any: [
      'henkilö(?:turva)?tunnu|\\bhetu(?:a|n|ja|t|:n|:a)?\\b|\\bsotu(?:a|n|t|:n)?\\b|sosiaaliturvatunnu',
      'personbeteckning|personnummer',
      'personal (?:identity|identification|id) (?:code|number)|social security number|national identification number',
    ],
    unless: [notKept],
  },
  special: {
    any: [
      // Health care itself (terveydenhuolto) is a branch of business.
      'terveystie|terveyde(?!nhuol)|terveyt[eät]|potilas(?:tie|asia|kert)|hoitokertom|röntgen|allergi|erityisruokava|sairau[sd]|diagnoos|lääkärintodist|lääkityk?s',
      'ammattiliit|ammattiyhdisty|\\bay-jäsen|uskon[tn]o|seksuaal|biometri|sormenjäl|\\betni|vakaumu',
      'poliittis|poliittinen (?:mielipi|kanta|suuntau|vakaumu)',
      'arkaluon(?:toi|tei)|hoitokirjau|hoitotie[dt]|lääkärin\\s?(?:lausun|lähet)|potilas(?:rekist|- )',
      'känslig\\p{L}{1,2} (?:person)?uppgift|patient(?:uppgift|journal|register)|sensitive (?:personal )?(?:data|information)|patient (?:data|record)',
      'fackförening|hälsouppgift|hälsotillstånd|sjukdom|läkarintyg|religi(?:on|ös)|politisk(?:a)? åsikt|sexuell',
      'health (?:data|information|condition)|trade union|religious|political opinion|ethnic|sexual orientation|diagnos[ie]s|illness',
    ],
    // An animal has no categories of data.
    unless: [notKept, 'lemmiki|koira|kissa|eläim|husdjur|\\bpets?\\b'],
  },
  toilet: {
    any: [
      `(?:kuvata|kuvaa|kuvataan|kamera|valvo)\\p{L}{0,25}${gap(60)}(?:\\bwc|vessa|pukuhuone|pukeutumistil|käymälä|sosiaalitil)`,
      `(?:\\bwc|vessa|pukuhuone|pukeutumistil|käymälä|sosiaalitil)\\p{L}{0,25}${gap(60)}(?:kuvataan|kamera|valvotaan)`,
      `kamera\\p{L}{0,10}${gap(60)}(?:toalett|omklädning)|(?:toalett|omklädning)\\p{L}{0,10}${gap(60)}kamera`,
      `camera\\p{L}{0,10}${gap(60)}(?:toilet|changing room|locker room)|(?:toilet|changing room|locker room)\\p{L}{0,10}${gap(60)}camera`,
    ],
    unless: [denial, 'kielle|förbju|prohibit'],
  },
  securityDetail: {
    any: [
      '\\bSSL\\b|\\bAES-?\\d*|\\bBitLocker\\b|\\bF-?Secure\\b|\\bForti(?:net|gate)\\b|\\bMcAfee\\b|\\bSymantec\\b',
      'palvelinsali|konesali\\p{L}{0,25} (?:osoit|sijait)|serverhall\\p{L}{0,10} (?:adress|finns)|\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b',
      'salasan\\p{L}{0,25} (?:pituus|vaihdetaan|vaihtuu)|hälytysjärjestelmä\\p{L}{0,25} (?:tyyppi|merkki)',
    ],
  },
} as const satisfies Readonly<Record<string, Pattern>>;
