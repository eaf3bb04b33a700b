import { cite } from '../../../law/statutes.ts';
import { say } from '../../content/say.ts';
/** Why the café processes data about its customers. */
export const asiakasrekisteriPurposes = [
  {
    id: 'p1',
    text: say(
      'Pöytävarausten ja leivonnaistilausten hoitaminen',
      'Hantering av bordsbokningar och beställningar av bakverk',
      'Handling table bookings and orders of baked goods',
    ),
    basis: 'b',
    contractText: say(
      'Varaus tai tilaus, jonka asiakas on tehnyt',
      'En bokning eller beställning som kunden har gjort',
      'A booking or order that the customer has made',
    ),
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1'],
    dataIds: ['t1'],
    retentionIds: ['k1'],
  },
  {
    id: 'p2',
    text: say(
      'Kanta-asiakasetujen kerryttäminen ja tarjoaminen',
      'Insamling av stamkundsförmåner och erbjudanden om dem',
      'Collecting and offering regular customer benefits',
    ),
    basis: 'b',
    contractText: say(
      'Kanta-asiakkuuden ehdot',
      'Villkoren för stamkunder',
      'Terms for regular customers',
    ),
    directMarketing: 'no',
    profiling: 'yes',
    subjectIds: ['r2'],
    dataIds: ['t2'],
    retentionIds: ['k2'],
  },
  {
    id: 'p3',
    text: say('Laskutus ja kirjanpito', 'Fakturering och bokföring', 'Invoicing and accounts'),
    basis: 'c',
    statute: cite('accounting'),
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1'],
    dataIds: ['t3'],
    retentionIds: ['k3'],
  },
  {
    id: 'p4',
    text: say(
      'Tapahtumista kertominen kuvin',
      'Berättelser om evenemang i bilder',
      'Showing events in pictures',
    ),
    basis: 'a',
    consentHow: say(
      'Kysymme luvan kuvattavalta ennen julkaisemista. Lapsen puolesta luvan antaa huoltaja.',
      'Vi ber den som fotograferas om lov innan bilden publiceras. För ett barn ger vårdnadshavaren lov.',
      'We ask those in the picture for permission before it is published. A guardian gives permission for a child.',
    ),
    consentProof: say(
      'Kirjaamme luvan antajan nimen, päivän ja kuvan numeron lupavihkoon.',
      'I ett häfte antecknar vi namnet på den som gett lov, dagen och bildens nummer.',
      'In a booklet we write down who gave permission, the day and the number of the picture.',
    ),
    withdrawHow: say(
      'Peru suostumus sähköpostilla osoitteeseen tietosuoja@kahvilakielo.example.',
      'Återkalla samtycket per e-post till tietosuoja@kahvilakielo.example.',
      'Withdraw consent by email to tietosuoja@kahvilakielo.example.',
    ),
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r3'],
    dataIds: ['t4'],
    retentionIds: ['k4'],
  },
  {
    id: 'p5',
    text: say(
      'Vahinkojen ja rikosten selvittäminen kahvilassa',
      'Utredning av skador och brott i kaféet',
      'Looking into damage and offences in the café',
    ),
    basis: 'f',
    interestText: say(
      'Kahvilan omaisuuden suojaaminen ja korvauksen saaminen vahingosta',
      'Att skydda kaféets egendom och få ersättning för skada',
      'Protecting the café’s property and obtaining compensation for damage',
    ),
    balancingTest: {
      necessity: say(
        'Korvausta ei voi vaatia ilman tietoa siitä, kuka vahingon aiheutti ja mitä tapahtui.',
        'Ersättning kan inte krävas utan uppgift om vem som orsakade skadan och vad som hände.',
        'Compensation cannot be claimed without knowing who caused the damage and what happened.',
      ),
      impact: say(
        'Osapuoli voi odottaa, että vahinko kirjataan. Hänestä jää muistiin ikävä tapahtuma, mutta tietoa ei käytetä muuhun.',
        'Den som är inblandad kan räkna med att skadan antecknas. En obehaglig händelse blir antecknad om personen, men uppgiften används inte till något annat.',
        'A person involved can expect the damage to be recorded. An unpleasant event about them stays on record, but the data are not used for anything else.',
      ),
      safeguards: say(
        'Tietoja näkee vain yrittäjä, ja kirjaus poistetaan vuoden kuluttua asian päättymisestä.',
        'Bara företagaren ser uppgifterna, och anteckningen raderas ett år efter att ärendet har avslutats.',
        'Only the owner sees the data, and the entry is erased a year after the case has been closed.',
      ),
      done: 'yes',
      on: '2026-02-09',
      summary: say(
        'Tiedot kirjataan vain todetusta vahingosta ja vain vaatimusta varten. Tietoja näkee yksin yrittäjä, ja ne poistetaan vuoden kuluttua asian päättymisestä. Osapuolen etu ei syrjäytä kahvilan etua.',
        'Uppgifter antecknas bara om en konstaterad skada och bara för ett anspråk. Bara företagaren ser dem, och de raderas ett år efter att ärendet har avslutats. Den inblandades intresse väger inte tyngre än kaféets.',
        'Data are recorded only about damage that has been established and only for a claim. Only the owner sees them, and they are erased a year after the case has been closed. The interests of the person involved do not override those of the café.',
      ),
    },
    directMarketing: 'no',
    profiling: 'no',
    art10Condition: 'claim',
    subjectIds: ['r4'],
    dataIds: ['t5'],
    retentionIds: ['k5'],
  },
];
