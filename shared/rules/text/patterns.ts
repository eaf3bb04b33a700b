// Words that give a defect away, as regular expressions on normalised text. Finnish first: most are
// stems, because words are inflected. `\b` knows only the letters of ASCII, so none stands beside å, ä or ö.
import { outdatedAuthorityContacts } from '../../law/outdated-authority.ts';
import { repealedSources, type RepealedSource } from '../../law/repealed-sources.ts';
import { inflected, vendors } from '../../law/vendors.ts';

function sourcesOf(kinds: readonly RepealedSource['kind'][]): string {
  const rows = repealedSources.filter(({ kind }) => kinds.includes(kind));
  return rows.map(({ pattern }) => pattern).join('|');
}

/** Matched without regard to case, `^` and `$` at each line. */
const sources = {
  personalDataAct: 'henkilötietola[ik]|\\b523/1999\\b|\\bHetiL\\b|personuppgiftslag',
  repealedSource: sourcesOf(['act', 'authority']),
  deadMechanism: sourcesOf(['mechanism']),
  oldTitle:
    '^[ \\t]{0,20}(henkilö)?rekisteriseloste|rekisteriot(e|tee)|^[ \\t]{0,20}rekisteri-\\s*/\\s*tietosuojaseloste|^[ \\t]{0,20}registerbeskrivning',
  oldTerm:
    '\\bATK\\b|\\bATK:|telekopio|telefaksi|\\bfaksi\\b|henkilökohtai(set|sia|sten) tie|\\bsotu\\b|sosiaaliturvatunnu|\\bADB\\b',
  outdatedAuthority: outdatedAuthorityContacts.join('|'),
  placeholder:
    '\\bmuuta\\s*\\?|\\(s-postiosoite\\)|\\bx{3,}\\b|lorem ipsum|\\bTODO\\b|\\btäydennä (tähän|kohta)|^[ \\t]{0,20}täydennä\\b|_{4,}|\\.{5,}|\\[[^\\]\\n]{1,40}\\]|\\{\\{[^}]{0,200}\\}\\}',
  html: '</?(p|ul|ol|li|br|div|span|strong|em|b|i|a|table|tr|td|h[1-6])\\b[^>]{0,300}>|&(nbsp|amp|lt|gt|quot|#\\d+);|style\\s*=\\s*"',
  hyphen:
    '(?<!\\p{L})\\p{Ll}{5,30}[aeiouyäö]i-(semm|semp|sest|sell|sess|set\\b|sia\\b)\\p{Ll}{0,25}',
  mailPattern:
    '(etunimi|förnamn|fornamn|firstname)\\.(sukunimi|efternamn|lastname)\\s*(@|\\(at\\)|\\[at\\])',
  implied:
    '(antamalla|käyttämällä|jatkamalla|vierailemalla)[^.]{0,80}(hyväksy|suostu|annat suostumuk)|jos et (suostu|hyväksy)[^.]{0,120}(älä käytä|älä(kä)? anna)|ei hyväksy[^.]{0,160}käyttö tulee[^.]{0,40}lopettaa|genom att använda[^.]{0,80}(godkänner|samtycker)|by using[^.]{0,80}you (agree|consent|accept)',
  anyPurpose:
    'mihin tahansa tarkoitu|mitä tahansa tarkoitu|any purpose whatsoever|vilket ändamål som helst',
  publish: 'oikeus julkaista[^.]{0,160}ellei',
  signed:
    'pyyn\\p{L}{0,25}[^.]{0,60}allekirjoitet|allekirjoit\\p{L}{0,25}[^.]{0,60}pyyn|omakätisesti allekirjoit|henkilökohtaisesti (paikan päällä|toimipaik)|egenhändigt underteckna',
  writtenOnly:
    'pyyntö\\s+(tulee|pitää|täytyy|on)\\s+(tehdä|tehtävä|esitt\\p{L}{1,25}|lähett\\p{L}{1,25})\\s+(\\p{L}{1,25}\\s+)?(kirjallis|omakätis)',
  languageLimit:
    'pyyn[^.]{0,160}\\b(vain )?suomeksi (tai|ja) englanniksi|pyyn[^.]{0,160}\\b(vain|ainoastaan) suomeksi',
  reason:
    'pyynnössä (tulee|pitää|on) yksilöi[^.]{0,120}millä perusteella|pyyntö (tulee|pitää|on) perustel',
  deny: '(saatamme|voimme) (hylätä|evätä)[^.]{0,160}|ei tietojasi voida poistaa|aiheuttaa kohtuutonta vaivaa',
  absolute:
    'kokonaan unohdetuksi|poistamme (aina )?kaikki tietosi|right to be completely forgotten',
  noTransfer:
    '\\bei\\s+(kuitenkaan\\s+|säännönmukaisesti\\s+|lähtökohtaisesti\\s+|pääsääntöisesti\\s+)?(siirr|luovut)\\p{L}{0,25}[^.]{0,80}(euroopan\\s+unionin|euroopan\\s+talousal|EU:n|ETA:n)|\\b(tietoja\\s+)?emme\\s+(siirrä|luovuta)[^.]{0,80}(euroopan|EU:n|ETA:n)|säilyttää[^.]{0,40}EU:n alueella',
  conditionalTransfer:
    '\\b(ei|emme)\\s+(säännönmukaisesti\\s+|lähtökohtaisesti\\s+|pääsääntöisesti\\s+)?(siirr|luovut)\\p{L}{0,25}[^.]{0,80}ulkopuolelle,?\\s*(ellei|paitsi|pois lukien|jollei|lukuun ottamatta)',
  vendor: inflected(vendors.map(({ pattern }) => pattern).join('|')),
  noDisclosure:
    '\\bei\\s+(kuitenkaan\\s+|säännönmukaisesti\\s+)?luovuteta[^.]{0,140}paitsi|\\bei\\s+luovuteta[^]{0,300}(ulkoista|ulkopuolisia) palveluntarjoaj|ainoastaan[^.]{0,60}käytössä,\\s*paitsi|kolmansilla osapuolilla ei ole pääsyä[^]{0,300}luovut',
  anonymous:
    '(?<!(ei|eivät|eikä) ole (kuitenkaan )?)(nimetö|anonyym)[^.]{0,140}(tieto|evä|jälj)|tieto on nimetön|ei voida[^.]{0,60}(yksilöidä|tunnistaa|liittää)|ei (ole )?suoraan mahdollista liittää',
  identifiers: '\\bIP\\b|IP-osoi|eväste|evästei|\\bcookie|laite|\\bkaka|\\bkakor',
  vagueStorage:
    'tarvittavan ajan|niin kauan kuin (se )?(on )?tarpee|\\btoistaiseksi|så länge (det|de) (är )?behöv|as long as (it is )?necessary',
  browserSettings:
    'selai(n|m)\\p{L}{0,25}\\s+asetuk\\p{L}{0,25}|seuran\\p{L}{0,25}[^.]{0,60}pois käytöstä|webbläsarens inställningar|browser settings',
  securityDetail:
    '\\bSSL\\b|\\bAES-?\\d*|\\bBitLocker\\b|palvelinsali|konesali\\p{L}{0,25} (osoit|sijait)|\\b\\d{1,3}(\\.\\d{1,3}){3}\\b|salasan\\p{L}{0,25} (pituus|vaihdetaan)|hälytysjärjestelmä\\p{L}{0,25} (tyyppi|merkki)',
  password:
    '(käyttäjätunnus|käyttäjätunnukset) ja salasana(t)?[ \\t]{0,20}$|^[^\\p{L}\\n]{0,10}salasana(t)?[ \\t]{0,20}$',
  nationalId: 'henkilötunnu|\\bhetu\\b|\\bsotu\\b|sosiaaliturvatunnu|personbeteckning',
  special:
    'terveystie|terveyde|allergi|ammattiliit|uskon[tn]o|poliittis|poliittinen (mielipi|kanta|suuntau|vakaumu)|sairau[sd]|diagnoos|lääkärintodist|biometri|sormenjäl|etni|seksuaal|fackföreningsmed|hälsouppgift',
  dpo: 'tietosuojavastaava|data protection officer|\\bDPO\\b|dataskyddsombud',
  wrongDpo: '(yrityksen|yhtiön|yhtiömme|meidän|oma)\\s+tietosuojavaltuutet',
  profile:
    'kohdent|kohdistam|kohdistet|personoi|demographics|kiinnostuksen ?koht|profiloi|henkilökohtai-?semma|profilering',
  cooperative: 'asiakasomistaja',
  companyName:
    '(?<![\\p{L}\\d])(\\p{Lu}[\\p{L}\\d&-]{1,30}\\s){0,3}\\p{Lu}[\\p{L}\\d&-]{1,30}\\s(Oyj|Oy|Ky|ry|Osk)\\b(?!\\p{L})',
  processorRole: 'tieto\\p{L}{0,25}\\s?käsittelijä(?!n kanssa)|käsittelijänä|käsittelysopimu',
  groupMarketing: 'konserniyhtiö\\p{L}{0,25}[^.]{0,40}markkinoint',
  hedge: 'saatta(a|vat|isi)|saatamme|voidaan|mahdollis(et|esti)?\\b',
  foreignTopic: 'luovut(eta|etaan|amme)|siirr(etä|etään|ämme)\\b|hävitet|poistetaan',
  severalBases: 'perustuu[^.]{0,40}(sopimuk|suostumuk|oikeutet|lakisääte|lainsäädän)',
  toilet:
    '(kuvata|kuvaa|kamera|valvo)\\p{L}{0,25}[^.]{0,60}(wc|vessa|pukuhuone|pukeutumistil|käymälä)|(wc|vessa|pukuhuone|pukeutumistil|käymälä)\\p{L}{0,25}[^.]{0,60}(kuvataan|kamera|valvotaan)',
} as const;

/** Matched with regard to case: letters of a code are capital. */
const caseSensitive = {
  identityCode:
    '\\b(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[-+YXWVUA-F]\\d{3}[0-9A-FHJ-NPR-Y]\\b',
} as const;

export type PatternId = keyof typeof sources | keyof typeof caseSensitive;

const compile = (table: Readonly<Record<string, string>>, flags: string) =>
  Object.entries(table).map(
    ([id, source]) => [id as PatternId, new RegExp(source, flags)] as const,
  );

// Company names are told by their capitals.
const { companyName, ...caseless } = sources;

/** Every pattern, ready to match. */
export const patterns: readonly (readonly [PatternId, RegExp])[] = [
  ...compile(caseless, 'gimu'),
  ...compile({ companyName, ...caseSensitive }, 'gmu'),
];
