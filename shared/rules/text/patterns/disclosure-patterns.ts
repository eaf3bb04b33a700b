// To whom and where data go, how long they are kept, and how cookies are said to be controlled.
import { inflected, vendors } from '../../../law/vendors.ts';
import type { Pattern } from '../pattern.ts';
import {
  area,
  denial,
  gap,
  mechanismWords,
  period,
  thirdCountries,
  words,
} from '../pattern-parts.ts';

const move = '(?:siirr|luovut|välit|lähetet|käsitel|tallen)';
// A copied text keeps the hyphens of its lines.
const beyond = 'ulko-?puol';
const outside = `(?:${beyond}|utanför|outside)`;
const but = '(?:ellei|jollei|paitsi|pois lukien|lukuun ?ottamatta|muutoin kuin|poikkeuksena)';
const usually =
  '(?:säännönmukaisesti|lähtökohtaisesti|pääsääntöisesti|yleensä|pääasiassa|normaalisti|ensisijaisesti)';

const statute = '(?<!\\p{L})(?:lain|laki|lakien|lakia|laissa|lakisääte|lainsäädän)';

/** Part of the sentence after, at most so many letters. */
const otherSentence = (most: number) => `[^.\\n]{0,${String(most)}}`;

/** Authorities and what the law demands are no recipients that a notice must list, Art. 4(9). */
const onlyLaw = `(?!${gap(24)}(?:asiakkaan|rekisteröidyn|jäsenen|käyttäjän|henkilön|hänen) (?:oma|nimenomai|kirjalli|pyyn|suostumu|luva)[^.,]{0,90}(?:[.)]|(?![^]))|${gap(24)}(?:lain|laki|laissa|lakisääte|viranomai|poliisi)\\p{L}{0,12}[^.,]{0,70}(?:\\.|(?![^]))|${gap(12)}(?:lagen|lag kräver|myndighet|required by law|by law)|(?:(?!partner|provider|supplier|contractor|compan)[^.]){0,60}(?:legislation|\\blaws?\\b))`;

/** The Area alone: "to others or outside the EU" is about others too. */
const toArea = `(?:(?!muille|ulkopuolisille|kolmansille osap|eteenpäin)[^.]){0,60}${area}`;

export const disclosurePatterns = {
  noTransfer: {
    any: [
      `(?:ei|emme|eikä)\\s+${words(2)}${move}\\p{L}{0,20}${gap(90)}(?:${area}|${thirdCountries})`,
      `(?:inte|ej|not)\\s+${words(3)}(?:överför|överlåt|lämna|flytta|utlämna|transfer|disclos|shar|sen[dt])${gap(60)}${thirdCountries}`,
      `säilyttää${gap(40)}EU:n alueella|(?:säilyte|säilyty|sijaits|käsitel|tallenn)\\p{L}{0,10}\\s(?:vain|ainoastaan|aina|pelkästään) ${gap(30)}${area}${gap(12)}(?:alueella|sisällä|maissa)`,
      `(?:överför|överlåt|lämna|flytta|utlämna)\\p{L}{0,6}${gap(30)}(?<!\\p{L})(?:inte|ej)(?!\\p{L})${gap(60)}utanför${gap(20)}${area}`,
      `(?:inte|ej) (?:att )?(?:överför|överlåt|lämna|flytta|utlämna)${gap(60)}utanför${gap(20)}${area}`,
      `not (?:be |being )?(?:transfer|disclos|sen[dt]|shar|mov)\\p{L}{0,6}${gap(60)}outside${gap(20)}${area}`,
    ],
    // A transfer that rests on a mechanism is told, not denied.
    unlessInText: mechanismWords,
  },
  conditionalTransfer: {
    any: [
      // "Not, unless", and "not as a rule".
      `\\b(?:ei|emme|eikä)\\s+${words(3)}(?:siirr|luovut)\\p{L}{0,20}${gap(90)}${area}${gap(50)}${beyond}\\p{L}{1,6},?\\s*(?:${but}|ilman)`,
      `\\b(?:ei|emme|eikä)\\s+${words(3)}(?:siirr|luovut)\\p{L}{0,20}${gap(60)}${thirdCountries}\\p{L}{0,6},?\\s*(?:${but}|ilman)`,
      `(?:voidaan|saatetaan|saattavat|saatamme|voimme|voivat|voi|saattaa) ${words(4)}(?:siirtää|siirtyä|luovuttaa)${gap(60)}${thirdCountries}`,
      `(?:kan|får|may|might|can|could) ${words(4)}(?:överföras|överlåtas|överföra|lämnas|transfer|transferred|disclosed)${gap(60)}${thirdCountries}`,
      `(?:ei|emme|eikä)\\s+${words(1)}${usually}\\s+${words(2)}(?:siirr|luovut)\\p{L}{0,20}${gap(90)}${area}`,
      // "May be", and "where it is".
      `(?:voidaan|saatetaan|saattavat|saatamme|voimme|voivat|voi|saattaa) ${words(4)}(?:siirtää|siirtyä|luovuttaa|säilyttää|sijaita|käsitellä|tallentaa)${gap(90)}${area}${gap(30)}${beyond}`,
      `(?:voidaan|saatetaan|saattavat|saatamme|voimme|voivat|voi|saattaa)${gap(60)}${area}${gap(30)}${beyond}\\p{L}{0,6} ${words(2)}(?:siirtää|siirtyä|luovuttaa|säilyttää|sijaita|käsitellä|tallentaa)`,
      `(?:siirretään|luovutetaan|siirrämme) ${words(2)}(?:tarvittaessa|mahdollisesti|ajoittain|joissa(?:kin|in) tapauksissa)${gap(60)}${area}${gap(30)}${beyond}`,
      `(?:tarvittaessa|mahdollisesti|ajoittain) ${words(3)}(?:siirretään|luovutetaan|siirrämme)${gap(60)}${area}${gap(30)}${beyond}`,
      // "Not, but where a need comes up."
      `${area}${gap(30)}${beyond}\\p{L}{1,6},? mutta (?:jos|mikäli|tarvittaessa)(?!\\p{L})`,
      `utanför${gap(20)}${area}${gap(16)},? men (?:om|vid behov)(?!\\p{L})|outside${gap(20)}${area}${gap(16)},? but (?:if|where)\\b`,
      // The law of wherever the maker of the form lives.
      `(?:siirtää|siirretään|transferred)${gap(90)}(?:maasi|osavaltiosi|your (?:state|province|country))`,
      `(?:jos|mikäli) ${words(4)}(?:siirretään|luovutetaan|käsitellään|joudutaan siirtämään)${gap(60)}${outside}`,
      `(?:kan|får)\\s+(?:\\p{L}{1,15}\\s+){0,4}(?:överföras|överlåtas|överföra|lämnas|behandlas|lagras)${gap(60)}utanför${gap(20)}${area}`,
      `om ${words(4)}(?:skulle|överförs|behöv)${gap(40)}utanför${gap(20)}${area}`,
      `inte ${words(2)}(?:i regel|regelmässigt|normalt)${gap(60)}utanför${gap(20)}${area}|(?:i regel|regelmässigt|normalt) inte${gap(60)}utanför${gap(20)}${area}`,
      `(?:may|might|can|could) ${words(3)}(?:transfer|transferred|processed|stored|disclosed)${gap(60)}outside${gap(20)}${area}`,
      `not ${words(2)}(?:transferred|transfer|disclosed)${gap(90)}outside${gap(40)}(?:unless|except|other than)`,
    ],
    unlessInText: mechanismWords,
  },
  vendor: { any: [inflected(vendors.map(({ pattern }) => pattern).join('|'))] },
  noDisclosure: {
    any: [
      `(?:ei|emme)\\s+${words(2)}luovut(?:eta|a)\\s?${gap(140)}(?:paitsi|lukuun ?ottamatta|pois lukien|poikkeuksena|muutoin kuin|muille kuin)${onlyLaw}`,
      '(?:ei|emme)\\s+luovut(?:eta|a)[^]{0,300}(?:ulkoista|ulkopuolisia|ulkopuolisten) palveluntarjoaj',
      `(?:ainoastaan|vain|pelkästään)${gap(60)}(?:käytössä|sisällä|käyttöön),?\\s*(?:paitsi|lukuun ?ottamatta|pois lukien|ellei|jollei)`,
      `(?:ei|emme)\\s+${words(2)}luovut(?:eta|a)(?!${toArea})\\s?${gap(100)}(?:ellei|jollei)(?!${gap(60)}(?:\\blak|\\blai|viranomai|suostu|lupa|luvan))`,
      `(?:ei|emme|eikä)\\s+${words(2)}luovut(?:eta|a)${gap(140)}\\.\\s+${otherSentence(100)}(?:voidaan|saatetaan|voimme|saatamme|voi|saattaa) ${words(3)}luovuttaa${otherSentence(140)}(?:kumppan|alihankki|palveluntarjoa|palveluntuotta|kuljetu|perintä|perimi|tekni|maksunvälit|tilitoimist|konserni)`,
      `(?:ei|emme|eikä)\\s+${words(2)}luovut(?:eta|a)[^]{0,300}luovuttaminen on ${words(1)}mahdollista`,
      // "They are not given to anybody. They can be given to …"
      `(?:ei|emme)\\s+${words(2)}luovut(?:eta|a)${gap(240)}\\.\\s+(?!${otherSentence(160)}(?:viranomai|poliis|suostumu|${statute}))${otherSentence(100)}(?:voidaan|saatetaan|voimme|saatamme|voi|saattaa) ${words(2)}luovuttaa`,
      `(?:ei|emme)\\s+${words(2)}luovut(?:eta|a)${gap(100)}\\.\\s+(?:poikkeuk|tästä poik)(?!${otherSentence(90)}(?:viranomai|poliis|suostumu|${statute}))`,
      'kolmansilla osapuolilla ei ole pääsyä[^]{0,300}luovut',
      `(?:lämnas|utlämnas|överlåts|delas|lämnar vi|delar vi)\\p{L}{0,2} ${words(2)}inte(?: ut)?${gap(140)}(?:förutom|utom|med undantag|annat än|undantaget)${onlyLaw}`,
      `(?:lämnas|utlämnas|överlåts|delas)\\p{L}{0,2} ${words(3)}inte${gap(100)}\\.\\s+(?!${otherSentence(160)}(?:myndighet|polis))${otherSentence(80)}(?:kan|får) ${words(3)}(?:lämnas|utlämnas|överlåtas|delas)`,
      `not,?\\s+${words(3)}(?:disclosed|shared|given|released)${gap(100)}\\.\\s+(?!${otherSentence(160)}(?:authorit|police|by law))${otherSentence(60)}(?:disclos|shar|releas|given)${otherSentence(30)}(?:may|can|might) be possible`,
      `not,?\\s+${words(3)}(?:disclosed|shared|given|released)${gap(100)}\\.\\s+(?!${otherSentence(160)}(?:authorit|police|by law))${otherSentence(60)}(?:may|can|might) ${words(3)}(?:be )?(?:disclosed|shared|released|given)`,
      `not ${words(2)}(?:disclosed|shared|given|disclose|share|released)${gap(140)}(?:except|other than|apart from|with the exception)${onlyLaw}`,
    ],
  },
  vagueStorage: {
    any: [
      '(?:tarvittavan|tarpeellisen|kohtuullisen|riittävän) ajan|(?:tarvittava|tarpeellinen|kohtuullinen|riittävä) aika',
      // Whenever somebody finds that they are no longer of use.
      `(?:poistetaan|hävitetään|tuhotaan|poistamme|poistuvat)${gap(40)}(?:kun|jos|mikäli) ${words(3)}(?:ei|eivät) ${words(3)}(?:tarvi|tarpee|tarpe)`,
      '(?:tarpeettom|vanhentun)\\p{L}{1,8} (?:\\p{L}{1,20} ){0,3}(?:poistetaan|hävitetään|tuhotaan) (?:\\p{L}{1,20} )?(?:säännöllis|ajoittain|määräajoin|tarvittaessa)',
      `niin (?:kauan|pitkään),? (?:kuin|kun)${gap(60)}(?:tarpee|tarvit|välttämät)|niin kauan,? (?:kuin|kun) (?:käsittely|laki|lainsäädän)`,
      `pi(?:d|t)empään,? kuin${gap(40)}(?:tarpee|tarvit|välttämät|edellyt)`,
      `sen ajan,? (?:kun|kuin|jonka)${gap(60)}(?:tarpee|tarvit|välttämät|edellyt)`,
      `kunnes (?:asiakas|rekisteröity|henkilö|käyttäjä)\\p{L}{0,6} ${words(2)}pyytä`,
      '(?:lain|lainsäädännön) (?:edellyttämän|vaatiman|salliman|määräämän|mukaisen) ajan',
      `så länge (?:som )?${words(4)}(?:behöv|nödvänd|krävs)|nödvändig tid|längre än${gap(40)}(?:nödvänd|behöv)`,
      `(?:as|so) long as ${words(4)}(?:necessary|need|require)|longer than ${words(3)}(?:necessary|need|required)|(?:reasonable|necessary) (?:time|period)|period (?:of time )?(?:necessary|required)`,
    ],
    // Until a relation ends, or as long as something asks for more.
    unless: [
      '(?:suhteen|asiakkuuden|jäsenyyden|sopimuksen|tilauksen) (?:päättymiseen|loppuun) (?:asti|saakka)',
      '(?:kundförhållandet|medlemskapet|avtalet|anställningen) (?:\\p{L}{1,12} ){0,2}(?:upphör|avslut|gäller|varar|pågår)|(?:customer relationship|membership|contract|employment) (?:\\p{L}{1,12} ){0,2}(?:end|terminat|last|is in force)',
    ],
    // A period, a relation that ends, or the statute that says how long.
    unlessInText: [
      ...period,
      '(?:asiakassuhteen|asiakkuuden|jäsenyyden|sopimuksen|sopimussuhteen|työsuhteen|tilauksen) (?:voimassa|ajan|keston)',
      '(?:kirjanpito|verotusmenettely|työaika|rahanpesu|työsopimus|potilas|vanhentumis)la[ik]|\\b\\d{1,4}/\\d{4}\\b',
      'bokföringslag|accounting act',
    ],
  },
  // Without an end, whatever other data are kept for.
  endlessStorage: {
    any: [
      'toistaiseksi|pysyvästi|ikuisesti|rajoittamattoman ajan|ilman (?:aika)?rajaa|määrittelemättömän ajan',
      'tills vidare|för all framtid|på obestämd tid',
      'indefinitely|\\bforever\\b|until further notice',
    ],
    unless: [denial, 'toistaiseksi voimassa|sopimu|arkistola|avtal|contract'],
  },
  browserSettings: {
    any: [
      'selai(?:n|m)\\p{L}{0,25}\\s+(?:\\p{L}{1,20}\\s+)?(?:\\p{L}{0,12}asetuk|kautta)\\p{L}{0,25}',
      `(?:estä|hallin|hallit|hallita|kieltä|poist|kytke|tyhjen|muutta)\\p{L}{0,15}${gap(60)}selai(?:n|m)(?:esi|en|ensa|essa|ella|eltasi|esta|ohjelm)`,
      `\\bselainohjelm\\p{L}{0,6}${gap(60)}(?:poiskytk|estä|kieltä)`,
      `seuran\\p{L}{0,25}${gap(60)}pois käytöstä|laitteiden asetusten kautta`,
      `webbläsar\\p{L}{0,15}${gap(40)}inställning|inställning\\p{L}{0,6}${gap(20)}webbläsar`,
      "browser(?:'s|s)?\\s+settings|settings of your browser|(?:through|in) your browser",
    ],
    // A banner or a choice given before is told beside it.
    unlessInText: [
      'evästebanner|evästesuostumu|evästeikkun|evästetyökalu|evästepaneel|evästeilmoitu(?!kse\\p{L}{0,3} ei)|suostumustyökalu|suostumuksenhallin|hyväksy kaikki|cookiebot|cookie ?consent',
      `pyydämme${gap(60)}suostumu|suostumu\\p{L}{0,10}${gap(30)}(?:pyydetään|kysytään|annetaan|hallin)|(?:vain|vasta|ainoastaan)${gap(30)}suostumuks`,
      `(?:ber|begär|inhämtar)${gap(40)}samtycke|kakbanner|cookie ?banner|samtyckesverktyg`,
      `(?:ask|obtain|request)\\p{L}{0,4}${gap(40)}consent|only with your consent|consent (?:tool|manager|banner)`,
    ],
  },
  foreignTopic: {
    any: [
      'luovut(?:eta|etaan|amme)(?!\\p{L})|luovuttaa (?:\\p{L}{1,20} ){0,2}(?:viranomai|kolmansille|ulkopuolis|eteenpäin|kumppan|yhteistyökumppan|muille)|jaeta(?!\\p{L})|siirr(?:etä|etään|ämme)(?!\\p{L})|hävitet|poistetaan',
      'lämnas (?:inte )?ut|utlämnas|överlåts|överförs|raderas|delas (?:inte )?(?:med|till)',
      '(?:are|is|be) (?:not )?(?:disclosed to|shared with|transferred (?:to|outside)|deleted|erased)',
    ],
  },
} as const satisfies Readonly<Record<string, Pattern>>;
