// Storage periods that a statute fixes: at least (`min`) or at most (`max`) so long. Only rows that an
// answer can be compared with: by the statute that it names, or by the moment that it counts from.
import type { DatedFact } from './dated-fact.ts';
import type { startEvents } from '../register/retention.ts';

type StartEvent = (typeof startEvents)[number];

export interface RetentionLimit extends DatedFact {
  readonly id: string;
  /** Source of a regular expression that the answer about the statute must fit. */
  readonly statute: string;
  readonly startEvents: readonly StartEvent[];
  readonly min?: string;
  readonly max?: string;
  /** The statute as it is cited to the user. */
  readonly cited: string;
}

type Limit = Omit<RetentionLimit, keyof DatedFact>;

const limits: readonly Limit[] = [
  {
    id: 'accounting-vouchers',
    statute: '1336/1997|kirjanpitola[ik]|bokföringslag',
    startEvents: ['fyEndCalYearEnd', 'calYearEnd', 'fyEnd'],
    min: 'P6Y',
    cited: 'kirjanpitolaki (1336/1997) 2:10 §',
  },
  {
    id: 'tax-notes',
    statute: '1558/1995|verotusmenettely',
    startEvents: ['nextTaxYearStart'],
    min: 'P6Y',
    cited: 'laki verotusmenettelystä (1558/1995) 12 §',
  },
  {
    id: 'working-time',
    statute: '872/2019|työaikala[ik]|arbetstidslag',
    startEvents: ['calYearEnd', 'employmentEnd'],
    min: 'P2Y',
    cited: 'työaikalaki (872/2019) 32, 40 §',
  },
  {
    id: 'annual-leave',
    statute: '162/2005|vuosilomala[ik]|semesterlag',
    startEvents: ['calYearEnd', 'employmentEnd'],
    min: 'P2Y',
    cited: 'vuosilomalaki (162/2005) 29, 34 §',
  },
  {
    id: 'due-diligence',
    statute: '444/2017|rahanpesu|penningtvätt',
    startEvents: ['customerEnd', 'contractEnd', 'transaction'],
    min: 'P5Y',
    max: 'P5Y',
    cited: 'rahanpesulaki (444/2017) 3:3, 4:3 §',
  },
  {
    id: 'whistleblowing',
    statute: '1171/2022|ilmoittajansuojelu|skydd för personer som rapporterar',
    startEvents: ['reportReceived', 'docCreated'],
    max: 'P5Y',
    cited: 'ilmoittajansuojelulaki (1171/2022) 29 §',
  },
  {
    id: 'guests',
    statute: '308/2006|majoitus|inkvartering',
    startEvents: ['docCreated', 'visit'],
    min: 'P1Y',
    max: 'P1Y',
    cited: 'laki majoitus- ja ravitsemistoiminnasta (308/2006) 8 §',
  },
];

export const retentionLimits: readonly RetentionLimit[] = limits.map((limit) => ({
  ...limit,
  source: `Finlex: ${limit.cited}`,
  verifiedOn: '2026-11-22',
}));

/** Recordings of a workplace: at most a year after the recording ended (Act 759/2004, section 17). */
export const workplaceRecordingMax = 'P1Y';
