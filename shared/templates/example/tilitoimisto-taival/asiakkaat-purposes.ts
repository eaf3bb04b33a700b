/** Why the accounting office processes data about its own clients, not about those of its clients. */
export const asiakkaatPurposes = [
  {
    id: 'p1',
    text: { fi: 'Toimeksiantosopimusten tekeminen ja hoitaminen yrittäjien kanssa' },
    basis: 'b',
    contractText: { fi: 'Toimeksiantosopimus yksityisen elinkeinonharjoittajan kanssa' },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1'],
    dataIds: ['t1', 't2'],
    retentionIds: ['k1'],
  },
  {
    id: 'p2',
    text: { fi: 'Yhteydenpito asiakasyritysten edustajiin' },
    basis: 'f',
    interestText: { fi: 'Toimeksiannon hoitaminen asiakasyrityksen kanssa' },
    balancingTest: {
      necessity: { fi: 'Yritysasiakkaan asioita ei voi hoitaa ilman sen edustajan yhteystietoja.' },
      impact: {
        fi: 'Edustaja odottaa yhteydenottoja työssään. Tiedot koskevat hänen tehtäväänsä, eivät yksityiselämää.',
      },
      safeguards: {
        fi: 'Tallennamme vain työhön liittyvät yhteystiedot ja poistamme ne, kun edustaja vaihtuu.',
      },
      done: 'yes',
      on: '2026-01-14',
      summary: {
        fi: 'Tiedot ovat tavallisia työhön liittyviä yhteystietoja, ja edustaja odottaa niiden käyttöä. Käsittelystä ei aiheudu haittaa.',
      },
    },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r2'],
    dataIds: ['t1'],
    retentionIds: ['k1'],
  },
  {
    id: 'p3',
    text: { fi: 'Asiakkaan tunteminen ja rahanpesun estäminen' },
    basis: 'c',
    statute: {
      fi: 'laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017) 3 ja 4 luku',
    },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1', 'r2', 'r3'],
    dataIds: ['t3', 't4'],
    retentionIds: ['k2', 'k3'],
  },
  {
    id: 'p4',
    text: { fi: 'Palvelujen laskuttaminen ja oma kirjanpito' },
    basis: 'c',
    statute: { fi: 'kirjanpitolaki (1336/1997)' },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1', 'r2'],
    dataIds: ['t2'],
    retentionIds: ['k4'],
  },
  {
    id: 'p5',
    text: { fi: 'Saatavien perintä ja oikeusvaateiden hoitaminen' },
    basis: 'f',
    interestText: { fi: 'Saatavien turvaaminen ja vaatimuksilta puolustautuminen' },
    balancingTest: {
      necessity: { fi: 'Erääntynyttä laskua ei voi periä ilman velallisen tietoja.' },
      impact: {
        fi: 'Perintä on velalliselle epämieluisaa, mutta hän voi odottaa sitä maksun viivästyttyä.',
      },
      safeguards: {
        fi: 'Velallinen saa ensin muistutuksen, ja perintätoimisto saa vain perittävää laskua koskevat tiedot.',
      },
      done: 'yes',
      on: '2026-01-14',
      summary: {
        fi: 'Yrityksellä on oltava keino periä saatavansa. Tietoja käytetään vain erääntyneestä saatavasta, ja velallinen saa ensin muistutuksen.',
      },
    },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1', 'r2'],
    dataIds: ['t1', 't2'],
    retentionIds: ['k1'],
  },
];
