import { say } from '../../content/say.ts';

/** Why the data are processed and on which basis. */
export const uutiskirjePurposes = [
  {
    id: 'p1',
    text: say(
      'Uutiskirjeen lähettäminen tilaajille',
      'Utskick av nyhetsbrevet till prenumeranterna',
      'Sending the newsletter to subscribers',
    ),
    basis: 'a',
    consentHow: say(
      'Tilaaja antaa suostumuksen tilauslomakkeella ja vahvistaa sen sähköpostiinsa tulevasta linkistä.',
      'Prenumeranten ger sitt samtycke i prenumerationsformuläret och bekräftar det via en länk i sin e-post.',
      'Subscribers give consent in the subscription form and confirm it through a link in their email.',
    ),
    consentProof: say(
      'Palvelu tallentaa vahvistuksen ajan ja silloisen lomakkeen tekstin.',
      'Tjänsten sparar tidpunkten för bekräftelsen och den text som formuläret då hade.',
      'The service stores the time of the confirmation and the text of the form at that time.',
    ),
    withdrawHow: say(
      'Peru tilaus jokaisen uutiskirjeen lopussa olevasta linkistä.',
      'Avsluta prenumerationen via länken i slutet av varje nyhetsbrev.',
      'Unsubscribe through the link at the end of every newsletter.',
    ),
    directMarketing: 'yes',
    profiling: 'no',
    subjectIds: ['r1'],
    dataIds: ['t1', 't2'],
    retentionIds: ['k1', 'k2'],
  },
  {
    id: 'p2',
    text: say(
      'Uutiskirjeen avaamisen ja linkkien käytön mittaaminen',
      'Mätning av hur nyhetsbrevet öppnas och länkarna används',
      'Measuring how the newsletter is opened and its links are used',
    ),
    basis: 'a',
    consentHow: say(
      'Tilaaja rastittaa halutessaan oman ruudun tilauslomakkeella.',
      'Prenumeranten kan om han eller hon vill kryssa för en egen ruta i prenumerationsformuläret.',
      'Subscribers who so wish tick a separate box in the subscription form.',
    ),
    consentProof: say(
      'Palvelu tallentaa rastin ajan ja silloisen lomakkeen tekstin.',
      'Tjänsten sparar tidpunkten för krysset och den text som formuläret då hade.',
      'The service stores the time of the tick and the text of the form at that time.',
    ),
    withdrawHow: say(
      'Poista rasti uutiskirjeen lopun linkistä Omat asetukset.',
      'Ta bort krysset via länken Mina inställningar i slutet av nyhetsbrevet.',
      'Remove the tick through the link My settings at the end of the newsletter.',
    ),
    directMarketing: 'yes',
    profiling: 'yes',
    subjectIds: ['r1'],
    dataIds: ['t3'],
    retentionIds: ['k3'],
  },
  {
    id: 'p3',
    text: say(
      'Markkinointikieltojen noudattaminen',
      'Iakttagande av förbud mot marknadsföring',
      'Respecting objections to marketing',
    ),
    basis: 'f',
    interestText: say(
      'Kiellon antaneen toiveen kunnioittaminen',
      'Att respektera önskan hos den som har förbjudit marknadsföring',
      'Respecting the wish of those who have objected',
    ),
    balancingTest: {
      necessity: say(
        'Ilman kieltolistaa sama osoite voisi päätyä uudelleen lähetyslistalle.',
        'Utan en förbudslista kunde samma adress hamna på sändlistan igen.',
        'Without a list of objections the same address could end up on the mailing list again.',
      ),
      impact: say(
        'Henkilö odottaa, että hänen kieltonsa muistetaan. Haittaa ei synny.',
        'Personen räknar med att förbudet följs. Ingen olägenhet uppstår.',
        'The person expects the objection to be remembered. No harm follows.',
      ),
      safeguards: say(
        'Listalla on vain sähköpostiosoite ja kiellon päivä.',
        'Listan innehåller bara e-postadressen och dagen för förbudet.',
        'The list holds only the email address and the day of the objection.',
      ),
      done: 'yes',
      on: '2026-02-23',
      summary: say(
        'Kieltolistalla on vain sähköpostiosoite ja kiellon päivä. Listaa käytetään henkilön oman tahdon noudattamiseen, joten hänen etunsa ei syrjäytä sitä.',
        'Förbudslistan innehåller bara e-postadressen och dagen för förbudet. Listan används för att följa personens egen vilja, så hans eller hennes intresse väger inte tyngre.',
        'The list of objections holds only the email address and the day of the objection. It is used to follow the person’s own will, so the person’s interests do not override it.',
      ),
    },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r2'],
    dataIds: ['t4'],
    retentionIds: ['k4'],
  },
  {
    id: 'p4',
    text: say(
      'Verkkosivun kävijätilastojen laatiminen',
      'Statistik över webbplatsens besökare',
      'Statistics on visitors to the website',
    ),
    basis: 'a',
    consentHow: say(
      'Suostumus kysytään verkkosivun evästebannerissa.',
      'Samtycke begärs i webbplatsens kakbanner.',
      'Consent is asked for in the cookie banner of the website.',
    ),
    consentProof: say(
      'Evästebanneri tallentaa valinnan, sen ajan ja bannerin version.',
      'Kakbannern sparar valet, tidpunkten och bannerns version.',
      'The cookie banner stores the choice, its time and the version of the banner.',
    ),
    withdrawHow: say(
      'Muuta valintaasi verkkosivun alalaidan linkistä Evästeasetukset.',
      'Ändra ditt val via länken Kakinställningar längst ner på webbplatsen.',
      'Change your choice through the link Cookie settings at the foot of the website.',
    ),
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r3'],
    dataIds: ['t5'],
    retentionIds: ['k5'],
  },
];
