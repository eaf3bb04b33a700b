// Which data there are, and what they are called.
import type { Pattern } from '../pattern.ts';
import { denial, gap, notKept, words } from '../pattern-parts.ts';

const person =
  '(?:rekisteröity|rekisteröidyn|asiakas|asiakkaan|jäsen|jäsenen|käyttäjä|käyttäjän|hakija|hakijan|tilaaja|tilaajan|osallistuja|osallistujan|henkilö|henkilön|sinä|sinun)';
const swedishPerson = '(?:den registrerade|kunden|medlemmen|användaren|du)';

export const dataPatterns = {
  anonymous: {
    any: [
      `(?:nimetö|nimettöm|anonyym)(?!isoi)${gap(140)}(?:tieto|evä|jälj|tilasto)|tieto on nimetön`,
      `(?:tieto|tieta|evästei|data)\\p{L}{0,12}${gap(100)}(?:nimettöm|anonyymi(?!soi))`,
      `(?:ei|emme|eivät) (?:voi|voida|pysty|pystytä|kykene|ole (?:suoraan )?mahdollista)\\p{L}{0,4}${gap(60)}(?:yksilöi|tunnist|liittä|yhdistä)`,
      `(?:henkilöllisyy|henkilöys|kävijä|käyttäjä|vierailija)\\p{L}{0,12} (?:ei|eivät) ${words(2)}(?:käy|selviä|paljastu|ilmene)`,
      `(?:ei|eivät) (?:käy|selviä|ilmene) ${words(1)}(?:ilmi )?(?:käyttäjän|kävijän|henkilön|vierailijan) henkilölli`,
      // Identifiers that are said to be no personal data.
      `(?:ip-osoi|eväste|laitetunni|lokiti)\\p{L}{0,14}${gap(60)}(?:ei|eivät|eikä) ${words(1)}(?:ole|pidetä|katsota|luokitella|sisällä) ${words(2)}(?:henkilötie|henkilökohtai)`,
      `(?:ip-adress|kak(?:a|or)(?!\\p{L})|kakorna|loggdata)${gap(40)}(?:är|anses|räknas) (?:inte|ej) ${words(2)}personuppgift`,
      `(?:ip address|cookie|log data)\\p{L}{0,3}${gap(40)}(?:not|never) ${words(3)}personal (?:data|information)`,
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
    any: [
      '\\bIP\\b|IP-osoi|google analytics|eväste|evästei|\\bcookie|laite|\\bkaka|\\bkakor|\\bkakorna',
    ],
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
      'terveystie|terveyde(?!nhuol)|terveyt[eät]|potilas(?:tie|asia|kert|-ja\\b)|hoitokertom|röntgen|allergi|erityisruokava|sairau[sd]|diagnoos|lääkärintodist|lääkityk?s|raskau(?:s|den|tt|te|ti)|toimintarajoit|vammaisuu|\\bvammat',
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
  // Whose data are kept out of marketing by professional secrecy.
  patients: { any: ['potila[as]|hoitokirjau|hoitosuhte|\\bpatient'] },
  marketing: {
    any: ['markkinoin|mainon(?:ta|na)|marknadsför|direktreklam|\\bmarketing\\b'],
    unless: [
      denial,
      'suostumu|luvalla|luvan|samtyck|tillstånd|consent|permission|erillään|kiel[lt]',
    ],
  },
  // Art. 5(1)(d) lays the accuracy of data on the controller.
  disclaimer: {
    any: [
      `(?:ei|emme|en|eivät|eikä) (?:\\p{L}{1,20} ){0,2}(?:vastaa|vastuussa|vastuuta|takaa|taata|voida taata)(?!\\p{L})${gap(80)}(?:oikeelli|oikeasis|virheettöm|virheelli|virheis|paikkansa|ajantasai|täsmälli|puutteelli)`,
      `(?:oikeelli|virheettöm|paikkansapitäv|ajantasai)\\p{L}{0,12} ${words(3)}(?:ei|emme|eivät) (?:\\p{L}{1,20} ){0,3}(?:vastaa|vastuussa|vastuuta|takaa|taata)(?!\\p{L})`,
      `(?:ansvarar|svarar|garanterar|ansvariga?) ${words(2)}inte ${gap(60)}(?:riktig|korrekt|felaktig|aktuell|fel i)|inte ${words(1)}(?:ansvar|garantera)\\p{L}{0,4} ${gap(60)}(?:riktig|korrekt|felaktig|aktuell|fel i)`,
      `(?:not|no) ${words(1)}(?:responsib|liab)\\p{L}{1,6} ${gap(60)}(?:accura|correct|errors? in|inaccura|incorrect)|(?:do|does|can) ?not guarantee${gap(60)}(?:accura|correct)`,
    ],
    // What others publish, and what a web page says, are no data about the reader.
    unless: [
      'link[ki]|sivu(?:sto|je|ston|stoje|illa)|sisäl(?:tö|lö)|artikkel|julkais|hinta|hinto|tuotetie|länk|webb|innehåll|\\blinks?\\b|\\bcontent\\b|website',
    ],
  },
  // The same duty, laid on the people that the data are about.
  subjectDuty: {
    any: [
      `(?:${person} ${words(2)}(?:vastaa(?:t|vat)?|(?:on|ovat) ${words(1)}vastuussa)|olet ${words(1)}vastuussa)(?!\\p{L}),? ${words(4)}(?:tiedot|tieto(?:jen|jensa|jesi)|oikeelli|ajantasai|paikkansapitäv)`,
      `${person} (?:on|tulee|täytyy|pitää) itse ${gap(40)}(?:ilmoitta|ilmoitet|tiedotta|tiedotet|päivit|huoleht|oikais|korja)`,
      `${person} (?:on velvolli|velvollisuus on |velvollisuutena on |vastuulla on )${gap(60)}(?:ilmoitta|päivittä|pitämään|pitää|huolehti|varmista)`,
      `${swedishPerson} (?:ansvarar|svarar|är (?:själv )?ansvarig) ${gap(40)}(?:riktig|korrekt|aktuell|uppgift)`,
      `(?:you|customers?|members?|users?|data subjects?) (?:are|is) ${words(1)}(?:responsible|liable) for ${gap(40)}(?:accura|correct|up to date|data|information)`,
    ],
    unless: [
      denial,
      // What one publishes or writes oneself, and one's own means to sign in.
      'salasan|tunnuks|tunnist|julkais|sisällö|lösenord|password|publish|content',
      'rekisterinpitäjä|henkilötietojen käsittely',
    ],
  },
  securityDetail: {
    any: [
      '\\bSSL\\b|\\bAES-?\\d*|\\bBitLocker\\b|\\bF-?Secure|\\bForti(?:net|gate)\\b|\\bMcAfee\\b|\\bSymantec\\b',
      'palvelinsali|konesali\\p{L}{0,25} (?:osoit|sijait)|serverhall\\p{L}{0,10} (?:adress|finns)|\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b',
      'salasan\\p{L}{0,25} (?:pituus|vaihdetaan|vaihtuu)|hälytysjärjestelmä\\p{L}{0,25} (?:tyyppi|merkki)',
    ],
  },
} as const satisfies Readonly<Record<string, Pattern>>;
