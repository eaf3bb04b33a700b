/** What a person chose, in the words of the documents. */
export const choices = {
  basis: {
    a: 'Suostumus (tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta)',
    b: 'Sopimus tai sopimusta edeltävät toimet (tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohta)',
    c: 'Lakisääteinen velvoite (tietosuoja-asetuksen 6 artiklan 1 kohdan c alakohta)',
    d: 'Elintärkeiden etujen suojaaminen (tietosuoja-asetuksen 6 artiklan 1 kohdan d alakohta)',
    e: 'Yleistä etua koskeva tehtävä tai julkisen vallan käyttö (tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohta)',
    f: 'Oikeutettu etu (tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta)',
  },
  article9: {
    a: 'Nimenomainen suostumus (9 artiklan 2 kohdan a alakohta)',
    b: 'Työoikeuden, sosiaaliturvan ja sosiaalisen suojelun velvoitteet ja oikeudet (9 artiklan 2 kohdan b alakohta)',
    c: 'Elintärkeiden etujen suojaaminen (9 artiklan 2 kohdan c alakohta)',
    d: 'Voittoa tavoittelemattoman yhteisön jäsenten tietojen käsittely (9 artiklan 2 kohdan d alakohta)',
    e: 'Rekisteröity on nimenomaisesti saattanut tiedot julkisiksi (9 artiklan 2 kohdan e alakohta)',
    f: 'Oikeusvaateen laatiminen, esittäminen tai puolustaminen (9 artiklan 2 kohdan f alakohta)',
    g: 'Tärkeä yleinen etu lain nojalla (9 artiklan 2 kohdan g alakohta)',
    h: 'Terveydenhuolto, sosiaalihuolto tai työterveyshuolto (9 artiklan 2 kohdan h alakohta)',
    i: 'Kansanterveyteen liittyvä yleinen etu (9 artiklan 2 kohdan i alakohta)',
    j: 'Arkistointi, tutkimus tai tilastointi (9 artiklan 2 kohdan j alakohta)',
  },
  article10: {
    claim:
      'Oikeusvaateen selvittäminen, esittäminen, puolustaminen tai ratkaiseminen (tietosuojalain 7 §)',
    insurance: 'Vakuutuslaitoksen toiminta (tietosuojalain 7 §)',
    statute: 'Laissa säädetty tai laista suoraan johtuva tehtävä (tietosuojalain 7 §)',
    research: 'Tutkimus tai tilastointi (tietosuojalain 7 §)',
  },
  special: {
    ethnicOrigin: 'rotu tai etninen alkuperä',
    politicalOpinions: 'poliittiset mielipiteet',
    beliefs: 'uskonnollinen tai filosofinen vakaumus',
    tradeUnion: 'ammattiliiton jäsenyys',
    genetic: 'geneettiset tiedot',
    biometric: 'biometriset tiedot henkilön tunnistamista varten',
    health: 'terveystiedot',
    sexLife: 'seksuaalinen käyttäytyminen tai suuntautuminen',
  },
  nationalId: {
    consent: 'henkilön suostumus (tietosuojalain 29 §)',
    statute: 'käsittelystä säädetään laissa (tietosuojalain 29 §)',
    duty: 'yksilöinti on tärkeää laissa säädetyn tehtävän suorittamiseksi (tietosuojalain 29 §)',
    rights:
      'yksilöinti on tärkeää rekisteröidyn tai rekisterinpitäjän oikeuksien ja velvollisuuksien toteuttamiseksi (tietosuojalain 29 §)',
    research: 'yksilöinti on tärkeää tutkimusta tai tilastointia varten (tietosuojalain 29 §)',
    sector: 'laissa mainittu toimiala tai palvelussuhde (tietosuojalain 29 §)',
  },
  source: {
    subject: 'Henkilö itse',
    observed: 'Palvelun käytöstä kertyvät tiedot',
    third: 'Muu henkilö tai yritys',
    publicSource: 'Julkinen lähde',
    authority: 'Viranomainen',
    group: 'Samaan konserniin kuuluva yritys',
  },
  recipient: {
    processor: 'Henkilötietojen käsittelijä',
    controller: 'Itsenäinen rekisterinpitäjä',
    joint: 'Yhteisrekisterinpitäjä',
    authority: 'Viranomainen',
    group: 'Samaan konserniin kuuluva yritys',
    public: 'Yleisö',
  },
  mechanism: {
    adequacy: 'Komission päätös tietosuojan riittävyydestä (45 artikla)',
    dpf: 'Komission päätös tietosuojan riittävyydestä: EU:n ja Yhdysvaltojen tietosuojakehys, Data Privacy Framework (45 artikla)',
    scc: 'Komission vakiosopimuslausekkeet (46 artiklan 2 kohdan c alakohta)',
    'scc-sa': 'Valvontaviranomaisen vakiolausekkeet (46 artiklan 2 kohdan d alakohta)',
    bcr: 'Yritystä koskevat sitovat säännöt (46 artiklan 2 kohdan b alakohta ja 47 artikla)',
    code: 'Hyväksytyt käytännesäännöt (46 artiklan 2 kohdan e alakohta)',
    cert: 'Hyväksytty sertifiointi (46 artiklan 2 kohdan f alakohta)',
    adhoc:
      'Valvontaviranomaisen luvalla käytettävät sopimuslausekkeet (46 artiklan 3 kohdan a alakohta)',
    '49a': 'Nimenomainen suostumus, kun riskeistä on kerrottu (49 artiklan 1 kohdan a alakohta)',
    '49b':
      'Siirto on tarpeen rekisteröidyn kanssa tehdyn sopimuksen vuoksi (49 artiklan 1 kohdan b alakohta)',
    '49c':
      'Siirto on tarpeen rekisteröidyn edun mukaisen sopimuksen vuoksi (49 artiklan 1 kohdan c alakohta)',
    '49d': 'Tärkeä yleinen etu (49 artiklan 1 kohdan d alakohta)',
    '49e':
      'Oikeusvaateen laatiminen, esittäminen tai puolustaminen (49 artiklan 1 kohdan e alakohta)',
    '49f': 'Elintärkeiden etujen suojaaminen (49 artiklan 1 kohdan f alakohta)',
    '49g': 'Siirto julkisesta rekisteristä (49 artiklan 1 kohdan g alakohta)',
    '49-2': 'Pakottava oikeutettu etu yksittäisessä siirrossa (49 artiklan 1 kohdan 2 alakohta)',
  },
  automatedCondition: {
    contract:
      'Päätös on tarpeen sopimuksen tekemistä tai täyttämistä varten (22 artiklan 2 kohdan a alakohta)',
    law: 'Päätös perustuu lakiin (22 artiklan 2 kohdan b alakohta)',
    consent: 'Nimenomainen suostumus (22 artiklan 2 kohdan c alakohta)',
  },
  marketingChannel: {
    email: 'sähköposti',
    sms: 'tekstiviesti',
    phone: 'puhelin',
    post: 'posti',
    social: 'sosiaalinen media',
    app: 'sovellus',
  },
  cookieCategory: {
    necessary: 'Välttämätön',
    functional: 'Toiminnallinen',
    analytics: 'Analytiikka',
    marketing: 'Markkinointi',
  },
  measureGroup: {
    technical: 'Tekniset toimet',
    organisational: 'Organisatoriset toimet',
    physical: 'Fyysiset toimet',
    other: 'Muut toimet',
  },
} as const;
