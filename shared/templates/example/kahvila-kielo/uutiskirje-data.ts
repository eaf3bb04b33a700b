import { lines, say } from '../../content/say.ts';

/** Whose data and which data, and where they come from. */
export const uutiskirjeData = {
  subjects: [
    {
      id: 'r1',
      text: say(
        'Uutiskirjeen tilaajat',
        'Nyhetsbrevets prenumeranter',
        'Subscribers to the newsletter',
      ),
      children: 'no',
      employees: 'no',
    },
    {
      id: 'r2',
      text: say(
        'Markkinoinnin kieltäneet',
        'Personer som har förbjudit marknadsföring',
        'People who have objected to marketing',
      ),
      children: 'no',
      employees: 'no',
    },
    {
      id: 'r3',
      text: say('Verkkosivun kävijät', 'Webbplatsens besökare', 'Visitors to the website'),
    },
  ],
  data: [
    {
      id: 't1',
      text: say('Tilaajan tiedot', 'Uppgifter om prenumeranten', 'Data about the subscriber'),
      items: lines(
        say('sähköpostiosoite', 'e-postadress', 'email address'),
        say(
          'etunimi, jos tilaaja antaa sen',
          'förnamn, om prenumeranten uppger det',
          'first name, if the subscriber gives it',
        ),
        say('toivottu kieli', 'önskat språk', 'preferred language'),
      ),
      mandatory: 'no',
    },
    {
      id: 't2',
      text: say('Suostumuksen tiedot', 'Uppgifter om samtycket', 'Data about consent'),
      items: lines(
        say('annettu suostumus', 'givet samtycke', 'consent given'),
        say(
          'suostumuksen antamisen ja peruuttamisen aika',
          'tidpunkt då samtycket gavs och återkallades',
          'time of giving and withdrawing consent',
        ),
      ),
      mandatory: 'no',
    },
    {
      id: 't3',
      text: say('Lukemisen tiedot', 'Uppgifter om läsning', 'Reading data'),
      items: lines(
        say(
          'viestin avaamisen aika',
          'tidpunkt då meddelandet öppnats',
          'time of opening a message',
        ),
        say('linkit, joita on painettu', 'länkar som använts', 'links used'),
      ),
      technical: 'yes',
      mandatory: 'no',
    },
    {
      id: 't4',
      text: say(
        'Kieltolistan tiedot',
        'Uppgifter på förbudslistan',
        'Data on the list of objections',
      ),
      items: lines(
        say('sähköpostiosoite', 'e-postadress', 'email address'),
        say('kiellon päivä', 'dagen för förbudet', 'day of the objection'),
      ),
    },
    {
      id: 't5',
      text: say('Kävijätiedot', 'Uppgifter om besökare', 'Visitor data'),
      items: lines(
        say('IP-osoite', 'IP-adress', 'IP address'),
        say('evästeen tunniste', 'kakans identifierare', 'identifier of the cookie'),
        say('katsellut sivut', 'visade sidor', 'pages viewed'),
      ),
      technical: 'yes',
      mandatory: 'no',
    },
  ],
  sources: [
    {
      id: 'l1',
      type: 'subject',
      name: say(
        'Tilaaja itse tilauslomakkeella',
        'Prenumeranten själv i prenumerationsformuläret',
        'The subscriber, in the subscription form',
      ),
      dataIds: ['t1', 't2', 't4'],
    },
    {
      id: 'l2',
      type: 'observed',
      name: say(
        'Uutiskirjeen ja verkkosivun käyttö',
        'Användningen av nyhetsbrevet och webbplatsen',
        'Use of the newsletter and the website',
      ),
      dataIds: ['t3', 't5'],
    },
  ],
};
