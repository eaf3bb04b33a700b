/** Statutory storage periods of an employer, and what follows from claims. */
export const henkilostoRetention = [
  {
    id: 'k1',
    dataIds: ['t2'],
    duration: 'P10Y',
    startEvent: 'fyEnd',
    criteria: { fi: 'Palkkakirjanpito' },
    statute: { fi: 'kirjanpitolaki (1336/1997) 2 luku 10 §' },
    deletion: { fi: 'Tilitoimisto poistaa tiedot palkkaohjelmasta vuosittain.' },
  },
  {
    id: 'k2',
    dataIds: ['t2'],
    purposeIds: ['p2'],
    duration: 'P6Y',
    startEvent: 'fyEndCalYearEnd',
    criteria: { fi: 'Palkkatositteet ja ilmoitukset' },
    statute: { fi: 'kirjanpitolaki (1336/1997) 2 luku 10 §' },
  },
  {
    id: 'k3',
    dataIds: ['t3'],
    purposeIds: ['p3'],
    duration: 'P2Y',
    startEvent: 'employmentEnd',
    criteria: { fi: 'Työaika, työvuorot ja vuosilomat' },
    statute: { fi: 'työaikalaki (872/2019) 32 ja 40 § sekä vuosilomalaki (162/2005) 29 ja 34 §' },
  },
  {
    id: 'k4',
    dataIds: ['t1', 't3', 't5'],
    purposeIds: ['p1'],
    duration: 'P10Y',
    startEvent: 'employmentEnd',
    criteria: {
      fi: 'Työtodistukseen tarvittavat tiedot. Osaamisen arviot poistetaan viiden vuoden kuluttua.',
    },
    statute: { fi: 'työsopimuslaki (55/2001) 6 luku 7 §' },
  },
  {
    id: 'k5',
    dataIds: ['t4'],
    purposeIds: ['p4'],
    criteria: {
      fi: 'Poistetaan heti, kun käsittelyn peruste päättyy. Tarve arvioidaan vähintään viiden vuoden välein.',
    },
    statute: { fi: 'laki yksityisyyden suojasta työelämässä (759/2004) 5 §' },
    deletion: { fi: 'Todistukset silputaan.' },
  },
  {
    id: 'k6',
    dataIds: ['t6'],
    purposeIds: ['p6'],
    duration: 'P0D',
    startEvent: 'employmentEnd',
  },
];
