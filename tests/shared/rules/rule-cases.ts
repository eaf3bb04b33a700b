// For every message of every rule: a change of the example, in which nothing is wrong, that brings it up.
import type { MessageId } from '../../../shared/language/rules/rule-messages.ts';
import type { OutdatedNotice } from '../../../shared/rules/outdated-notice.ts';

export interface RuleCase {
  readonly message: MessageId;
  readonly company: 'kahvila-kielo' | 'tilitoimisto-taival';
  /** Answers to change, by file and path: 'registers/uutiskirje#intro'. */
  readonly set: Readonly<Record<string, unknown>>;
  /** Where the finding stands; the first changed answer where left out. */
  readonly at?: string;
  readonly today?: string;
  /** The registers whose printed notice says something else than the answers. */
  readonly outdated?: readonly OutdatedNotice[];
}

const fi = (text: string) => ({ fi: text });
const letter = (path: string) => `registers/uutiskirje#${path}`;
const guests = (path: string) => `registers/asiakasrekisteri#${path}`;
const staff = (path: string) => `registers/henkilosto#${path}`;
const service = (path: string) => `registers/verkkopalvelu#${path}`;
const clients = (path: string) => `registers/asiakkaat#${path}`;
const own = (path: string) => `company#${path}`;

function kielo(message: MessageId, path: string, value: unknown, at = path): RuleCase {
  return { message, company: 'kahvila-kielo', set: { [path]: value }, at };
}

/** Several answers changed at once; the finding stands at the first of them. */
function kieloAll(message: MessageId, set: RuleCase['set']): RuleCase {
  return { message, company: 'kahvila-kielo', set };
}

function taival(message: MessageId, path: string, value: unknown, at = path): RuleCase {
  return { message, company: 'tilitoimisto-taival', set: { [path]: value }, at };
}

/** A sentence long enough to be told from a phrase. */
const sentence =
  'Tietoja kerätään myös tilaisuuksissa, joihin asiakas on itse ilmoittautunut mukaan lomakkeella.';

export const ruleCases: readonly RuleCase[] = [
  kielo('LAW-01', letter('intro'), fi('Noudatamme henkilötietolain säännöksiä.')),
  kielo('LAW-02', guests('intro'), fi('Noudatamme tietoyhteiskuntakaarta.')),
  kielo('LAW-03', letter('sectionNotes.transfers'), fi('Siirto perustuu Privacy Shieldiin.')),
  kielo('LAW-04', guests('intro'), fi('Rekisteriseloste asiakkaista')),
  kielo('LAW-05', guests('intro'), fi('Rekisteri on ATK:lla.')),
  kielo('AUT-01', own('common.rights.complaint'), fi('PL 800, Ratapihantie 9, 00521 Helsinki')),
  {
    message: 'AUT-03',
    company: 'kahvila-kielo',
    set: {},
    at: own('common.rights.complaint'),
    today: '2028-01-15',
  },
  kielo('TXT-01', guests('intro'), fi('Lähetä viesti: (s-postiosoite)')),
  kielo('TXT-02', guests('intro'), fi('<p>Hei</p>')),
  kielo('TXT-03', guests('intro'), fi('Tuotamme henkilökohtai-semman sisällön.')),
  {
    message: 'TXT-04',
    company: 'kahvila-kielo',
    set: { [guests('intro')]: fi(sentence), [guests('sectionNotes.sources')]: fi(sentence) },
    at: guests('sectionNotes.sources'),
  },
  kielo('TXT-05', guests('intro'), fi('Rekisteriä pitää Vieraspaikka Oy.')),
  kielo(
    'TXT-06',
    guests('intro'),
    fi(
      'Tietoja voidaan käyttää. Tietoja saattaa kertyä. Saatamme kysyä. Voidaan muuttaa. Mahdolliset lisät kerrotaan. Voidaan myös poistaa. Voidaan siis kaikkea. Saatamme kertoa.',
    ),
  ),
  kielo('TXT-07', guests('intro'), fi('Kerromme tästä lisää. '.repeat(80))),
  kielo('TXT-08', guests('intro'), fi('Esimerkiksi 131052-308T')),
  kielo('TXT-10', guests('intro'), {
    fi: 'Kerromme tiedoista.',
    sv: 'Vi berättar om uppgifterna.',
  }),
  kielo('TXT-09', guests('intro'), fi('Kerromme tiedoista.\n2 (5)\nPidämme niistä huolta.')),
  kielo('ORG-01', own('legalName'), ''),
  {
    message: 'ORG-01.contact',
    company: 'kahvila-kielo',
    set: { [own('visitAddress')]: '', [own('phone')]: '', [own('email')]: '' },
    at: own('email'),
  },
  kielo('ORG-01.register', guests('name'), {}),
  kielo('ORG-01.representative', own('country'), 'US', own('euRepresentative.name')),
  kielo('ORG-02', own('businessId'), '9990001-7'),
  kielo('ORG-02.format', own('businessId'), 'Y99900016'),
  kielo('ORG-03', own('businessId'), ''),
  kielo('ORG-04', own('visitAddress'), 'Kielokuja 3'),
  kielo('ORG-05', own('email'), 'etunimi.sukunimi@kahvilakielo.example'),
  kielo('ORG-05.phone', own('phone'), 'kysy tiskiltä'),
  kielo('ORG-06', own('phone'), '0600 12345'),
  kielo(
    'ORG-07',
    own('common.contactPerson.title'),
    fi('Yrittäjä, tietosuoja@kahvilakielo.example'),
  ),
  kielo('DPO-01', guests('intro'), fi('Kysy tietosuojavastaavalta.')),
  {
    message: 'DPO-02',
    company: 'tilitoimisto-taival',
    set: { [own('dpo.email')]: '', [own('dpo.phone')]: '' },
  },
  kielo('DPO-02.designated', own('dpo.designated'), 'unanswered'),
  taival('DPO-03', own('dpo.notifiedToAuthorityOn'), ''),
  kielo('DPO-04', own('isPublicBody'), 'yes', own('dpo.designated')),
  kielo('DPO-04.monitoring', own('dpo.largeScaleMonitoring'), 'yes', own('dpo.designated')),
  kielo('DPO-04.special', own('dpo.largeScaleSpecial'), 'yes', own('dpo.designated')),
  kielo('DPO-05', guests('intro'), fi('Ota yhteyttä: yrityksen tietosuojavaltuutettu.')),
  taival('DPO-06', own('dpo.name'), 'Matias Haavikko'),
  {
    message: 'DAT-01',
    company: 'kahvila-kielo',
    set: { [guests('doc.updatedOn')]: '', [guests('doc.createdOn')]: '' },
  },
  kielo('DAT-02', guests('doc.updatedOn'), '2026-02-01'),
  kielo('DAT-02.future', guests('doc.updatedOn'), '2027-02-01'),
  kielo('ANS-01', guests('retention[k5].duration'), 'pitkään'),
  kielo('ANS-01.date', guests('doc.updatedOn'), '31.2.2026'),
  kielo('ANS-01.country', own('country'), 'Ruo'),
  kielo('ANS-01.long', guests('intro'), fi('Kerromme '.repeat(6000))),
  kielo('ANS-01.color', own('accent'), 'sininen'),
  {
    message: 'DAT-03',
    company: 'kahvila-kielo',
    set: { [guests('doc.updatedOn')]: '2018-03-11', [guests('doc.createdOn')]: '' },
  },
  {
    message: 'DAT-04',
    company: 'kahvila-kielo',
    set: { [guests('doc.updatedOn')]: '2022-05-10', [guests('doc.createdOn')]: '2022-05-10' },
  },
  kielo('DAT-04.due', guests('doc.reviewDueOn'), '2026-01-01'),
  {
    message: 'DAT-05',
    company: 'kahvila-kielo',
    set: {},
    at: guests('doc.updatedOn'),
    outdated: [
      {
        registerId: 'asiakasrekisteri',
        date: '2026-03-01',
        languages: ['fi', 'sv'],
        codes: ['AAAA-AAAA'],
      },
    ],
  },
  kielo('PUR-01', guests('purposes'), []),
  kielo('PUR-02', guests('purposes[p1].basis'), ''),
  kielo('PUR-03', guests('purposes[p5].interestText'), fi('Asiakassuhde')),
  kielo('PUR-03.missing', guests('purposes[p5].interestText'), {}),
  kielo('PUR-04.day', guests('purposes[p5].balancingTest.on'), ''),
  kielo('PUR-04', guests('purposes[p5].balancingTest.done'), 'no'),
  kielo('PUR-05', guests('purposes[p3].statute'), {}),
  kielo('PUR-06', guests('purposes[p5].text'), fi('Käsittely perustuu sopimukseen.')),
  kielo('PUR-07', guests('intro'), fi('Käyttämällä palvelua hyväksyt tietojen käytön.')),
  kielo('PUR-07.consent', letter('purposes[p1].consentHow'), {}),
  kielo('PUR-08', staff('purposes[p1].basis'), 'a'),
  kielo(
    'PUR-09',
    guests('subjects[r1].text'),
    fi('Yritysten yhteyshenkilöt'),
    guests('purposes[p1].basis'),
  ),
  kielo('PUR-10', own('isPublicBody'), 'yes', guests('purposes[p5].basis')),
  kielo('PUR-11', guests('intro'), fi('Tietoja saa käyttää mihin tahansa tarkoitukseen.')),
  kielo('PUR-12', letter('purposes[p1].basis'), 'f'),
  kielo('PUR-13', letter('directMarketing.optOutHow'), {}),
  kielo('PUR-14', guests('intro'), fi('Meillä on oikeus julkaista tietoja, ellei asiakas kiellä.')),
  kielo('CAT-01', guests('data'), []),
  kielo('CAT-01.subjects', letter('subjects'), []),
  kielo('CAT-02', guests('data[t1].text'), fi('Asiakasrekisteri')),
  kielo('CAT-03', staff('purposes[p4].art9Condition'), '', staff('purposes[p4].art9Condition')),
  kielo('CAT-03.text', guests('data[t1].items'), fi('nimi\nallergiat')),
  kielo('CAT-04', guests('purposes[p5].art10Condition'), '', guests('purposes[p5].art10Condition')),
  kielo('CAT-05', staff('data[t1].nationalIdGround'), ''),
  kielo('CAT-05.text', guests('data[t1].items'), fi('nimi\nhenkilötunnus')),
  kielo('CAT-06', own('common.rights.identification'), fi('Tunnistamme sinut henkilötunnuksella.')),
  kielo('CAT-07', guests('data[t1].items'), fi('nimi\nkäyttäjätunnus ja salasana')),
  kielo(
    'CAT-03.marketing',
    guests('purposes[p1].text'),
    fi('Potilastietoja käytetään markkinointiin.'),
  ),
  kielo('CAT-08', own('common.cookies.text'), fi('Evästeiden avulla kerätään nimetöntä tietoa.')),
  kielo('CAT-09', letter('subjects[r1].children'), 'yes', letter('purposes[p1].consentHow')),
  kielo('SRC-01', guests('sources[l3].name'), {}),
  kielo('SRC-01.public', guests('sources[l3].public'), 'unanswered'),
  kielo('ACC-01', guests('sectionNotes.sources'), fi('Emme vastaa tietojen oikeellisuudesta.')),
  kielo(
    'ACC-02',
    guests('sectionNotes.sources'),
    fi('Asiakas vastaa tietojensa oikeellisuudesta.'),
  ),
  kielo('SRC-02', guests('sectionNotes.sources'), fi('Tietoja luovutetaan viranomaisille.')),
  kielo('PRV-01', guests('provision.requirement'), ''),
  kielo('PRV-01.consequence', guests('provision.consequence'), {}),
  {
    message: 'REC-01',
    company: 'tilitoimisto-taival',
    set: { [clients('recipients')]: [], [clients('commonRecipientIds')]: [] },
  },
  kielo('REC-02', guests('noDisclosure.claimed'), 'yes'),
  kielo(
    'REC-02.text',
    guests('sectionNotes.recipients'),
    fi('Tietoja ei luovuteta, paitsi perintään.'),
  ),
  kielo('REC-03', guests('intro'), fi('Käytämme Mailchimp-palvelua.')),
  kielo(
    'REC-03.company',
    guests('purposes[p1].text'),
    fi('Pöytävaraukset ovat Vieraspaikka Oy:n järjestelmässä.'),
  ),
  kielo('REC-04', guests('recipients[v1].dpa.signed'), 'no'),
  kielo(
    'REC-05',
    guests('sectionNotes.recipients'),
    fi('Annamme tiedot konserniyhtiöille markkinointiin.'),
  ),
  kielo('REC-06', guests('platforms[some1].name'), 'Facebook'),
  kielo('TRF-01.country', guests('recipients[v1].country'), ''),
  kielo('TRF-01', guests('recipients[v1].country'), 'US', guests('noTransfers')),
  kielo(
    'TRF-02',
    guests('sectionNotes.transfers'),
    fi('Tietoja ei siirretä EU:n ulkopuolelle, ellei se ole tarpeen.'),
  ),
  kielo('TRF-03', letter('transfers[x1].country'), ''),
  kielo('TRF-03.list', guests('noTransfers'), 'no'),
  kielo('TRF-03.recipient', letter('transfers[x1].recipientId'), '', letter('recipients[v1]')),
  kielo('TRF-03.who', letter('transfers[x1].recipientId'), ''),
  kielo('TRF-04', letter('transfers[x2].copyHow'), {}),
  kielo('TRF-05', letter('transfers[x1].listCheckedOn'), '2025-01-01'),
  taival('TRF-06', service('transfers[x1].country'), 'IN', service('transfers[x1].mechanism')),
  kielo('TRF-07', letter('transfers[x2].tiaDone'), 'no'),
  {
    message: 'TRF-07.derogation',
    company: 'tilitoimisto-taival',
    set: {
      [clients('transfers[x1].art49Doc')]: {},
      [clients('transfers[x1].mechanism')]: '49b',
    },
  },
  {
    message: 'TRF-07.compelling',
    company: 'tilitoimisto-taival',
    set: {
      [clients('transfers[x1].art49Doc')]: {},
      [clients('transfers[x1].mechanism')]: '49-2',
    },
  },
  kielo('RET-01', staff('retention'), []),
  kielo('RET-01.part', guests('retention[k1].dataIds'), ['t2'], guests('retention')),
  kielo(
    'RET-02',
    letter('retention[k4].criteria'),
    fi('Säilytämme tiedot niin kauan kuin on tarpeen.'),
  ),
  kielo(
    'RET-03',
    guests('retention'),
    [{ id: 'k', duration: 'P10Y', startEvent: 'customerEnd' }],
    guests('retention[k].duration'),
  ),
  kielo('RET-04', guests('retention[k1].startEvent'), ''),
  kielo('RET-05', guests('retention[k3].duration'), 'P3Y'),
  taival('RET-05.max', clients('retention[k3].duration'), 'P10Y'),
  kielo('AUTO-01', guests('automated.art22'), 'unanswered'),
  taival(
    'AUTO-02',
    clients('intro'),
    fi('Kohdennamme sinulle viestejä kiinnostuksen kohteidesi mukaan.'),
    clients('automated.profiling'),
  ),
  {
    message: 'AUTO-03.profiling',
    company: 'kahvila-kielo',
    set: { [guests('automated.profilingText')]: {}, [guests('automated.profiling')]: 'yes' },
  },
  taival('AUTO-03', service('automated.logic'), {}),
  kieloAll('COO-01', {
    [own('common.cookies.manageHow')]: fi('Voit estää evästeet selaimen asetuksista.'),
    [own('common.cookies.consentTool')]: {},
  }),
  kielo('COO-01.tool', own('common.cookies.consentTool'), {}),
  kieloAll('COO-01.manage', {
    [own('common.cookies.manageHow')]: {},
    [own('common.cookies.policyUrl')]: '',
  }),
  kieloAll('COO-02.used', {
    [own('common.cookies.used')]: 'unanswered',
    [guests('sectionNotes.cookies')]: {},
  }),
  kieloAll('COO-02.none', {
    [own('common.cookies.items')]: [],
    [own('common.cookies.text')]: {},
    [own('common.cookies.policyUrl')]: '',
  }),
  kielo(
    'COO-02',
    own('common.cookies.items[c3].duration'),
    '',
    own('common.cookies.items[c3].name'),
  ),
  kieloAll('SEC-01', {
    [own('common.security.publicSummary')]: {},
    [own('common.security.manual')]: {},
    [own('common.security.electronic')]: {},
    [own('common.security.measures')]: [],
  }),
  kielo('SEC-01.record', own('common.security.measures'), []),
  kielo('SEC-02', own('common.security.electronic'), fi('Yhteydet on suojattu SSL-salauksella.')),
  kielo(
    'SEC-02.many',
    own('common.security.measures'),
    Array.from({ length: 12 }, (_, index) => ({
      id: `s${String(index)}`,
      group: index % 2 === 0 ? 'technical' : 'organisational',
      text: fi(`Toimi ${String(index)}`),
      public: 'yes',
    })),
  ),
  kielo('RGT-01', letter('purposes[p1].withdrawHow'), {}),
  kielo(
    'RGT-02',
    own('common.rights.erasure'),
    fi('Sinulla on oikeus tulla kokonaan unohdetuksi.'),
  ),
  kielo('RGT-03', own('common.rights.access'), fi('Tarkastuspyyntö on allekirjoitettava.')),
  kielo('RGT-03.copy', own('common.rights.access'), fi('Liitä pyyntöön kopio passista.')),
  kielo('RGT-04', own('common.rights.access'), fi('Tarkastuspyyntö tulee tehdä kirjallisesti.')),
  kielo('RGT-05', own('common.rights.access'), fi('Tee tarkastuspyyntö suomeksi tai englanniksi.')),
  kielo(
    'RGT-06',
    own('common.rights.rectification'),
    fi('Pyynnössä tulee yksilöidä virheelliset tiedot ja millä perusteella ne korjataan.'),
  ),
  kielo('RGT-07', own('common.rights.extra'), fi('Saatamme hylätä pyynnön.')),
  kielo(
    'RGT-07.objection',
    own('common.rights.objection'),
    fi('Voit vastustaa käsittelyä, jos tietojasi on käsitelty lainvastaisesti.'),
  ),
  kielo(
    'RGT-07.yearly',
    own('common.rights.access'),
    fi('Tarkastusoikeus on maksuton kerran vuodessa.'),
  ),
  kielo(
    'RGT-08',
    own('common.rights.objection'),
    fi('Rekisteröity saa pyytää tietojensa oikaisemista tai poistamista.'),
  ),
  kielo('ROL-01', guests('intro'), fi('Toimimme myös tietojen käsittelijänä asiakkaillemme.')),
  taival('ROL-02', 'processor#controllers', []),
  taival('ROL-02.client', 'processor#controllers[c1].contact', ''),
  taival('ROL-03.party', service('jointControllers[y1].contact'), ''),
  taival('ROL-02.part', 'processor#controllers[c1].categories', {}),
  kielo('ROL-03.text', guests('intro'), fi('Toimimme yhteisrekisterinpitäjinä ketjun kanssa.')),
  taival('ROL-03', service('jointControllers[y1].arrangementSummary'), {}),
  kieloAll('EMP-01', {
    [staff('retention[k6].duration')]: 'P2Y',
    [staff('retention[k6].startEvent')]: 'recordingEnd',
  }),
  kielo('EMP-01.place', guests('intro'), fi('Kamera on myös pukuhuoneessa.')),
  kielo('EMP-02', staff('data[t4].items'), fi('sairauspoissaolot\npalkka')),
  kielo('DPIA-01', staff('internal.dpiaText'), {}, staff('internal.dpiaNeeded')),
  {
    message: 'DPIA-01.required',
    company: 'kahvila-kielo',
    set: { [staff('internal.dpiaCriteria')]: ['sensitive', 'largeScale'] },
    at: staff('internal.dpiaNeeded'),
  },
  kieloAll('DPIA-01.signs', {
    [staff('internal.dpiaCriteria')]: [],
    [staff('internal.dpiaNeeded')]: 'unanswered',
  }),
  taival('DPIA-02', service('internal.dpiaDone'), 'unanswered'),
  kielo('SPE-01', staff('data[t4].safeguards'), []),
  kielo('SPE-02', letter('purposes[p1].consentProof'), {}),
  kieloAll('SPE-03', {
    [guests('purposes[p5].balancingTest.summary')]: {},
    [guests('internal.liaRef')]: '',
  }),
  kielo('SPE-04', staff('automated.art22'), 'yes'),
  taival('SPE-05', service('automated.humanReviewHow'), {}),
  kielo('SPE-06', letter('transfers[x2].signed'), 'no'),
  kielo(
    'SPE-07',
    letter('subjects[r1].employees'),
    'yes',
    letter('transfers[x1].staffDataCovered'),
  ),
  taival('SPE-08', clients('transfers[x1].occasional'), 'no'),
];
