import { registerSchema } from '../../../register/register.ts';
import { henkilostoPurposes } from './henkilosto-purposes.ts';
import { henkilostoRetention } from './henkilosto-retention.ts';

/** Employees: statutory duties, health data kept apart, the personal identity code. */
export const henkilosto = registerSchema.parse({
  name: { fi: 'Henkilöstörekisteri', sv: 'Personalregister', en: 'Employee register' },
  role: 'controller',
  doc: {
    createdOn: '2026-02-02',
    updatedOn: '2026-08-17',
    version: '1.1',
    reviewDueOn: '2027-08-17',
    publishedAt: { fi: 'Seloste annetaan työsuhteen alkaessa ja on nähtävillä taukotilassa.' },
    changePolicy: { fi: 'Muutoksista kerrotaan henkilöstölle ennen kuin ne otetaan käyttöön.' },
  },
  scope: { text: { fi: 'Seloste koskee kahvilan nykyisiä ja entisiä työntekijöitä.' } },
  inherits: { contactPerson: 'yes', security: 'yes', rights: 'yes', cookies: 'no' },
  cookies: { used: 'no' },
  purposes: henkilostoPurposes,
  subjects: [
    {
      id: 'r1',
      text: { fi: 'Nykyiset ja entiset työntekijät' },
      children: 'yes',
      childAges: 'from13',
      employees: 'yes',
    },
    { id: 'r2', text: { fi: 'Työntekijän nimeämä läheinen' }, employees: 'no' },
  ],
  data: [
    {
      id: 't1',
      text: { fi: 'Perustiedot' },
      items: {
        fi: 'nimi\nhenkilötunnus\nosoite, puhelinnumero ja sähköposti\nkansalaisuus ja työnteko-oikeus',
      },
      nationalId: 'yes',
      nationalIdGround: 'sector',
      mandatory: 'yes',
    },
    {
      id: 't2',
      text: { fi: 'Palkkatiedot' },
      items: { fi: 'palkka ja lisät\nverokortin tiedot\ntilinumero\nulosoton määräykset' },
      mandatory: 'yes',
    },
    {
      id: 't3',
      text: { fi: 'Työsuhteen tiedot' },
      items: { fi: 'tehtävä ja työsopimus\ntyövuorot ja tehdyt tunnit\nvuosilomat' },
      mandatory: 'yes',
    },
    {
      id: 't4',
      text: { fi: 'Terveystiedot' },
      items: { fi: 'sairauspoissaolot\nlääkärintodistukset\ntyöterveyshuollon lausunnot' },
      special: ['health'],
      safeguards: ['training', 'accessControl', 'procedures'],
      mandatory: 'yes',
    },
    {
      id: 't5',
      text: { fi: 'Osaamisen tiedot' },
      items: { fi: 'koulutus ja hygieniapassi\nkehityskeskustelut' },
      mandatory: 'no',
    },
    {
      id: 't6',
      text: { fi: 'Läheisen yhteystiedot' },
      items: { fi: 'läheisen nimi\npuhelinnumero' },
      mandatory: 'no',
    },
  ],
  sources: [
    {
      id: 'l1',
      type: 'subject',
      name: { fi: 'Työntekijä itse' },
      dataIds: ['t1', 't2', 't3', 't4', 't5', 't6'],
    },
    {
      id: 'l2',
      type: 'authority',
      name: { fi: 'Verohallinto ja ulosottoviranomainen' },
      public: 'no',
      dataIds: ['t2'],
    },
    {
      id: 'l3',
      type: 'third',
      name: { fi: 'Työterveyshuolto lain sallimissa rajoissa' },
      public: 'no',
      dataIds: ['t4'],
    },
  ],
  provision: {
    requirement: 'statutory',
    consequence: {
      fi: 'Ilman pakollisia tietoja emme voi tehdä työsopimusta emmekä maksaa palkkaa.',
    },
  },
  commonRecipientIds: ['tili', 'tuki'],
  recipients: [
    {
      id: 'v1',
      name: 'Verohallinto ja tulorekisteri',
      category: { fi: 'Veroviranomainen' },
      kind: 'authority',
      purpose: { fi: 'Palkkojen ja verojen ilmoittaminen' },
      ground: { fi: 'Lakisääteinen velvoite' },
      country: 'FI',
      dataIds: ['t1', 't2'],
    },
    {
      id: 'v2',
      name: 'Eläkevakuutusyhtiö ja tapaturmavakuutusyhtiö',
      category: { fi: 'Lakisääteiset vakuutusyhtiöt' },
      kind: 'controller',
      purpose: { fi: 'Työntekijöiden pakolliset vakuutukset' },
      ground: { fi: 'Lakisääteinen velvoite' },
      country: 'FI',
      dataIds: ['t1', 't2', 't4'],
    },
    {
      id: 'v3',
      name: 'Työterveyshuolto',
      category: { fi: 'Työterveyspalvelun tuottaja' },
      kind: 'controller',
      purpose: { fi: 'Työterveyshuollon järjestäminen' },
      ground: { fi: 'Työterveyshuoltolaki' },
      country: 'FI',
      dataIds: ['t1', 't4'],
    },
  ],
  noTransfers: 'yes',
  retention: henkilostoRetention,
  automated: { profiling: 'no', art22: 'no' },
  publication: { published: 'no' },
  internal: {
    owner: 'Aino Lehtovaara',
    systems: [
      {
        id: 'j1',
        name: 'Palkkaohjelma',
        supplier: 'Tilitoimisto Taival Oy',
        text: { fi: 'Palkat, ilmoitukset ja palkkakirjanpito' },
      },
      {
        id: 'j2',
        name: 'Työvuorotaulukko ja henkilöstökansio',
        supplier: 'Oma',
        text: { fi: 'Työvuorot, työsopimukset ja erillinen kuori terveystiedoille' },
      },
    ],
    dpiaCriteria: ['sensitive', 'vulnerable'],
    dpiaNeeded: 'no',
    dpiaText: {
      fi: 'Työntekijöitä on seitsemän. Terveystietoja käsittelee vain yrittäjä, eikä käsittely ole laajaa. Arvio tehty 26.1.2026.',
    },
    liaRef: 'Kansio Tietosuoja, tasapainotestit 4 ja 5',
    breachProcess: {
      fi: 'Toimitaan samoin kuin asiakasrekisterissä ja kerrotaan asiasta työntekijälle.',
    },
    notes: {
      fi: 'Terveystietojen säilytyksen tarve arvioidaan joka tammikuu. Laki vaatii arvion vähintään viiden vuoden välein.',
    },
  },
  signatures: [{ id: 'a1', name: 'Aino Lehtovaara', title: 'Yrittäjä', place: 'Tampere' }],
  sectionNotes: {
    data: {
      fi: 'Terveystiedot säilytetään erillään muista tiedoista, ja niitä käsittelee vain nimetty henkilö.',
    },
    automated: { fi: 'Työvuorot suunnittelee aina ihminen.' },
    security: {
      fi: 'Kahvilassa henkilöstön tietoihin pääsee vain yrittäjä, ja paperit ovat omassa lukitussa lokerossaan. Vuoropäällikkö näkee työvuorot.',
    },
  },
});
