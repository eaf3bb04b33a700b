import { cite } from '../../../law/statutes.ts';
import { say } from '../../content/say.ts';
/** Statutory storage periods of an employer, and what follows from claims. */
export const henkilostoRetention = [
  {
    id: 'k1',
    dataIds: ['t2'],
    duration: 'P10Y',
    startEvent: 'fyEnd',
    criteria: say('Palkkakirjanpito', 'Lönebokföring', 'Payroll accounts'),
    statute: cite('accounting', '10', '2'),
    deletion: say(
      'Tilitoimisto poistaa tiedot palkkaohjelmasta vuosittain.',
      'Bokföringsbyrån raderar uppgifterna ur löneprogrammet varje år.',
      'The accounting office erases the data from the payroll program every year.',
    ),
  },
  {
    id: 'k2',
    dataIds: ['t2'],
    purposeIds: ['p2'],
    duration: 'P6Y',
    startEvent: 'fyEndCalYearEnd',
    criteria: say(
      'Palkkatositteet ja ilmoitukset',
      'Löneverifikat och anmälningar',
      'Payroll vouchers and reports',
    ),
    statute: cite('accounting', '10', '2'),
  },
  {
    id: 'k3',
    dataIds: ['t3'],
    purposeIds: ['p3'],
    duration: 'P2Y',
    startEvent: 'employmentEnd',
    criteria: say(
      'Työaika, työvuorot ja vuosilomat',
      'Arbetstid, arbetsskift och semester',
      'Working hours, shifts and annual holidays',
    ),
    statute: say(
      'työaikalaki (872/2019) 32 ja 40 § sekä vuosilomalaki (162/2005) 29 ja 34 §',
      'arbetstidslagen (872/2019) 32 och 40 § samt semesterlagen (162/2005) 29 och 34 §',
      'Working Hours Act (872/2019), sections 32 and 40, and Annual Holidays Act (162/2005), sections 29 and 34',
    ),
  },
  {
    id: 'k4',
    dataIds: ['t1', 't3', 't5'],
    purposeIds: ['p1'],
    duration: 'P10Y',
    startEvent: 'employmentEnd',
    criteria: say(
      'Työtodistukseen tarvittavat tiedot. Osaamisen arviot poistetaan viiden vuoden kuluttua.',
      'Uppgifter som behövs för arbetsintyg. Bedömningar av kunnande raderas efter fem år.',
      'Data needed for a certificate of employment. Assessments of skills are erased after five years.',
    ),
    statute: cite('employment', '7', '6'),
  },
  {
    id: 'k5',
    dataIds: ['t4'],
    purposeIds: ['p4'],
    criteria: say(
      'Poistetaan heti, kun käsittelyn peruste päättyy. Tarve arvioidaan vähintään viiden vuoden välein.',
      'Raderas genast när grunden för behandlingen upphör. Behovet bedöms minst vart femte år.',
      'Erased as soon as the ground for processing ceases. The need is assessed at least every five years.',
    ),
    statute: cite('workPrivacy', '5'),
    deletion: say(
      'Todistukset silputaan.',
      'Intygen förstörs i dokumentförstörare.',
      'Certificates are shredded.',
    ),
  },
  {
    id: 'k6',
    dataIds: ['t6'],
    purposeIds: ['p6'],
    duration: 'P0D',
    startEvent: 'employmentEnd',
  },
];
