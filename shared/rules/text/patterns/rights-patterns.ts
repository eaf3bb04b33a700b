// What a request is made to depend on: Art. 12 asks controllers to make it easy.
import type { Pattern } from '../pattern.ts';
import { denial, gap, words } from '../pattern-parts.ts';

/** A request in any form of the word, or the right itself as its subject. */
const request = '(?:pyyn(?:tö|nö|töj|nnö)|kieltoilmoitu)\\p{L}{0,8}';
const asked = 'begäran|förfrågan|anhållan';
const must =
  '(?:tulee|tulisi|pitää|täytyy|on (?:tehtävä|esitettävä|lähetettävä|toimitettava|osoitettava|laadittava|annettava|oltava)|pyydetään|tehdään|esitetään|lähetetään|toimitetaan|osoitetaan|vaaditaan)';

/** Not asked for after all, or only one of several ways. */
const notAsked = [
  `${denial} (?:tarvitse|vaadita|edellytetä|tarvita|ole välttämä|pyydetä|vaadi|edellytä|behöv|kräv|need|requir)`,
  '(?:behöver|krävs) (?:inte|ingen)|need not|not (?:have|need) to|no signature',
  'ilman allekirjoi|vapaamuotoi\\p{L}{1,6} (?:ja|eikä)',
];
const otherWay =
  '(?:tai|taikka|eller|or) (?:\\p{L}{1,20} ){0,2}(?:sähköposti|sähköisesti|verkko|puhelim|suullis|soitta|muulla|muutoin|muuten|muntlig|per telefon|via e-post|per e-post|e-post|by phone|by e-?mail|orally|verbally|electronic|in person|online)';

/** Art. 12(5) and 12(6), and refusals that the law itself knows. */
const byLaw = [
  'ilmeisen|perusteet(?:on|tom)|kohtuut(?:on|tom)\\p{L}{0,5} (?:tai|pyyn)|toistuv',
  '(?:lain|laissa|laki|lainsäädän|tietosuoja-asetuk|artikla|lakisäät)\\p{L}{0,8}',
  'velvoit|velvollisuu|on velvollinen|oikeusvaa|oikeudelli|kirjanpito',
  'uppenbart|ogrundad|enligt lag|dataskyddsförordning|artikel',
  'manifestly|unfounded|excessive|by law|under the gdpr|article',
];

const unlawful = '(?:lainvasta|lain vasta|laito[nt]|laittom|oikeudet(?:on|tom)|virheelli)';

export const rightsPatterns = {
  signed: {
    any: [
      `${request}${gap(120)}allekirjoi|allekirjoi\\p{L}{0,25}${gap(80)}pyyn`,
      `tarkastusoikeu\\p{L}{0,8}${gap(120)}(?:allekirjoi|omakäti)`,
      `(?:pyyn|tarkast|tarkist)\\p{L}{0,14}${gap(60)}henkilökohtai(?:sen|sta|sella) käyn`,
      'omakäti\\p{L}{1,12} allekirjoi',
      `henkilökohtaisesti (?:paikan päällä|toimipaik|toimipist|käymällä|rekisterinpitäjän (?:luona|toimi)|yrityksen t)`,
      `egenhändigt underteckna|(?:${asked})${gap(100)}underteckn|underteckna\\p{L}{0,4}${gap(60)}(?:${asked})`,
      'personligen (?:på plats|hos (?:oss|den)|vid ett besök)',
      `signed (?:\\p{L}{1,15} )?(?:request|letter|document)|requests?${gap(80)}\\bsigned\\b|in person at our`,
    ],
    unless: [...notAsked, `voi(?:t|daan)?(?!\\p{L})${gap(160)}${otherWay}`],
  },
  // What a card shows may be asked for where there is doubt, not copied from everybody.
  identityCopy: {
    any: [
      `(?:passi|ajokort|henkilökort|henkilöllisyystodistu|henkilötodistu)\\p{L}{0,8}${gap(40)}(?:kopio|jäljennö|valokuva|skanna)`,
      `(?:kopio|jäljennö|valokuva|skannat)\\p{L}{0,8}${gap(40)}(?:passi|ajokort|henkilökort|henkilöllisyystodistu|henkilötodistu)`,
      `kopi(?:a|an|or) (?:av|på) ${words(2)}(?:pass|körkort|id-kort|identitet|legitimation)`,
      `cop(?:y|ies) of ${words(3)}(?:passport|driv|identity|identification|\\bid\\b)`,
    ],
    unless: [
      ...notAsked,
      denial,
      'tarvittaessa|epäil|epäselv|vid behov|tvivel|if necessary|where necessary|doubt',
    ],
  },
  writtenOnly: {
    any: [
      `${request}\\s${gap(60)}${must}\\s${gap(100)}(?:kirjallis|omakäti)`,
      `kirjalli(?:nen|set|sen|sella|sesti)\\p{L}{0,4}\\s(?:ja )?(?:\\p{L}{1,20} )?\\p{L}{0,20}pyyn\\p{L}{0,8}${gap(30)}${must}`,
      `(?:tarkastus|oikaisu|korjaus|vastustamis)oikeu\\p{L}{0,10}${gap(60)}${must}${gap(60)}kirjallis`,
      `(?:tarkist|tarkast|näh|korja|oikais|poist|siir|saa)\\p{L}{0,8}${gap(60)}kirjalli(?:sesta|sella) (?:\\p{L}{1,20} )?\\p{L}{0,20}pyynn`,
      `kirjalli(?:sesta|sella) (?:\\p{L}{1,20} )?\\p{L}{0,20}pyynn\\p{L}{0,8}${gap(60)}(?:tarkist|tarkast|näh|korja|oikais|poist|siir)`,
      `(?:tarkast|tarkist|korja|oikais|poist)\\p{L}{0,14} ${words(2)}(?:on|tulee|pitää|täytyy) ${words(1)}(?:pyydettävä|vaadittava|pyytää|vaatia) ${words(2)}kirjallis`,
      // The request as the object of whoever makes it.
      `(?:(?:tulee|pitää|täytyy) (?:tehdä|esittää|lähettää|toimittaa)|on (?:tehtävä|esitettävä|lähetettävä|toimitettava)|pyydämme (?:tekemään|esittämään|lähettämään|toimittamaan)) ${words(1)}\\p{L}{0,20}pyyn\\p{L}{0,8} ${words(2)}kirjallis`,
      'vaadimme kirjallis|(?:vain|ainoastaan) kirjallis\\p{L}{0,10} (?:pyyn|tehdyl)',
      `pyyn(?:tö|nön|nöt)\\p{L}{0,6} ${words(2)}(?:tulee|pitää|täytyy|on) (?:tehdä|tehtävä|esittää|esitettävä|lähettää|lähetettävä) ${words(2)}(?:kirjallis|omakäti)`,
      `(?:${asked})${gap(80)}(?:ska|skall|måste|bör)${gap(60)}skriftlig|skriftlig\\p{L}{0,2} (?:${asked})${gap(20)}(?:ska|måste|bör)`,
      `requests?${gap(40)}(?:must|should|shall|has to|have to|need to)${gap(60)}(?:in writing|written)|written request (?:must|should|shall)`,
    ],
    unless: [...notAsked, otherWay, 'suositt|mielellään|ensisijaisesti|gärna|preferably'],
  },
  languageLimit: {
    any: [
      `pyyn${gap(160)}(?:suomeksi|suomen(?: kielellä)?) (?:tai|ja) englanni|pyyn${gap(160)}\\b(?:vain|ainoastaan) suome`,
      `(?:${asked})${gap(120)}(?:(?:endast|bara) på (?:finska|svenska)|på finska (?:eller|och) engelska)`,
      `requests?${gap(120)}(?:in finnish (?:or|and) english|only in finnish|in finnish only)`,
    ],
    unless: ['ruots|svenska eller|swedish', ...notAsked],
  },
  reason: {
    any: [
      `pyynnössä ${words(1)}(?:tulee|pitää|on|täytyy) ${words(2)}(?:yksilöi|mainit|kerro)${gap(120)}(?:millä perusteella|perustelu|syy)`,
      `pyyntö ${words(2)}(?:tulee|pitää|on|täytyy) ${words(2)}perustel|(?:tulee|pitää|täytyy) ${words(1)}pyynnössään ${words(2)}perustel|perusteltu (?:kirjallinen )?pyyntö|perustellusta (?:vaatimu|pyynnö)`,
      '(?:rekisteröidyn|asiakkaan|pyytäjän|pyynnön esittäjän) (?:tulee|pitää|täytyy) (?:yksilöidä ja )?perustella',
      `${request}\\s${words(2)}(?:tulee|pitää|täytyy) ${words(2)}(?:sisältää|esittää|liittää) ${words(2)}perustelu`,
      `(?:${asked})${gap(40)}(?:ska|måste) ${words(1)}motivera|motiverad begäran`,
      `requests?${gap(60)}(?:must|should|shall) ${words(1)}(?:be justified|state (?:the )?(?:reason|ground)|include (?:the )?(?:reason|ground))|reasoned request`,
    ],
    // Art. 21(1): an objection does rest on the particular situation of the person.
    unless: [
      `${denial} ${words(1)}(?:tarvitse|edelly|vaadi|behöv|need|requir)`,
      'erityi\\p{L}{1,6} (?:henkilökohtai|tilan)',
    ],
  },
  deny: {
    any: [
      `(?:saatamme|voimme|voidaan|saatetaan|(?:pidätämme|varaamme) (?:itsellämme )?oikeuden) ${words(2)}(?:hylätä|evätä|kieltäytyä|olla (?:toteuttamatta|vastaamatta|noudattamatta))${gap(160)}`,
      `(?:rekisterinpitäjä|yhtiö|yritys|yhdistys|seura) voi ${words(2)}(?:hylätä|evätä|kieltäytyä)${gap(160)}`,
      `(?:rekisterinpitäjällä|yhtiöllä|yrityksellä|yhdistyksellä|seuralla|meillä) on oikeus ${words(2)}(?:hylätä|evätä|kieltäytyä)${gap(160)}`,
      'tietoja ei (?:voida |voi )?poist\\p{L}{1,4} (?:\\p{L}{1,20} ){0,2}pyynnöstä|tietojen poist\\p{L}{1,10} ei ole mahdollista',
      'ei tietojasi voida poistaa|aiheuttaa kohtuutonta vaivaa|(?:emme ole|ei ole) velvolli\\p{L}{1,5} (?:poistamaan|luovuttamaan|toteuttamaan)',
      `(?:vi kan|får vi|förbehåller oss rätten att) ${words(2)}(?:neka|avslå|vägra)${gap(120)}`,
      `(?:we may|we can|reserves? the right to) ${words(2)}(?:refuse|reject|deny|decline)${gap(120)}`,
    ],
    unless: byLaw,
  },
  // Art. 21 gives the right against lawful processing: against unlawful processing nobody needs it.
  objectionLimit: {
    any: [
      `vastust(?:aa|us|ami)\\p{L}{0,12}${gap(80)}(?:jos|mikäli|silloin kun)${gap(60)}${unlawful}`,
      `(?:jos|mikäli)${gap(60)}${unlawful}${gap(60)}vastustaa`,
      `(?:invända|motsätta sig|göra invändningar)${gap(80)}\\bom${gap(60)}(?:olaglig|lagstridig|i strid med|felaktig)`,
      `object${gap(60)}\\bif${gap(60)}(?:unlawful|illegal|breach of)`,
    ],
  },
  // Of the act of 1999: the Regulation knows no such limit, Art. 12(5) and 15.
  yearly: {
    any: [
      `(?:kerran|kertaan) (?:kalenteri)?vuodessa|(?:vuodessa|vuosittain) kerran|kerran (?:kahdentoista|12) kuukau|(?:puoli ?vuosittain|puolen vuoden välein) toteutet`,
      `(?:alle|vähemmän kuin) (?:yksi |yhden )?vuo(?:si|den|tta)${gap(100)}(?:maksu|peri|kustannu|veloit)`,
      'en gång (?:om|per|i|varje) ?(?:kalender)?året?\\b|once (?:a|per|in a|every) (?:calendar )?year|once every (?:twelve|12) months',
    ],
    unless: [`${denial} ${words(2)}raj`],
  },
  absolute: {
    any: [
      `kokonaan unohdetuksi|poistamme (?:aina )?kaikki tietosi(?!${gap(120)}(?:ellei|jollei|paitsi|lukuun|lain|laki))`,
      `helt bli glömd|bli helt (?:bort)?glömd|raderar alltid all`,
      'completely forgotten|always (?:delete|erase) all',
    ],
  },
} as const satisfies Readonly<Record<string, Pattern>>;
