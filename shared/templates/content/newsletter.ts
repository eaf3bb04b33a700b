import { fillRegister } from './fill-register.ts';
import { recipient } from './recipients.ts';
import { group, keep, keepAsNeeded, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';

/** Newsletters and marketing. */
export const newsletter = fillRegister('newsletter', {
  name: say(
    'Markkinointi- ja uutiskirjerekisteri',
    'Marknadsförings- och nyhetsbrevsregister',
    'Marketing and newsletter register',
  ),
  scope: {
    text: say(
      'Seloste koskee uutiskirjeen tilaajia, arvontaan osallistuneita ja niitä yritysten yhteyshenkilöitä, joille markkinoimme.',
      'Beskrivningen gäller nyhetsbrevets prenumeranter, deltagare i utlottningar och de kontaktpersoner i företag till vilka vi riktar marknadsföring.',
      'This notice concerns subscribers to the newsletter, participants in prize draws and the contact persons of companies to whom we market.',
    ),
  },
  subjects: [
    people(
      's1',
      say('Uutiskirjeen tilaajat', 'Nyhetsbrevets prenumeranter', 'Subscribers to the newsletter'),
    ),
    people(
      's2',
      say('Yritysten yhteyshenkilöt', 'Kontaktpersoner i företag', 'Contact persons of companies'),
    ),
    people(
      's3',
      say('Arvontaan osallistuneet', 'Deltagare i utlottningar', 'Participants in prize draws'),
    ),
  ],
  data: [
    group(
      't1',
      say('Yhteystiedot', 'Kontaktuppgifter', 'Contact details'),
      lines(
        say('nimi', 'namn', 'name'),
        say(
          'sähköposti ja puhelinnumero',
          'e-post och telefonnummer',
          'email and telephone number',
        ),
        say('organisaatio ja tehtävä', 'organisation och befattning', 'organisation and position'),
      ),
    ),
    group(
      't2',
      say('Suostumukset ja kiellot', 'Samtycken och förbud', 'Consents and objections'),
      lines(
        say('suostumus ja sen ajankohta', 'samtycket och dess tidpunkt', 'consent and its time'),
        say(
          'suoramarkkinointikiellot',
          'förbud mot direktmarknadsföring',
          'objections to direct marketing',
        ),
      ),
    ),
    group(
      't3',
      say('Viestien seuranta', 'Uppföljning av meddelanden', 'Tracking of messages'),
      lines(
        say('lähetykset', 'utskick', 'messages sent'),
        say('avaukset ja klikkaukset', 'öppningar och klick', 'opens and clicks'),
      ),
      { technical: 'yes' },
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'a',
      say('Uutiskirjeen lähettäminen', 'Utskick av nyhetsbrevet', 'Sending the newsletter'),
      {
        consentHow: say(
          'Suostumus annetaan tilauslomakkeella.',
          'Samtycket ges i prenumerationsformuläret.',
          'Consent is given in the subscription form.',
        ),
        withdrawHow: say(
          'Suostumuksen voi peruuttaa jokaisen viestin linkistä tai ilmoittamalla siitä meille.',
          'Samtycket kan återkallas via länken i varje meddelande eller genom ett meddelande till oss.',
          'Consent can be withdrawn through the link in every message or by telling us.',
        ),
        directMarketing: 'yes',
      },
      { subjects: 's1', data: 't1 t2', kept: 'k1 k2' },
    ),
    purpose(
      'p2',
      'f',
      say(
        'Markkinointi yritysten päättäjille',
        'Marknadsföring till beslutsfattare i företag',
        'Marketing to decision-makers of companies',
      ),
      {
        interestText: say(
          'Oman toiminnan markkinointi niille, joiden työtehtäviin se liittyy',
          'Marknadsföring av den egna verksamheten till dem vars arbetsuppgifter den gäller',
          'Marketing our business to those whose work duties it concerns',
        ),
        directMarketing: 'yes',
      },
      { subjects: 's2', data: 't1', kept: 'k4' },
    ),
    purpose(
      'p3',
      'a',
      say(
        'Avausten ja klikkausten mittaus ja viestien kohdentaminen',
        'Mätning av öppningar och klick samt riktade meddelanden',
        'Measuring opens and clicks and targeting messages',
      ),
      {
        consentHow: say(
          'Suostumus annetaan tilauslomakkeella erikseen.',
          'Samtycket ges särskilt i prenumerationsformuläret.',
          'Consent is given separately in the subscription form.',
        ),
        withdrawHow: say(
          'Suostumuksen mittaukseen voi peruuttaa jokaisen viestin linkistä. Uutiskirje tulee silloin edelleen, mutta sen avaamista ei seurata.',
          'Samtycket till mätningen kan återkallas via länken i varje meddelande. Nyhetsbrevet kommer då fortfarande, men öppningar följs inte upp.',
          'Consent to measuring can be withdrawn through the link in every message. The newsletter still comes, but opens are not tracked.',
        ),
        directMarketing: 'yes',
        profiling: 'yes',
      },
      { subjects: 's1', data: 't2 t3', kept: 'k1 k2' },
    ),
    purpose(
      'p4',
      'a',
      say('Arvonnat', 'Utlottningar', 'Prize draws'),
      {
        consentHow: say(
          'Suostumus annetaan osallistumislomakkeella.',
          'Samtycket ges i deltagarformuläret.',
          'Consent is given in the entry form.',
        ),
        withdrawHow: say(
          'Osallistumisen voi perua ilmoittamalla siitä meille.',
          'Deltagandet kan dras tillbaka genom ett meddelande till oss.',
          'An entry can be withdrawn by telling us.',
        ),
      },
      { subjects: 's3', data: 't1', kept: 'k5' },
    ),
    purpose(
      'p5',
      'f',
      say(
        'Suoramarkkinointikieltojen noudattaminen',
        'Iakttagande av förbud mot direktmarknadsföring',
        'Respecting objections to direct marketing',
      ),
      {
        interestText: say(
          'Kieltojen noudattaminen edellyttää, että ne ovat tiedossa',
          'För att förbuden ska kunna följas måste de vara kända',
          'Objections can be respected only if they are known',
        ),
      },
      { subjects: 's1 s2', data: 't2', kept: 'k3' },
    ),
  ],
  directMarketing: {
    channels: ['email'],
    b2b: 'yes',
    optOutHow: say(
      'Markkinoinnin voi kieltää milloin tahansa jokaisen viestin linkistä tai ilmoittamalla siitä meille.',
      'Du kan när som helst säga nej till marknadsföringen via länken i varje meddelande eller genom ett meddelande till oss.',
      'Marketing can be refused at any time through the link in every message or by telling us.',
    ),
  },
  sources: [
    source(
      'l1',
      'subject',
      say(
        'Tilauslomake ja arvontojen lomakkeet',
        'Prenumerationsformuläret och utlottningarnas formulär',
        'The subscription form and the forms of prize draws',
      ),
      't1 t2',
    ),
    source(
      'l4',
      'subject',
      say(
        'Oma asiakasrekisterimme, johon tiedot on antanut henkilö itse',
        'Vårt eget kundregister, där personen själv har lämnat uppgifterna',
        'Our own customer register, to which the person gave the data',
      ),
      't1',
    ),
    source(
      'l2',
      'observed',
      say('Uutiskirjetyökalu', 'Nyhetsbrevsverktyget', 'The newsletter tool'),
      't3',
    ),
    source(
      'l3',
      'publicSource',
      say(
        'Yritystietopalvelut ja yritysten julkiset verkkosivut',
        'Företagsdatatjänster och företagens offentliga webbplatser',
        'Business information services and public websites of companies',
      ),
      't1',
    ),
  ],
  provision: {
    requirement: 'voluntary',
    consequence: say(
      'Ilman sähköpostiosoitetta emme voi lähettää uutiskirjettä.',
      'Utan e-postadress kan vi inte skicka nyhetsbrevet.',
      'Without an email address we cannot send the newsletter.',
    ),
  },
  recipients: [
    recipient('v1', 'processor', {
      category: say(
        'Uutiskirjetyökalun toimittaja',
        'Leverantör av nyhetsbrevsverktyget',
        'Provider of the newsletter tool',
      ),
      purpose: say('Viestien lähetys', 'Utskick av meddelanden', 'Sending messages'),
      data: 't1 t2 t3',
      country: 'US',
    }),
    recipient('v2', 'processor', {
      category: say(
        'Asiakkuudenhallinnan järjestelmä',
        'Kundhanteringssystem',
        'Customer relationship system',
      ),
      purpose: say(
        'Yhteystietojen hallinta',
        'Hantering av kontaktuppgifter',
        'Managing contact details',
      ),
      data: 't1 t2',
      country: '',
    }),
  ],
  noTransfers: 'no',
  transfers: [{ id: 'x1', recipientId: 'v1', country: 'US', mechanism: 'dpf' }],
  retention: [
    keep('k1', 'ret-consent', 't1 t3', 'p1 p3'),
    keep('k2', 'ret-consent-proof', 't2', 'p1 p3'),
    keep('k3', 'ret-optout', 't2', 'p5'),
    keepAsNeeded(
      'k4',
      'P2Y',
      'lastActivity',
      say(
        'Yritysten yhteyshenkilöt, joihin ei ole oltu yhteydessä',
        'Kontaktpersoner i företag som vi inte har haft kontakt med',
        'Contact persons of companies with whom there has been no contact',
      ),
      { data: 't1', purposes: 'p2' },
    ),
    keepAsNeeded(
      'k5',
      'P3M',
      'caseClosed',
      say('Arvontojen tiedot', 'Uppgifter om utlottningar', 'Data of prize draws'),
      { data: 't1', purposes: 'p4' },
    ),
  ],
  automated: {
    profiling: 'yes',
    profilingText: say(
      'Valitsemme viestien sisältöä sen mukaan, mitä viestejä vastaanottaja on avannut. Profiloinnilla ei ole muita vaikutuksia.',
      'Vi väljer innehåll enligt vilka meddelanden mottagaren har öppnat. Profileringen har inga andra följder.',
      'We choose content by the messages that the recipient has opened. Profiling has no other effects.',
    ),
    art22: 'no',
  },
  internal: {
    notes: say(
      'Tarkista, onko uutiskirjetyökalun yhdysvaltalainen toimittaja DPF-luettelossa. Jos työkalu on EU:ssa tai ETA:ssa, poista siirto. Sähköinen markkinointi kuluttajille vaatii ennakolta annetun suostumuksen. Jos viet osoitteita mainosalustalle, lisää se vastaanottajaksi ja pyydä siihenkin suostumus.',
      'Kontrollera om nyhetsbrevsverktygets amerikanska leverantör finns på DPF-listan. Om verktyget finns inom EU eller EES, ta bort överföringen. Elektronisk marknadsföring till konsumenter kräver samtycke på förhand. Om du för över adresser till en annonsplattform, lägg till den som mottagare och begär samtycke också till det.',
      'Check whether the US provider of the newsletter tool is on the DPF list. If the tool is in the EU or the EEA, remove the transfer. Electronic marketing to consumers needs prior consent. If you upload addresses to an advertising platform, add it as a recipient and ask for consent to that too.',
    ),
  },
});
