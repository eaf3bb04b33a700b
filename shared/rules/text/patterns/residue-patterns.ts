// What was left in a text: places to fill in, code, hyphens, names of others, vague words.
import type { Pattern } from '../pattern.ts';

/** What brackets hold where nothing is missing: (at) in an address, a footnote, the text of a link. */
const notMissing = '(?:at|a|ät|ät-merkki|dot|piste|punkt|\\d{1,3}|…|\\.{3}|sic)\\]';

export const residuePatterns = {
  placeholder: {
    any: [
      '\\bmuuta\\s*\\?|\\(s-postiosoite\\)|lorem ipsum|\\bTODO\\b|\\bTBD\\b|\\bx{3,}\\b',
      '_{4,}|\\.{5,}|\\{\\{[^}]{0,200}\\}\\}|%%\\w{2,40}%%',
      `\\[(?!${notMissing})[^\\]\\n]{1,40}\\](?!\\()`,
      '<(?:yritys|yrityksen|rekisterin|nimi|osoite|sähköposti|puhelin|pvm|företag|namn|adress|company|name|address)[^<>\\n]{0,40}>',
      // What the maker of the form put where the way to reach somebody belongs.
      '(?:sähköpostilla|sähköpostitse|puhelimitse|osoitteeseen|osoitteesta|by e-?mail|by phone|per e-post|till adressen)\\s\\((?:s-?posti(?:osoite)?|sähköposti(?:osoite)?|puhelin(?:numero)?|osoite|e-?mail(?: address)?|phone(?: number)?|address|e-post(?:adress)?|telefon(?:nummer)?|adress)\\)',
      // A label with dots for what nobody wrote behind it.
      '^[ \\t]{0,20}(?:nimi|osoite|puh|puhelin|puhelinnumero|sähköposti|y-tunnus|namn|adress|telefon|name|address|phone)\\.?:?[ \\t]{0,20}(?:…|\\.{3})[ \\t]{0,20}$',
      // Words of whoever made the form for whoever fills it.
      '^[ \\t]{0,20}täydennä(?!\\p{L})|(?:täydennä|täytä|kirjoita|lisää|kerro|kuvaa|luettele)\\s+tä(?:hän|ssä)(?!\\p{L})',
      '^[ \\t]{0,20}(?:esimerkki|exempel|example)[ \\t]?:[ \\t]{0,20}$',
      '(?:^|[.(?])\\s{0,3}tähän (?:tarvittaessa|myös|lisätään|kirjataan|merkitään|merkintä|tulee)(?!\\p{L})',
      '\\((?:kerro|kirjoita|lisää|täytä|ilmoita|luettele)\\s[^()\\n]{0,40}(?:yrityksen|rekisterin|palvelun|palveluntarjoajan|rekisterinpitäjän)\\s[^()\\n]{0,30}\\)',
      // Notes of whoever wrote the draft, and questions that the form put in brackets.
      '\\((?:muotoile|tarkenna|keksi|mieti|täydennä|tarkistetaan|täydennetään|selvitetään)(?:\\s[^()\\n]{0,30})?\\)',
      '\\s\\((?:mikä|mitkä|kuka|ketkä|mihin perustuu|mihin perustuvat)\\??\\)',
      '\\btäydennä kohta|kerro (?:tässä )?myös,? (?:tietojen säilytysaika|jos tiedot)|\\blistaa ne\\b',
      '(?:anna|kirjoita|ilmoita) (?:yrityksen|yhtiön|rekisterinpitäjän) nimi',
      '\\b(?:fyll i|skriv|ange) (?:här|företagets namn|namnet på)',
      "\\b(?:give|insert|enter|add) (?:your |the )?(?:company(?:'s)? name|name of the (?:company|controller)|company name|name here|date here)",
      '\\bonly a (?:model|template|sample)\\b|\\bmallipohja|\\bmalliselost|\\b(?:on|vain) mallina?\\b',
      '\\b(?:yritys|firma|esimerkki|malli) oy\\b|\\bpp\\.kk\\.v|\\bdd\\.mm\\.yy|\\b1234567-\\d\\b|\\b040[ -]?123[ -]?4567\\b|\\bnimi niminen\\b|\\bnimi tähän\\b|\\b(?:matti|maija) meikäläi',
    ],
  },
  html: {
    any: [
      '</?(?:p|ul|ol|li|br|div|span|strong|em|b|i|u|a|hr|img|font|table|tbody|thead|tr|td|th|section|h[1-6])\\b[^>]{0,300}>',
      '&(?:nbsp|amp|lt|gt|quot|apos|[aou]uml|aring|[nm]dash|bull|hellip|[rl][sd]quo|#x?[\\da-f]{1,6});',
      '\\b(?:style|class|href)\\s*=\\s*"',
    ],
  },
  hyphen: {
    any: [
      '(?<!\\p{L})\\p{Ll}{5,30}[aeiouyäö]i-(?:semm|semp|sest|sell|sess|set\\b|sia\\b)\\p{Ll}{0,25}',
    ],
  },
  // The mark at the edge of a printed page: "Sivu 2/5", "2 (5)", "Page 2 of 5".
  pageMark: {
    any: [
      '^[ \\t]{0,60}(?:sivu|sida|page|s\\.)[ \\t]{0,3}\\d{1,3}[ \\t]{0,3}(?:/|\\(|av|of)[ \\t]{0,3}\\d{1,3}\\)?[ \\t]{0,20}$',
      '^[ \\t]{0,60}\\d{1,3}[ \\t]{0,3}\\([ \\t]{0,3}\\d{1,3}\\)[ \\t]{0,20}$',
      '^[ \\t]{0,60}(?:sivu|sida|page)[ \\t]{1,3}\\d{1,3}[ \\t]{0,20}$',
    ],
  },
  mailPattern: {
    any: [
      '(?:etunimi|förnamn|fornamn|firstname|first)\\.(?:sukunimi|efternamn|lastname|surname|last)\\s*(?:@|[([]at?[)\\]])',
      '\\b(?:etu\\.suku|nimi|name\\.surname|xxx?)@',
    ],
  },
  cooperative: { any: ['asiakasomistaja', 'ägarkund', '\\bco-op member'] },
  companyName: {
    any: [
      '(?<![\\p{L}\\d])(?:\\p{Lu}[\\p{L}\\d&-]{1,30}\\s){0,3}\\p{Lu}[\\p{L}\\d&-]{1,30}\\s(?:Oyj|Oy Ab|Oy|Ab|Ky|ry|Osk)\\b(?!\\p{L})',
      '(?<![\\p{L}\\d])Oy\\s(?:\\p{Lu}[\\p{L}\\d&-]{1,30}\\s){1,3}Ab\\b(?!\\p{L})',
    ],
    caseSensitive: true,
  },
  identityCode: {
    any: [
      '\\b(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}[-+YXWVUA-F]\\d{3}[0-9A-FHJ-NPR-Y]\\b',
    ],
    caseSensitive: true,
  },
  hedge: {
    any: [
      'saatta(?:a|vat|isi)|saatetaan|saatamme|voidaan|mahdollis(?:et|esti)?\\b',
      '\\beventuell|kan komma att|\\bmight\\b|\\bpossibly\\b',
    ],
  },
} as const satisfies Readonly<Record<string, Pattern>>;
