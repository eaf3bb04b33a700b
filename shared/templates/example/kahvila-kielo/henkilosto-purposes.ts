/** Why an employer processes data about its employees. */
export const henkilostoPurposes = [
  {
    id: 'p1',
    text: { fi: 'Työsopimuksen täyttäminen ja palkan maksaminen' },
    basis: 'b',
    contractText: { fi: 'Työsopimus' },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1'],
    dataIds: ['t1', 't2', 't3'],
    retentionIds: ['k1', 'k2', 'k4'],
  },
  {
    id: 'p2',
    text: { fi: 'Verojen, vakuutusten ja tulorekisterin ilmoitukset' },
    basis: 'c',
    statute: {
      fi: 'ennakkoperintälaki (1118/1996), työntekijän eläkelaki (395/2006), työtapaturma- ja ammattitautilaki (459/2015) ja laki tulotietojärjestelmästä (53/2018)',
    },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1'],
    dataIds: ['t1', 't2'],
    retentionIds: ['k1', 'k2'],
  },
  {
    id: 'p3',
    text: { fi: 'Työaikakirjanpito ja vuosilomakirjanpito' },
    basis: 'c',
    statute: { fi: 'työaikalaki (872/2019) ja vuosilomalaki (162/2005)' },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1'],
    dataIds: ['t3'],
    retentionIds: ['k3'],
  },
  {
    id: 'p4',
    text: { fi: 'Sairauspoissaolojen ja työterveyshuollon hoitaminen' },
    basis: 'c',
    statute: {
      fi: 'työsopimuslaki (55/2001), laki yksityisyyden suojasta työelämässä (759/2004) 5 § ja työterveyshuoltolaki (1383/2001)',
    },
    directMarketing: 'no',
    profiling: 'no',
    art9Condition: 'b',
    subjectIds: ['r1'],
    dataIds: ['t4'],
    retentionIds: ['k5'],
  },
  {
    id: 'p5',
    text: { fi: 'Työn johtaminen ja työvuorojen suunnittelu' },
    basis: 'f',
    interestText: { fi: 'Työn sujuva järjestäminen ja työntekijöiden osaamisen kehittäminen' },
    balancingTest: {
      necessity: {
        fi: 'Työvuoroja ei voi suunnitella tietämättä, kuka on töissä ja mitä hän osaa.',
      },
      impact: {
        fi: 'Työntekijä on heikommassa asemassa kuin työnantaja, mutta hän tietää käsittelystä ja voi kertoa toiveensa.',
      },
      safeguards: {
        fi: 'Suunnittelussa käytetään vain työhön liittyviä tietoja, ja vuorot näkee vain henkilöstö.',
      },
      done: 'yes',
      on: '2026-01-26',
      summary: {
        fi: 'Työvuorojen suunnittelu on välttämätöntä kahvilan toiminnalle, ja tiedot liittyvät välittömästi työhön. Työntekijä tietää käsittelystä, joten hänen etunsa ei syrjäytä sitä.',
      },
    },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1'],
    dataIds: ['t3', 't5'],
    retentionIds: ['k3', 'k4'],
  },
  {
    id: 'p6',
    text: { fi: 'Läheisen tavoittaminen hätätilanteessa' },
    basis: 'f',
    interestText: { fi: 'Työntekijän terveydestä ja turvallisuudesta huolehtiminen' },
    balancingTest: {
      necessity: { fi: 'Sairauskohtauksen sattuessa läheiselle on voitava soittaa heti.' },
      impact: {
        fi: 'Läheinen ei ehkä tiedä tiedoistaan, mutta hän voi odottaa soittoa hädän hetkellä.',
      },
      safeguards: {
        fi: 'Tallennamme vain nimen ja puhelinnumeron, ja pyydämme työntekijää kertomaan asiasta läheiselle.',
      },
      done: 'yes',
      on: '2026-01-26',
      summary: {
        fi: 'Tallennamme vain läheisen nimen ja puhelinnumeron, jotka työntekijä antaa halutessaan. Läheiselle tästä ei aiheudu haittaa.',
      },
    },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r2'],
    dataIds: ['t6'],
    retentionIds: ['k6'],
  },
];
