import { fillRegister } from './fill-register.ts';
import { policeAndInsurer, recipient } from './recipients.ts';
import { group, keep, keepAsNeeded, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';

/** Keys, access rights and door events. Working hours are another purpose. */
export const accessControl = fillRegister('access-control', {
  name: say(
    'Kulunvalvonta- ja avainrekisteri',
    'Passerkontroll- och nyckelregister',
    'Access control and key register',
  ),
  scope: {
    text: say(
      'Seloste koskee henkilöitä, joilla on avain tai kulkuoikeus tiloihimme, sekä vieraitamme.',
      'Beskrivningen gäller personer som har nyckel eller passerrätt till våra lokaler samt våra besökare.',
      'This notice concerns persons who have a key or an access right to our premises, and our visitors.',
    ),
  },
  subjects: [
    people('s1', say('Työntekijät', 'Arbetstagare', 'Employees'), { employees: 'yes' }),
    people(
      's2',
      say(
        'Vuokralaiset ja alihankkijat',
        'Hyresgäster och underleverantörer',
        'Tenants and subcontractors',
      ),
    ),
    people('s3', say('Vieraat', 'Besökare', 'Visitors')),
  ],
  data: [
    group(
      't1',
      say('Perustiedot', 'Grunduppgifter', 'Basic data'),
      lines(
        say('nimi ja yritys', 'namn och företag', 'name and company'),
        say(
          'veronumero rakennustyömaalla',
          'skattenummer på byggarbetsplatser',
          'tax number on a construction site',
        ),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't2',
      say('Avaimet ja kulkuoikeudet', 'Nycklar och passerrätter', 'Keys and access rights'),
      lines(
        say(
          'avaimen tai tunnisteen numero',
          'nyckelns eller taggens nummer',
          'number of the key or tag',
        ),
        say(
          'kulkuoikeudet ja kuittaukset',
          'passerrätter och kvitteringar',
          'access rights and receipts',
        ),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't3',
      say('Ovitapahtumat', 'Dörrhändelser', 'Door events'),
      say('ovi, aika ja tunniste', 'dörr, tid och tagg', 'door, time and tag'),
      { technical: 'yes' },
    ),
    group(
      't4',
      say('Vierailut', 'Besök', 'Visits'),
      say(
        'vieraan nimi, yritys, isäntä ja käynnin aika',
        'besökarens namn, företag, värd och besökets tid',
        'visitor’s name, company, host and time of visit',
      ),
      { mandatory: 'yes' },
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'f',
      say(
        'Tilojen turvallisuus ja kulkuoikeuksien hallinta',
        'Lokalernas säkerhet och hantering av passerrätter',
        'Security of the premises and managing access rights',
      ),
      {
        interestText: say(
          'Tilojen ja omaisuuden suojaaminen',
          'Att skydda lokaler och egendom',
          'Protecting premises and property',
        ),
      },
      { subjects: 's1 s2', data: 't1 t2 t3', kept: 'k1 k2' },
    ),
    purpose(
      'p2',
      'f',
      say(
        'Avainten luovutus ja palautus',
        'Utlämning och återlämning av nycklar',
        'Handing out and returning keys',
      ),
      {
        interestText: say(
          'Tieto siitä, kenellä avaimet ovat',
          'Att veta vem som har nycklarna',
          'Knowing who has the keys',
        ),
      },
      { subjects: 's1 s2', data: 't1 t2', kept: 'k2' },
    ),
    purpose(
      'p3',
      'f',
      say('Vieraiden kirjaaminen', 'Registrering av besökare', 'Recording visitors'),
      {
        interestText: say(
          'Turvallisuus ja tieto siitä, ketkä ovat tiloissa',
          'Säkerhet och kännedom om vilka som finns i lokalerna',
          'Security and knowing who is on the premises',
        ),
      },
      { subjects: 's3', data: 't4', kept: 'k3' },
    ),
  ],
  sources: [
    source(
      'l1',
      'subject',
      say(
        'Avaimen luovutus ja vierailun kirjaus',
        'Utlämning av nyckel och registrering av besök',
        'Handing out a key and recording a visit',
      ),
      't1 t2 t4',
    ),
    source(
      'l2',
      'third',
      say('Henkilön työnantaja', 'Personens arbetsgivare', 'The person’s employer'),
      't1',
    ),
    source(
      'l3',
      'observed',
      say('Kulunvalvontajärjestelmä', 'Passerkontrollsystemet', 'The access control system'),
      't3',
    ),
  ],
  provision: {
    requirement: 'voluntary',
    consequence: say(
      'Ilman tietoja emme voi antaa avainta tai kulkuoikeutta.',
      'Utan uppgifterna kan vi inte ge nyckel eller passerrätt.',
      'Without the data we cannot give a key or an access right.',
    ),
  },
  recipients: [
    recipient('v1', 'processor', {
      category: say('Vartiointiliike', 'Bevakningsföretag', 'Security company'),
      purpose: say(
        'Valvonta puolestamme',
        'Övervakning för vår räkning',
        'Surveillance on our behalf',
      ),
      data: 't1 t2 t3 t4',
    }),
    recipient('v2', 'processor', {
      category: say(
        'Lukkoliike ja kiinteistönhoito',
        'Låsfirma och fastighetsskötsel',
        'Locksmith and property maintenance',
      ),
      purpose: say(
        'Avainten ja järjestelmän ylläpito',
        'Underhåll av nycklar och system',
        'Maintaining keys and the system',
      ),
      data: 't1 t2',
    }),
    policeAndInsurer('v3', 't1 t3 t4'),
  ],
  retention: [
    keep('k1', 'ret-accesslog', 't3', 'p1'),
    keep('k2', 'ret-keys', 't1 t2', 'p1 p2'),
    keepAsNeeded(
      'k3',
      'P6M',
      'visit',
      say('Vieraiden tiedot', 'Uppgifter om besökare', 'Data of visitors'),
      { data: 't4', purposes: 'p3' },
    ),
  ],
  internal: {
    notes: say(
      'Kuule henkilöstöä ennen kulunvalvonnan aloittamista (759/2004, 21 §). Työajan seuranta on eri tarkoitus: lisää se erikseen. Sormenjälki ja kasvojen tunniste ovat erityisiä tietoja (9 artikla): älä käytä niitä ilman erillistä perustetta.',
      'Hör personalen innan passerkontrollen börjar (21 § i lagen 759/2004). Uppföljning av arbetstid är ett annat ändamål. Lägg till det separat. Fingeravtryck och ansiktsigenkänning är känsliga uppgifter (artikel 9). Använd dem inte utan en egen grund.',
      'Consult the staff before access control begins (759/2004, section 21). Tracking of working hours is another purpose: add it separately. Fingerprints and face recognition are sensitive data (Article 9): do not use them without a ground of their own.',
    ),
  },
});
