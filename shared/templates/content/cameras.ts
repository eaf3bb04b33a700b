import { fillRegister } from './fill-register.ts';
import { policeAndInsurer, recipient } from './recipients.ts';
import { group, keep, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';

/** Camera surveillance. */
export const cameras = fillRegister('cameras', {
  name: say(
    'Kameravalvontarekisteri',
    'Kameraövervakningsregister',
    'Camera surveillance register',
  ),
  scope: {
    text: say(
      'Seloste koskee tiloissamme ja piha-alueellamme liikkuvia henkilöitä.',
      'Beskrivningen gäller personer som rör sig i våra lokaler och på vårt gårdsområde.',
      'This notice concerns persons moving on our premises and in our yard.',
    ),
  },
  subjects: [
    people('s1', say('Asiakkaat ja vieraat', 'Kunder och besökare', 'Customers and visitors'), {
      children: 'yes',
    }),
    people('s2', say('Työntekijät', 'Arbetstagare', 'Employees'), { employees: 'yes' }),
  ],
  data: [
    group(
      't1',
      say('Tallenteet', 'Inspelningar', 'Recordings'),
      lines(
        say('kuva ilman ääntä', 'bild utan ljud', 'image without sound'),
        say('aika ja paikka', 'tid och plats', 'time and place'),
      ),
      { technical: 'yes' },
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'f',
      say(
        'Henkilöiden turvallisuus ja omaisuuden suojaaminen',
        'Personers säkerhet och skydd av egendom',
        'Safety of persons and protection of property',
      ),
      {
        interestText: say(
          'Asiakkaiden ja työntekijöiden turvallisuus ja omaisuuden suoja',
          'Kundernas och arbetstagarnas säkerhet och skyddet av egendom',
          'The safety of customers and employees and the protection of property',
        ),
      },
      { subjects: 's1 s2', data: 't1', kept: 'k1' },
    ),
    purpose(
      'p2',
      'f',
      say(
        'Rikosten ja vahinkojen selvittäminen',
        'Utredning av brott och skador',
        'Investigating offences and damage',
      ),
      {
        interestText: say(
          'Rikosten ja vahinkojen selvittäminen ja oikeusvaateet',
          'Utredning av brott och skador samt rättsliga anspråk',
          'Investigating offences and damage, and legal claims',
        ),
      },
      { subjects: 's1 s2', data: 't1', kept: 'k2' },
    ),
  ],
  sources: [
    source(
      'l1',
      'observed',
      say('Kameralaitteisto', 'Kamerautrustningen', 'The camera equipment'),
      't1',
    ),
  ],
  provision: {
    requirement: 'voluntary',
    consequence: say(
      'Kamerat kuvaavat kaikki, jotka liikkuvat valvotulla alueella. Valvonnasta kerrotaan kyltillä.',
      'Kamerorna filmar alla som rör sig på det övervakade området. Skyltar informerar om övervakningen.',
      'The cameras film everybody who moves in the monitored area. Signs tell of the surveillance.',
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
      data: 't1',
    }),
    policeAndInsurer('v2', 't1'),
  ],
  retention: [
    keep('k1', 'ret-camera', 't1', 'p1', say('Tallenteet', 'Inspelningar', 'Recordings')),
    keep(
      'k2',
      'ret-camera-work',
      't1',
      'p2',
      say(
        'Tapahtuman selvittämiseen tarvittava osa. Pidempään se säilytetään vain, jos asian käsittely on kesken.',
        'Den del som behövs för att utreda en händelse. Den bevaras längre bara om ärendet fortfarande behandlas.',
        'The part needed to investigate an event. It is kept longer only while the case is pending.',
      ),
    ),
  ],
  sectionNotes: {
    security: say(
      'Tallenteita katsovat vain nimetyt henkilöt, ja katselusta jää merkintä. Tallennin on lukitussa tilassa.',
      'Inspelningarna granskas bara av utsedda personer och granskningen antecknas. Inspelningsapparaten finns i ett låst utrymme.',
      'Only named persons view recordings, and every viewing is logged. The recorder is in a locked space.',
    ),
  },
  internal: {
    notes: say(
      'Kiinnitä kyltti jokaiselle ovelle. Kuule henkilöstöä ennen valvonnan aloittamista (759/2004, 21 §). Älä kuvaa käymälöitä, pukutiloja tai työntekijöiden omia työhuoneita. Työpistettä saa kuvata vain 16 §:n 2 momentin edellytyksillä. Tarkista, tallentaako palvelu pilveen EU:n ja ETA:n ulkopuolelle.',
      'Sätt en skylt vid varje dörr. Hör personalen innan övervakningen börjar (21 § i lagen 759/2004). Filma inte toaletter, omklädningsrum eller arbetstagarnas egna arbetsrum. En arbetspunkt får filmas bara enligt villkoren i 16 § 2 mom. i den lagen. Kontrollera om tjänsten lagrar i molnet utanför EU och EES.',
      'Put a sign at every door. Consult the staff before surveillance begins (759/2004, section 21). Do not film toilets, changing rooms or employees’ own offices. A work station may be filmed only on the conditions of section 16(2). Check whether the service stores in a cloud outside the EU and the EEA.',
    ),
  },
});
