import { registerSchema } from '../../../register/register.ts';
import { say } from '../../content/say.ts';
import { henkilostoData } from './henkilosto-data.ts';
import { henkilostoPurposes } from './henkilosto-purposes.ts';
import { henkilostoRecipients } from './henkilosto-recipients.ts';
import { henkilostoRetention } from './henkilosto-retention.ts';

/** Employees: statutory duties, health data kept apart, the personal identity code. */
export const henkilosto = registerSchema.parse({
  name: say('Henkilöstörekisteri', 'Personalregister', 'Employee register'),
  role: 'controller',
  doc: {
    createdOn: '2026-02-02',
    updatedOn: '2026-08-17',
    version: '1.1',
    reviewDueOn: '2027-08-17',
    publishedAt: say(
      'Seloste annetaan työsuhteen alkaessa ja on nähtävillä taukotilassa.',
      'Beskrivningen ges när anställningen börjar och finns framme i pausrummet.',
      'This notice is given when employment begins and is on display in the break room.',
    ),
    changePolicy: say(
      'Muutoksista kerrotaan henkilöstölle, ennen kuin ne otetaan käyttöön.',
      'Personalen informeras om ändringar innan de tas i bruk.',
      'Staff are told about changes before they take effect.',
    ),
  },
  scope: {
    text: say(
      'Seloste koskee kahvilan nykyisiä ja entisiä työntekijöitä.',
      'Beskrivningen gäller kaféets nuvarande och tidigare anställda.',
      'This notice concerns the café’s present and former employees.',
    ),
  },
  inherits: { contactPerson: 'yes', security: 'yes', rights: 'yes', cookies: 'no' },
  cookies: { used: 'no' },
  purposes: henkilostoPurposes,
  ...henkilostoData,
  provision: {
    requirement: 'statutory',
    consequence: say(
      'Ilman pakollisia tietoja emme voi tehdä työsopimusta emmekä maksaa palkkaa.',
      'Utan de obligatoriska uppgifterna kan vi inte ingå arbetsavtal eller betala lön.',
      'Without the mandatory data we can neither make an employment contract nor pay wages.',
    ),
  },
  commonRecipientIds: ['tili', 'tuki'],
  ...henkilostoRecipients,
  retention: henkilostoRetention,
  automated: { profiling: 'no', art22: 'no' },
  publication: { published: 'no' },
  internal: {
    owner: 'Aino Lehtovaara',
    systems: [
      {
        id: 'j1',
        name: 'Tilikko Palkat',
        supplier: 'Tilitoimisto Taival Oy',
        text: say(
          'Palkat, ilmoitukset ja palkkakirjanpito',
          'Löner, anmälningar och lönebokföring',
          'Pay, reports and payroll accounts',
        ),
      },
      {
        id: 'j2',
        name: 'Vuorovihko',
        supplier: 'Vuorovihko Oy',
        text: say(
          'Työvuorot. Työsopimukset ovat kansiossa ja terveystiedot erillisessä kuoressa lukitussa lokerossa.',
          'Arbetsskift. Arbetsavtalen finns i en mapp och hälsouppgifterna i ett separat kuvert i ett låst fack.',
          'Shifts. Employment contracts are in a folder, and health data in a separate envelope in a locked drawer.',
        ),
      },
    ],
    dpiaCriteria: ['sensitive', 'vulnerable'],
    dpiaNeeded: 'no',
    dpiaText: say(
      'Työntekijöitä on seitsemän. Terveystietoja käsittelee vain yrittäjä, eikä käsittely ole laajaa. Arvio tehty 26.1.2026.',
      'Kaféet har sju anställda. Bara företagaren behandlar hälsouppgifter, och behandlingen är inte omfattande. Bedömningen gjordes 26.1.2026.',
      'There are seven employees. Only the owner processes health data, and the processing is not on a large scale. Assessed on 26 January 2026.',
    ),
    liaRef: 'TS-4, TS-5',
    breachProcess: say(
      'Toimitaan samoin kuin asiakasrekisterissä ja kerrotaan asiasta työntekijälle.',
      'Vi handlar på samma sätt som för kundregistret och informerar den anställda.',
      'As in the customer register, and the employee is told.',
    ),
    notes: say(
      'Terveystietojen säilytyksen tarve arvioidaan joka tammikuu. Laki vaatii arvion vähintään viiden vuoden välein.',
      'Behovet av att spara hälsouppgifter bedöms varje januari. Lagen kräver en bedömning minst vart femte år.',
      'The need to keep health data is assessed every January. The law requires an assessment at least every five years.',
    ),
  },
  signatures: [
    {
      id: 'a1',
      name: 'Aino Lehtovaara',
      title: say('Yrittäjä', 'Företagare', 'Owner'),
      place: 'Tampere',
    },
  ],
  sectionNotes: {
    data: say(
      'Terveystiedot säilytetään erillään muista tiedoista, ja niitä käsittelee vain nimetty henkilö.',
      'Hälsouppgifter förvaras åtskilda från andra uppgifter, och bara en namngiven person behandlar dem.',
      'Health data are kept apart from other data, and only a named person processes them.',
    ),
    automated: say(
      'Työvuorot suunnittelee aina ihminen.',
      'Arbetsskiften planeras alltid av en människa.',
      'A person always plans the shifts.',
    ),
    security: say(
      'Kahvilassa henkilöstön tietoihin pääsee vain yrittäjä, ja paperit ovat omassa lukitussa lokerossaan. Vuoropäällikkö näkee työvuorot.',
      'I kaféet har bara företagaren tillgång till personalens uppgifter, och papperen finns i ett eget låst fack. Skiftchefen ser arbetsskiften.',
      'In the café only the owner has access to the data of the staff, and the papers are in a locked drawer of their own. The shift manager sees the shifts.',
    ),
  },
});
