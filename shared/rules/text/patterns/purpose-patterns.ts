// What data are used for, and what is said to be consent.
import type { Pattern } from '../pattern.ts';
import { denial, gap, words } from '../pattern-parts.ts';

/** Accepting as a verb of a person: "hyväksyt", not "hyväksymiä lausekkeita". */
const accepts =
  '(?:hyväksy(?:t|y|n|tte|vät)(?!\\p{L})|suostu(?:t|u|n|tte|vat)(?!\\p{L})|anna(?:t|n|mme)? suostumu|annat luvan)';
/** Giving consent as a matter of course: whoever "can" give it may choose. */
const gives =
  '(?<!(?:voi|voit|voivat|voidaan|halutessaan|halutessasi)\\s)(?:anta(?:a|vat)|annat(?:te)?)';
const ordering =
  '(?:tilat(?:es|taes)|ost(?:aes|ettaes)|varat(?:es|taes)|asioi(?:des|taes)|rekisteröi(?:tyes|dyttäes)|ilmoittau(?:tues|duttaes)|lii(?:ttyes|tyttäes)|sopimusta teh(?:des|täes))';
const order =
  '(?:tilauksen|oston|ostoksen|varauksen|ajanvarauksen|rekisteröitymisen|rekisteröinnin|ilmoittautumisen|liittymisen|sopimuksen)';
const swedishOrder = '(?:köp|beställning|registrering|bokning|anmälan|anslutning|inköp)';
const accepting = '(?:godkänner|samtycker|accepterar|ger du ditt samtycke)';
const leave =
  '(?:älä|lopeta|lopettaa|lopettava|poistu|poistua|olla (?:käyttämättä|antamatta)|ei (?:tule|pidä|saa))';

export const purposePatterns = {
  implied: {
    any: [
      `(?:antamalla|käyttämällä|jatkamalla|vierailemalla|asioimalla|rekisteröitymällä|kirjautumalla|tilaamalla|varaamalla|ostamalla|liittymällä|ilmoittautumalla|osallistumalla|lähettämällä|luovuttamalla|ilmoittamalla|selaamalla)${gap(100)}(?:${accepts}|${gives} suostumuk)`,
      `(?:täyttämällä|tekemällä)(?!${gap(60)}uutiskirj)${gap(100)}(?:${accepts}|${gives} suostumuk)`,
      `${ordering}${gap(100)}${accepts}${gap(60)}(?:tieto|tietoj|seloste|rekister|markkin|eväst)`,
      `(?:asiakassuhte|asiakkuu|jäsenyy|hoito|hoido|palvelun käyt|varau)\\p{L}{0,12} ${words(3)}(?:edellyttää|ehtona on|edellytyksenä on) ${words(2)}(?:suostumu|suostumi)`,
      `(?:suostu|hyväksy)(?:t|u|y|vat) (?:siihen|sen),? että${gap(40)}${ordering}`,
      `edellyttä(?:ä|vät) ${words(3)}(?:tietosuoja|tämän selost)\\p{L}{0,20} ${words(1)}hyväksymis`,
      `oletamme,? että ${words(3)}(?:hyväksy|suostu)(?:t|y|vat|tte)(?!\\p{L})`,
      `(?:käyttäessäsi|kun käytät|käyttäjänä|asiakkaana|jäsenenä|kävijänä)${gap(80)}${accepts}`,
      `${accepts}${gap(60)}kun (?:käytät|vierailet|jatkat|asioit)`,
      `(?:käytön|käyttäminen|käyttö|käyttäjänä|vierailu|tietojen antaminen)\\p{L}{0,6}${gap(80)}katsotaan${gap(40)}(?:suostumu|hyväksy)`,
      'edustaa suostumustasi|katsotaan (?:annetun )?suostumukse',
      `(?:jos|mikäli|jollei|ellei)${gap(30)}(?:suostu|hyväksy)${gap(120)}${leave}|${leave}${gap(80)}(?:jos|mikäli) ${words(2)}(?:ei|et) ${words(1)}(?:suostu|hyväksy)`,
      // Whoever does not want it is shown the door.
      `(?:jos|mikäli) ${words(1)}(?:et|ei) halua ${words(2)}(?:luovut|anta|jaka)\\p{L}{0,6}${gap(120)}(?:lopeta|poistu|älä käytä)`,
      // An order is no consent, whichever of them the sentence names first.
      `${gives} suostumuk${gap(80)}(?:syntyessä|${ordering})`,
      `(?:${ordering}|${order} yhteydessä)${gap(200)}${gives} suostumuk`,
      `kun (?:\\p{L}{1,20} ){0,2}(?:liity|liitty|tilaa|varaa|osta|osallistu|suoritta|maksa|käyttä|lähettä|luovutta|rekisteröidy|rekisteröity|ilmoittau|asioi|solmi)\\p{L}{0,6}(?!\\p{L})${gap(80)}${gives} suostumuk`,
      `(?:vid ${swedishOrder}|när (?:du|kunden|medlemmen|en person|han|hon) (?:köp|beställ|bok|registrera|anmäl|bli|anslut|teckna|ingå)\\p{L}{0,4})${gap(80)}(?:ges|ger) ${words(4)}samtycke`,
      `ger (?:du|kunden|medlemmen) ${words(1)}samtycke${gap(60)}(?:vid|genom) ${swedishOrder}`,
      `when (?:you|customers?|members?) (?:order|book|buy|purchase|join|register|sign up)${gap(60)}(?:you|they) ${words(1)}(?:consent|give ${words(1)}consent)`,
      // A notice informs: nobody has to accept it.
      `(?:on|tulee|täytyy|pitää) (?:hyväksyttävä|hyväksyä)${gap(60)}(?:tietosuoja|seloste)`,
      `hyväksy(?:t|y|n|tte)${gap(30)}(?:tietosuojaselost|tietosuojakäytän|tämän selosteen|lausunnon)`,
      `genom att (?:använda|besöka|fortsätta|lämna|registrera|skicka|surfa)${gap(80)}${accepting}`,
      `när du (?:använder|besöker|fortsätter)${gap(60)}${accepting}`,
      `om du inte (?:godkänner|accepterar|samtycker)${gap(80)}(?:använd inte|ska du inte|bör du inte|sluta|lämna)`,
      `fortsatt användning${gap(60)}(?:godkänn|samtyck)`,
      `by (?:using|accessing|visiting|continuing|browsing|providing|submitting|registering|ordering|booking|buying|purchasing|joining|signing up)${gap(80)}(?:you|i) ${words(2)}(?:agree|consent|accept)`,
      `if you do not (?:agree|accept|consent)${gap(60)}(?:do not use|stop using|leave|refrain|should not)`,
      `use of (?:the|our|this)${gap(60)}(?:constitutes|means|implies)${gap(40)}(?:consent|accept)`,
    ],
    // Saying that use is no consent is right; so is a box that is ticked.
    unless: [
      `${denial} (?:ole|katsota|tulkita|tarkoita|merkitse|utgör|innebär|constitute|mean|imply|är)`,
      '(?:rasti|ruksa|valintaruu|kryssa|ticking|checkbox)',
    ],
  },
  anyPurpose: {
    any: [
      '(?:mihin|mitä) tahansa (?:\\p{L}{1,20} )?tarkoitu|mihin tahansa (?:\\p{L}{1,20} )?käyttöön',
      // Whatever somebody will think of.
      '(?:hyväksymiin|päättämiin|katsomiin|parhaaksi katsomiin) (?:muihin )?(?:käyttö)?tarkoituksiin',
      'kaikkiin (?:muihin )?tarkoituksiin|(?:vapaasti|rajoituksetta) käyttää',
      '\\bany (?:other )?purposes? (?:whatsoever|we|it)|\\bfor any purpose\\b',
      '(?:vilket|vilka) ändamål som helst',
    ],
    // The least data that a purpose needs are as few as they can be.
    unless: [denial, 'vähimmäis|minimum|minst möjliga'],
  },
  publish: {
    any: [
      `(?:oikeus julkaista|voi(?:daan|mme|vat)? julkaista|saa(?:daan|mme)? julkaista|julkaistaan)${gap(160)}(?:ellei|jollei|ellet|jos et|mikäli et|kiell|kieltä)`,
      `(?:rätt att publicera|får publicera\\p{L}{0,2}|kan publiceras)${gap(160)}(?:om (?:du|kunden|inte)|såvida|förbjud)`,
      `(?:right to publish|may (?:be )?publish(?:ed)?)${gap(160)}(?:unless|object|opt out)`,
    ],
  },
  // That publication can be refused tells that it is not asked for.
  publishRefusal: {
    any: [
      `(?:oikeus|oikeutta|voi|voit|voivat|mahdollisuus) ${words(2)}(?:kieltä(?:ä|nyt)|kiellettävä|estää|vastustaa) ${words(4)}(?:julkaisu|julkaisemi|julkistami)`,
      `(?:rätt att|kan) ${words(2)}(?:förbjuda|motsätta|invända) ${words(5)}publicer`,
      `(?:right to|can|may) ${words(2)}(?:object to|opt out of|refuse|forbid) ${words(4)}(?:publication|publishing|being published)`,
    ],
    unless: [
      'suostumu|lupa|luvan|samtyck|tillstånd|consent|permission',
      '(?:lain|laissa|laki|lakisäät)\\p{L}{0,8}|enligt lag|by law',
    ],
  },
  // Direct marketing that is directed at a person (kohdistuva) is no profiling; nor is a payment allocated.
  profile: {
    any: [
      'kohden[nt](?!\\p{L}{0,12}\\s+(?:maksu|suoritu))|personoi(?!(?:tu|du|tuj|duilla|dulla)\\p{L}{0,4}\\s+(?:käyttäjä|tunnu|salasan|kirjaut))|profiloi|segmentoi|kiinnostuksen ?koht|henkilökohtai-?semma',
      `räätälöi\\p{L}{0,12} ${words(1)}(?:mainon|mainok|markkin|tarjou|viest|sisäl|suosit)`,
      'perusteella kohdistet|ostokäyttäytymi\\p{L}{1,12} (?:analys|seura)|analysoi\\p{L}{0,8} (?:\\p{L}{1,20} ){0,2}ostokäyttäyt',
      `kohdist(?:aa|amme|etaan|amalla|ami)\\p{L}{0,6}${gap(40)}(?:mainon|mainok|markkin|tarjou|viest|sisäl)`,
      `(?:mainon|mainok|markkin|tarjou|tarjon|viesti)\\p{L}{0,10}${gap(40)}kohdist(?:aa|am|et)`,
      `suun(?:taa|taamme|nata|nataan|nattu|tamme|tami\\p{L}{1,6})(?!\\p{L})${gap(30)}(?:mainon|mainok|markkin|tarjou)`,
      `(?:mainon|mainok|markkin|tarjou)\\p{L}{0,10}\\s${words(2)}suun(?:taa|nata|tami|netaan|tamme|nattu)`,
      '(?:uudelleen|jälleen)markkinoin|remarketing|retarget|demographics',
      '(?:luo(?:d|m|n|t)|muodost|laadi|laati|rakenn|rakent)\\p{L}{0,10}\\s(?:\\p{L}{1,15}\\s){0,2}profiil|(?:asiakas|kävijä|kiinnostus)profiil',
      '(?:skapa|skapar|bygger|bygga)\\s(?:\\p{L}{1,15}\\s){0,2}profil|(?:creat|build)\\p{L}{1,4}\\s(?:\\p{L}{1,15}\\s){0,2}profiles?\\b',
      'profilering|personaliser|personanpass|skräddarsy',
      `rikta(?:d|de|t|r)?\\s${gap(30)}(?:reklam|annons|marknadsför|erbjudand)`,
      '\\bprofiling\\b|personali[sz]|targeted (?:ad|market|content)|interest-based',
    ],
    unless: [denial],
  },
  severalBases: {
    any: [
      `(?:perustu|(?:oikeus|käsittely)?perust(?:e|ee)|edellytyk(?:senä|sinä))\\p{L}{0,12}${gap(120)}(?:sopimu|toimeksianto|suostumu|oikeutet|laki(?:in|sääte|perust)|lainsäädän)`,
      // A heading of a list.
      '^[^.\\n]{0,20}(?:oikeusperust|käsittelyperust|rättslig grund|legal bas[ie]s)\\p{L}{0,6}[^.\\n]{0,40}$',
      `(?:sopimukseen|suostumukseen|suostumuksiin|oikeutettuun etuun|lakiin) perustu`,
      // As Art. 6(1) says it.
      `rekisteröity on antanut suostumuk|käsittely on tarpeen${gap(40)}(?:sopimu|oikeutet|lakisää)`,
      // The bases themselves, as items of a list or one after the other.
      '^[\\s•*–-]{0,4}(?:(?:rekisteröidyn|asiakkaan|henkilön|jäsenen|rekisterinpitäjän) )?(?:suostumus|sopimus|oikeutettu etu|lakisääteinen velvo\\p{L}{1,5})(?:,| (?:ja|tai|sekä) |[ \\t]{0,10}$)',
      // The dot of the first number ends no sentence.
      `perust\\p{L}{1,12}[^.\\n]{0,60}:\\s{1,6}1[.)]\\s${gap(80)}(?:sopimu|suostumu|oikeutet|laki(?:in|sääte))`,
      `käsitellä${gap(60)}(?:suostumuk|sopimu|oikeutetun)\\p{L}{0,12}`,
      `(?:grund(?:ar|en)?|rättslig|förutsättning\\p{L}{0,5})${gap(120)}(?:avtal|samtyck|berättigat intresse|legitim\\p{L}{1,3} intress|medgivande|rättslig förpliktelse)`,
      `(?:based on|basis|ground)${gap(80)}(?:contract|agreement|consent|legitimate interest|legal obligation)`,
    ],
    // Giving data is another question than the basis.
    unless: [denial, 'antaminen|lämnandet|providing'],
  },
  groupMarketing: {
    any: [
      `konserniyhti(?:ö|ö)\\p{L}{0,25}${gap(40)}markkinoin|markkinoin\\p{L}{0,25}${gap(40)}konserniyhti`,
      `(?:samaan|omaan) konserniin${gap(60)}markkinoin|markkinoin\\p{L}{0,25}${gap(60)}(?:samaan|omaan) konserniin`,
      `marknadsför${gap(60)}(?:samma|vår) koncern|(?:samma|vår) koncern${gap(60)}marknadsför`,
      `marketing${gap(60)}(?:the same|our) group|(?:the same|our) group(?: of companies)?${gap(60)}marketing`,
      `konsernin (?:muille|muiden|sisällä)${gap(60)}markkinoin`,
      `koncern(?:bolag|företag)${gap(40)}marknadsför|marknadsför${gap(40)}koncern(?:bolag|företag)`,
      `group compan(?:y|ies)${gap(40)}marketing|marketing${gap(40)}group compan`,
    ],
    unless: [denial],
  },
  // Several who decide together, told without who does what.
  jointControl: {
    any: [
      'yhteisrekisterinpitäj|(?<!\\p{L})yhteisrekisteri(?:ä|n)?(?!\\p{L})|yhteinen rekisteri(?!\\p{L})',
      'gemensamt personuppgiftsansvarig|gemensamma personuppgiftsansvariga',
      'joint controllers?\\b|jointly determine',
    ],
    // Pages of social media have an arrangement of their own.
    unless: [denial, 'facebook|\\bmeta\\b|instagram|linkedin|tiktok'],
    unlessInText: [
      'vastuunja|vastuualue|vastuista|sopine(?:et|emme)|keskinäi|järjestely|vastaa (?:siitä|rekisteröity|pyyn|tietopyyn)',
      'ansvarsfördelning|kommit överens|arrangemang|inbördes|arrangement|agreed|responsib',
    ],
  },
  processorRole: {
    any: [
      'tieto\\p{L}{0,25}\\s?käsittelijänä|tietojenkäsittelijä|käsittelijän roolissa',
      'som personuppgiftsbiträde\\b|personuppgiftsbiträde (?:åt|för) (?:våra )?kunder',
      '\\bas (?:a |the )?(?:data )?processor\\b',
    ],
    // Others who act for us are our processors.
    unless: [
      'rekisterinpitäjänä,? (?:ja|mutta|kun taas) (?!henkilötieto|tieto|myös|osin|osittain|toisinaan)\\p{L}',
      'personuppgiftsansvarig och (?!som|personuppgift|delvis)\\p{L}|controller,? and (?!as|a |the |data|processor|partly)\\p{L}',
      'palveluntarjoaj|alihankki|kumppan|toimittaj|käyttämämme|lukuumme|puolestamme|(?:jotka|joka) (?:toimi|käsitte)',
      'leverantör|som behandlar|för vår räkning|supplier|provider|contractor|our behalf',
    ],
  },
} as const satisfies Readonly<Record<string, Pattern>>;
