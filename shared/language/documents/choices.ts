import type { WordTree } from '../words.ts';

/** What a person chose, in the words of the documents. */
export const choices = {
  basis: {
    a: {
      fi: 'Suostumus (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)',
      sv: 'Samtycke (artikel 6.1 a i dataskyddsförordningen)',
      en: 'Consent (Article 6(1)(a) GDPR)',
    },
    b: {
      fi: 'Sopimus tai sopimusta edeltävät toimet (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)',
      sv: 'Avtal eller åtgärder innan ett avtal ingås (artikel 6.1 b i dataskyddsförordningen)',
      en: 'Contract or steps prior to a contract (Article 6(1)(b) GDPR)',
    },
    c: {
      fi: 'Lakisääteinen velvoite (tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta)',
      sv: 'Rättslig förpliktelse (artikel 6.1 c i dataskyddsförordningen)',
      en: 'Legal obligation (Article 6(1)(c) GDPR)',
    },
    d: {
      fi: 'Elintärkeiden etujen suojaaminen (tietosuoja-asetuksen 6 artiklan 1 kohdan d alakohta)',
      sv: 'Skydd av grundläggande intressen (artikel 6.1 d i dataskyddsförordningen)',
      en: 'Protection of vital interests (Article 6(1)(d) GDPR)',
    },
    e: {
      fi: 'Yleistä etua koskeva tehtävä tai julkisen vallan käyttö (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta)',
      sv: 'Uppgift av allmänt intresse eller myndighetsutövning (artikel 6.1 e i dataskyddsförordningen)',
      en: 'Task in the public interest or exercise of official authority (Article 6(1)(e) GDPR)',
    },
    f: {
      fi: 'Oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta)',
      sv: 'Berättigat intresse (artikel 6.1 f i dataskyddsförordningen)',
      en: 'Legitimate interest (Article 6(1)(f) GDPR)',
    },
  },
  article9: {
    a: {
      fi: 'Nimenomainen suostumus (9 artiklan 2 kohdan a alakohta)',
      sv: 'Uttryckligt samtycke (artikel 9.2 a)',
      en: 'Explicit consent (Article 9(2)(a))',
    },
    b: {
      fi: 'Työoikeuden, sosiaaliturvan ja sosiaalisen suojelun velvoitteet ja oikeudet (9 artiklan 2 kohdan b alakohta)',
      sv: 'Skyldigheter och rättigheter inom arbetsrätten, den sociala tryggheten och det sociala skyddet (artikel 9.2 b)',
      en: 'Obligations and rights in employment, social security and social protection law (Article 9(2)(b))',
    },
    c: {
      fi: 'Elintärkeiden etujen suojaaminen (9 artiklan 2 kohdan c alakohta)',
      sv: 'Skydd av grundläggande intressen (artikel 9.2 c)',
      en: 'Protection of vital interests (Article 9(2)(c))',
    },
    d: {
      fi: 'Voittoa tavoittelemattoman yhteisön jäsenten tietojen käsittely (9 artiklan 2 kohdan d alakohta)',
      sv: 'Behandling av uppgifter om medlemmar i en organisation utan vinstsyfte (artikel 9.2 d)',
      en: 'Processing by a not-for-profit body concerning its members (Article 9(2)(d))',
    },
    e: {
      fi: 'Rekisteröity on nimenomaisesti saattanut tiedot julkisiksi (9 artiklan 2 kohdan e alakohta)',
      sv: 'Den registrerade har på ett tydligt sätt offentliggjort uppgifterna (artikel 9.2 e)',
      en: 'Data manifestly made public by the data subject (Article 9(2)(e))',
    },
    f: {
      fi: 'Oikeusvaateen laatiminen, esittäminen tai puolustaminen (9 artiklan 2 kohdan f alakohta)',
      sv: 'Att fastställa, göra gällande eller försvara rättsliga anspråk (artikel 9.2 f)',
      en: 'Establishment, exercise or defence of legal claims (Article 9(2)(f))',
    },
    g: {
      fi: 'Tärkeä yleinen etu lain nojalla (9 artiklan 2 kohdan g alakohta)',
      sv: 'Viktigt allmänt intresse med stöd av lag (artikel 9.2 g)',
      en: 'Substantial public interest on the basis of law (Article 9(2)(g))',
    },
    h: {
      fi: 'Terveydenhuolto, sosiaalihuolto tai työterveyshuolto (9 artiklan 2 kohdan h alakohta)',
      sv: 'Hälso- och sjukvård, socialvård eller företagshälsovård (artikel 9.2 h)',
      en: 'Health care, social care or occupational medicine (Article 9(2)(h))',
    },
    i: {
      fi: 'Kansanterveyteen liittyvä yleinen etu (9 artiklan 2 kohdan i alakohta)',
      sv: 'Allmänt intresse på folkhälsoområdet (artikel 9.2 i)',
      en: 'Public interest in the area of public health (Article 9(2)(i))',
    },
    j: {
      fi: 'Arkistointi, tutkimus tai tilastointi (9 artiklan 2 kohdan j alakohta)',
      sv: 'Arkivering, forskning eller statistik (artikel 9.2 j)',
      en: 'Archiving, research or statistics (Article 9(2)(j))',
    },
  },
  article10: {
    claim: {
      fi: 'Oikeusvaateen selvittäminen, laatiminen, esittäminen, puolustaminen tai ratkaiseminen (tietosuojalain 7 §)',
      sv: 'Att utreda, fastställa, göra gällande, försvara eller avgöra rättsliga anspråk (7 § i dataskyddslagen)',
      en: 'Investigation, establishment, exercise, defence or resolution of a legal claim (section 7 of the Data Protection Act)',
    },
    insurance: {
      fi: 'Vakuutuslaitoksen toiminta (tietosuojalain 7 §)',
      sv: 'Försäkringsanstaltens verksamhet (7 § i dataskyddslagen)',
      en: 'Operations of an insurance company (section 7 of the Data Protection Act)',
    },
    statute: {
      fi: 'Laissa säädetty tai laista suoraan johtuva tehtävä (tietosuojalain 7 §)',
      sv: 'Uppgift som föreskrivs i lag eller direkt följer av lag (7 § i dataskyddslagen)',
      en: 'Task laid down in or following directly from law (section 7 of the Data Protection Act)',
    },
    research: {
      fi: 'Tutkimus tai tilastointi (tietosuojalain 7 §)',
      sv: 'Forskning eller statistik (7 § i dataskyddslagen)',
      en: 'Research or statistics (section 7 of the Data Protection Act)',
    },
  },
  special: {
    ethnicOrigin: {
      fi: 'rotu tai etninen alkuperä',
      sv: 'ras eller etniskt ursprung',
      en: 'racial or ethnic origin',
    },
    politicalOpinions: {
      fi: 'poliittiset mielipiteet',
      sv: 'politiska åsikter',
      en: 'political opinions',
    },
    beliefs: {
      fi: 'uskonnollinen tai filosofinen vakaumus',
      sv: 'religiös eller filosofisk övertygelse',
      en: 'religious or philosophical beliefs',
    },
    tradeUnion: {
      fi: 'ammattiliiton jäsenyys',
      sv: 'medlemskap i fackförening',
      en: 'trade union membership',
    },
    genetic: {
      fi: 'geneettiset tiedot',
      sv: 'genetiska uppgifter',
      en: 'genetic data',
    },
    biometric: {
      fi: 'biometriset tiedot henkilön tunnistamista varten',
      sv: 'biometriska uppgifter för att identifiera en person',
      en: 'biometric data for identifying a person',
    },
    health: {
      fi: 'terveystiedot',
      sv: 'uppgifter om hälsa',
      en: 'data concerning health',
    },
    sexLife: {
      fi: 'seksuaalinen käyttäytyminen tai suuntautuminen',
      sv: 'sexualliv eller sexuell läggning',
      en: 'sex life or sexual orientation',
    },
  },
  safeguard: {
    logs: {
      fi: 'käsittelyn lokit',
      sv: 'loggar över behandlingen',
      en: 'logs of the processing',
    },
    training: {
      fi: 'henkilöstön osaamisen parantaminen',
      sv: 'åtgärder som förbättrar personalens kompetens',
      en: 'training of the staff',
    },
    dpo: {
      fi: 'tietosuojavastaavan nimittäminen',
      sv: 'utnämning av dataskyddsombud',
      en: 'designation of a data protection officer',
    },
    accessControl: {
      fi: 'tietoihin pääsyn rajaaminen',
      sv: 'begränsad tillgång till uppgifterna',
      en: 'restricted access to the data',
    },
    pseudonymisation: {
      fi: 'pseudonymisointi',
      sv: 'pseudonymisering',
      en: 'pseudonymisation',
    },
    encryption: {
      fi: 'salaus',
      sv: 'kryptering',
      en: 'encryption',
    },
    resilience: {
      fi: 'järjestelmien vikasietoisuus ja tietojen palautus',
      sv: 'feltoleranta system och återställning av uppgifter',
      en: 'resilient systems and recovery of data',
    },
    testing: {
      fi: 'suojauksen säännöllinen testaus ja arviointi',
      sv: 'regelbunden testning och utvärdering av skyddet',
      en: 'regular testing and assessment of the protection',
    },
    procedures: {
      fi: 'menettelysäännöt tietojen siirtoa ja muuta käyttöä varten',
      sv: 'förfaranderegler för överföring och annan användning av uppgifter',
      en: 'procedures for transfers and for other uses of the data',
    },
    dpia: {
      fi: 'vaikutustenarviointi',
      sv: 'konsekvensbedömning',
      en: 'impact assessment',
    },
    other: {
      fi: 'muut suojatoimet',
      sv: 'andra skyddsåtgärder',
      en: 'other safeguards',
    },
  },
  childAges: {
    under13: {
      fi: 'alle 13-vuotiaita',
      sv: 'under 13 år',
      en: 'under 13 years',
    },
    from13: {
      fi: '13–17-vuotiaita',
      sv: '13–17 år',
      en: '13 to 17 years',
    },
    both: {
      fi: 'alle 13-vuotiaita ja 13–17-vuotiaita',
      sv: 'under 13 år och 13–17 år',
      en: 'under 13 years and 13 to 17 years',
    },
  },
  nationalId: {
    consent: {
      fi: 'henkilön suostumus (tietosuojalain 29 §)',
      sv: 'personens samtycke (29 § i dataskyddslagen)',
      en: 'the consent of the person (section 29 of the Data Protection Act)',
    },
    statute: {
      fi: 'käsittelystä säädetään laissa (tietosuojalain 29 §)',
      sv: 'behandlingen föreskrivs i lag (29 § i dataskyddslagen)',
      en: 'processing laid down by law (section 29 of the Data Protection Act)',
    },
    duty: {
      fi: 'yksilöinti on tärkeää laissa säädetyn tehtävän suorittamiseksi (tietosuojalain 29 §)',
      sv: 'entydig identifiering är viktig för att utföra en lagstadgad uppgift (29 § i dataskyddslagen)',
      en: 'unambiguous identification is important for a statutory task (section 29 of the Data Protection Act)',
    },
    rights: {
      fi: 'yksilöinti on tärkeää rekisteröidyn tai rekisterinpitäjän oikeuksien ja velvollisuuksien toteuttamiseksi (tietosuojalain 29 §)',
      sv: 'entydig identifiering är viktig för den registrerades eller den personuppgiftsansvariges rättigheter och skyldigheter (29 § i dataskyddslagen)',
      en: 'unambiguous identification is important for the rights and obligations of the data subject or the controller (section 29 of the Data Protection Act)',
    },
    research: {
      fi: 'yksilöinti on tärkeää tutkimusta tai tilastointia varten (tietosuojalain 29 §)',
      sv: 'entydig identifiering är viktig för forskning eller statistik (29 § i dataskyddslagen)',
      en: 'unambiguous identification is important for research or statistics (section 29 of the Data Protection Act)',
    },
    sector: {
      fi: 'laissa mainittu toimiala tai palvelussuhde (tietosuojalain 29 §)',
      sv: 'bransch eller anställningsförhållande som nämns i lagen (29 § i dataskyddslagen)',
      en: 'a field of activity or service relationship named in the law (section 29 of the Data Protection Act)',
    },
  },
  source: {
    subject: {
      fi: 'Henkilö itse',
      sv: 'Personen själv',
      en: 'The person',
    },
    observed: {
      fi: 'Palvelun käytöstä kertyvät tiedot',
      sv: 'Uppgifter som uppkommer när tjänsten används',
      en: 'Data generated by the use of the service',
    },
    third: {
      fi: 'Muu henkilö tai yritys',
      sv: 'Annan person eller annat företag',
      en: 'Another person or company',
    },
    publicSource: {
      fi: 'Julkinen lähde',
      sv: 'Offentlig källa',
      en: 'Public source',
    },
    authority: {
      fi: 'Viranomainen',
      sv: 'Myndighet',
      en: 'Authority',
    },
    group: {
      fi: 'Samaan konserniin kuuluva yritys',
      sv: 'Företag i samma koncern',
      en: 'Company of the same group',
    },
  },
  recipient: {
    processor: {
      fi: 'Henkilötietojen käsittelijä',
      sv: 'Personuppgiftsbiträde',
      en: 'Processor',
    },
    controller: {
      fi: 'Itsenäinen rekisterinpitäjä',
      sv: 'Självständigt personuppgiftsansvarig',
      en: 'Independent controller',
    },
    joint: {
      fi: 'Yhteisrekisterinpitäjä',
      sv: 'Gemensamt personuppgiftsansvarig',
      en: 'Joint controller',
    },
    authority: {
      fi: 'Viranomainen',
      sv: 'Myndighet',
      en: 'Authority',
    },
    group: {
      fi: 'Samaan konserniin kuuluva yritys',
      sv: 'Företag i samma koncern',
      en: 'Company of the same group',
    },
    public: {
      fi: 'Yleisö',
      sv: 'Allmänheten',
      en: 'The public',
    },
  },
  mechanism: {
    adequacy: {
      fi: 'Komission päätös tietosuojan riittävyydestä (45 artikla)',
      sv: 'Kommissionens beslut om adekvat skyddsnivå (artikel 45)',
      en: 'Adequacy decision of the Commission (Article 45)',
    },
    dpf: {
      fi: 'Komission päätös tietosuojan riittävyydestä: EU:n ja Yhdysvaltojen tietosuojakehys, Data Privacy Framework (45 artikla)',
      sv: 'Kommissionens beslut om adekvat skyddsnivå: ramverket för dataskydd mellan EU och USA, Data Privacy Framework (artikel 45)',
      en: 'Adequacy decision of the Commission: EU-U.S. Data Privacy Framework (Article 45)',
    },
    scc: {
      fi: 'Komission vakiosopimuslausekkeet (46 artiklan 2 kohdan c alakohta)',
      sv: 'Kommissionens standardavtalsklausuler (artikel 46.2 c)',
      en: 'Standard contractual clauses of the Commission (Article 46(2)(c))',
    },
    'scc-sa': {
      fi: 'Valvontaviranomaisen vakiosopimuslausekkeet (46 artiklan 2 kohdan d alakohta)',
      sv: 'Tillsynsmyndighetens standardavtalsklausuler (artikel 46.2 d)',
      en: 'Standard clauses of a supervisory authority (Article 46(2)(d))',
    },
    bcr: {
      fi: 'Yritystä koskevat sitovat säännöt (46 artiklan 2 kohdan b alakohta ja 47 artikla)',
      sv: 'Bindande företagsbestämmelser (artiklarna 46.2 b och 47)',
      en: 'Binding corporate rules (Articles 46(2)(b) and 47)',
    },
    code: {
      fi: 'Hyväksytyt käytännesäännöt (46 artiklan 2 kohdan e alakohta)',
      sv: 'Godkänd uppförandekod (artikel 46.2 e)',
      en: 'Approved code of conduct (Article 46(2)(e))',
    },
    cert: {
      fi: 'Hyväksytty sertifiointi (46 artiklan 2 kohdan f alakohta)',
      sv: 'Godkänd certifiering (artikel 46.2 f)',
      en: 'Approved certification (Article 46(2)(f))',
    },
    adhoc: {
      fi: 'Valvontaviranomaisen luvalla käytettävät sopimuslausekkeet (46 artiklan 3 kohdan a alakohta)',
      sv: 'Avtalsklausuler med tillsynsmyndighetens tillstånd (artikel 46.3 a)',
      en: 'Contractual clauses authorised by the supervisory authority (Article 46(3)(a))',
    },
    '49a': {
      fi: 'Nimenomainen suostumus, kun riskeistä on kerrottu (49 artiklan 1 kohdan a alakohta)',
      sv: 'Uttryckligt samtycke efter information om riskerna (artikel 49.1 a)',
      en: 'Explicit consent after information on the risks (Article 49(1)(a))',
    },
    '49b': {
      fi: 'Siirto on tarpeen rekisteröidyn kanssa tehdyn sopimuksen vuoksi (49 artiklan 1 kohdan b alakohta)',
      sv: 'Överföringen är nödvändig för ett avtal med den registrerade (artikel 49.1 b)',
      en: 'Transfer necessary for a contract with the data subject (Article 49(1)(b))',
    },
    '49c': {
      fi: 'Siirto on tarpeen rekisteröidyn edun mukaisen sopimuksen vuoksi (49 artiklan 1 kohdan c alakohta)',
      sv: 'Överföringen är nödvändig för ett avtal i den registrerades intresse (artikel 49.1 c)',
      en: 'Transfer necessary for a contract in the interest of the data subject (Article 49(1)(c))',
    },
    '49d': {
      fi: 'Tärkeä yleinen etu (49 artiklan 1 kohdan d alakohta)',
      sv: 'Viktigt allmänt intresse (artikel 49.1 d)',
      en: 'Important reasons of public interest (Article 49(1)(d))',
    },
    '49e': {
      fi: 'Oikeusvaateen laatiminen, esittäminen tai puolustaminen (49 artiklan 1 kohdan e alakohta)',
      sv: 'Att fastställa, göra gällande eller försvara rättsliga anspråk (artikel 49.1 e)',
      en: 'Establishment, exercise or defence of legal claims (Article 49(1)(e))',
    },
    '49f': {
      fi: 'Elintärkeiden etujen suojaaminen (49 artiklan 1 kohdan f alakohta)',
      sv: 'Skydd av grundläggande intressen (artikel 49.1 f)',
      en: 'Protection of vital interests (Article 49(1)(f))',
    },
    '49g': {
      fi: 'Siirto julkisesta rekisteristä (49 artiklan 1 kohdan g alakohta)',
      sv: 'Överföring från ett offentligt register (artikel 49.1 g)',
      en: 'Transfer from a public register (Article 49(1)(g))',
    },
    '49-2': {
      fi: 'Pakottava oikeutettu etu yksittäisessä siirrossa (49 artiklan 1 kohdan toinen alakohta)',
      sv: 'Tvingande berättigat intresse vid en enskild överföring (artikel 49.1 andra stycket)',
      en: 'Compelling legitimate interest in a single transfer (Article 49(1), second subparagraph)',
    },
  },
  clauseModule: {
    controllerToController: {
      fi: 'Osa 1: rekisterinpitäjältä rekisterinpitäjälle',
      sv: 'Modul 1: från personuppgiftsansvarig till personuppgiftsansvarig',
      en: 'Module 1: controller to controller',
    },
    controllerToProcessor: {
      fi: 'Osa 2: rekisterinpitäjältä käsittelijälle',
      sv: 'Modul 2: från personuppgiftsansvarig till personuppgiftsbiträde',
      en: 'Module 2: controller to processor',
    },
    processorToProcessor: {
      fi: 'Osa 3: käsittelijältä toiselle käsittelijälle',
      sv: 'Modul 3: från personuppgiftsbiträde till personuppgiftsbiträde',
      en: 'Module 3: processor to processor',
    },
    processorToController: {
      fi: 'Osa 4: käsittelijältä rekisterinpitäjälle',
      sv: 'Modul 4: från personuppgiftsbiträde till personuppgiftsansvarig',
      en: 'Module 4: processor to controller',
    },
  },
  automatedCondition: {
    contract: {
      fi: 'Päätös on tarpeen sopimuksen tekemistä tai täyttämistä varten (22 artiklan 2 kohdan a alakohta)',
      sv: 'Beslutet är nödvändigt för att ingå eller fullgöra ett avtal (artikel 22.2 a)',
      en: 'The decision is necessary for entering into or performing a contract (Article 22(2)(a))',
    },
    law: {
      fi: 'Päätös perustuu lakiin (22 artiklan 2 kohdan b alakohta)',
      sv: 'Beslutet grundar sig på lag (artikel 22.2 b)',
      en: 'The decision is authorised by law (Article 22(2)(b))',
    },
    consent: {
      fi: 'Nimenomainen suostumus (22 artiklan 2 kohdan c alakohta)',
      sv: 'Uttryckligt samtycke (artikel 22.2 c)',
      en: 'Explicit consent (Article 22(2)(c))',
    },
  },
  dpiaCriterion: {
    evaluation: {
      fi: 'henkilöiden arviointi, pisteytys tai profilointi',
      sv: 'bedömning, poängsättning eller profilering av personer',
      en: 'people are assessed, scored or profiled',
    },
    automatedDecision: {
      fi: 'automaattiset päätökset, joilla on merkittäviä vaikutuksia',
      sv: 'automatiserade beslut med betydande följder',
      en: 'automated decisions with significant effects',
    },
    monitoring: {
      fi: 'järjestelmällinen seuranta',
      sv: 'systematisk övervakning',
      en: 'systematic monitoring',
    },
    sensitive: {
      fi: 'arkaluonteiset tai hyvin henkilökohtaiset tiedot',
      sv: 'känsliga eller mycket personliga uppgifter',
      en: 'sensitive or highly personal data',
    },
    largeScale: {
      fi: 'laajamittainen käsittely',
      sv: 'omfattande behandling',
      en: 'large-scale processing',
    },
    matching: {
      fi: 'tietojen odottamaton yhdistäminen',
      sv: 'oväntad samkörning av uppgifter',
      en: 'unexpected combining of data',
    },
    vulnerable: {
      fi: 'heikommassa asemassa olevat henkilöt',
      sv: 'personer i utsatt ställning',
      en: 'people in a weaker position',
    },
    newTechnology: {
      fi: 'uusi tekniikka tai tekniikan uusi käyttötapa',
      sv: 'ny teknik eller ett nytt sätt att använda teknik',
      en: 'new technology or a new use of technology',
    },
    prevention: {
      fi: 'käsittely voi estää palvelun saamisen tai oikeuden käyttämisen',
      sv: 'behandlingen kan hindra någon från att få en tjänst eller utöva en rättighet',
      en: 'the processing can keep people from a service or a right',
    },
  },
  marketingChannel: {
    email: {
      fi: 'sähköposti',
      sv: 'e-post',
      en: 'email',
    },
    sms: {
      fi: 'tekstiviesti',
      sv: 'textmeddelande',
      en: 'text message',
    },
    phone: {
      fi: 'puhelin',
      sv: 'telefon',
      en: 'telephone',
    },
    post: {
      fi: 'posti',
      sv: 'post',
      en: 'post',
    },
    social: {
      fi: 'sosiaalinen media',
      sv: 'sociala medier',
      en: 'social media',
    },
    app: {
      fi: 'sovellus',
      sv: 'app',
      en: 'app',
    },
  },
  cookieCategory: {
    necessary: {
      fi: 'Välttämätön',
      sv: 'Nödvändig',
      en: 'Necessary',
    },
    functional: {
      fi: 'Toiminnallinen',
      sv: 'Funktionell',
      en: 'Functional',
    },
    analytics: {
      fi: 'Tilastointi',
      sv: 'Statistik',
      en: 'Analytics',
    },
    marketing: {
      fi: 'Markkinointi',
      sv: 'Marknadsföring',
      en: 'Marketing',
    },
  },
  measureGroup: {
    technical: {
      fi: 'Tekniset toimet',
      sv: 'Tekniska åtgärder',
      en: 'Technical measures',
    },
    organisational: {
      fi: 'Organisatoriset toimet',
      sv: 'Organisatoriska åtgärder',
      en: 'Organisational measures',
    },
    physical: {
      fi: 'Fyysiset toimet',
      sv: 'Fysiska åtgärder',
      en: 'Physical measures',
    },
    other: {
      fi: 'Muut toimet',
      sv: 'Övriga åtgärder',
      en: 'Other measures',
    },
  },
} satisfies WordTree;
