import { lines, say } from '../../content/say.ts';

/** Whose data and which data, and where they come from. */
export const verkkopalveluData = {
  subjects: [
    {
      id: 'r1',
      text: say(
        'Yrittäjäasiakkaat, joilla on tunnus palveluun',
        'Företagare som är kunder och har ett konto i tjänsten',
        'Sole traders among our clients who have an account in the service',
      ),
    },
    {
      id: 'r2',
      text: say(
        'Asiakasyritysten työntekijät, joilla on tunnus palveluun',
        'Anställda i kundföretag som har ett konto i tjänsten',
        'Employees of client companies who have an account in the service',
      ),
    },
  ],
  data: [
    {
      id: 't1',
      text: say('Käyttäjän tiedot', 'Uppgifter om användaren', 'Data about the user'),
      items: lines(
        say('nimi', 'namn', 'name'),
        say('sähköpostiosoite', 'e-postadress', 'email address'),
        say('puhelinnumero', 'telefonnummer', 'telephone number'),
        say('yritys ja rooli', 'företag och roll', 'company and role'),
      ),
      mandatory: 'yes',
    },
    {
      id: 't2',
      text: say(
        'Palvelussa lähetetyt viestit',
        'Meddelanden som skickats i tjänsten',
        'Messages sent in the service',
      ),
      items: lines(
        say('viestit', 'meddelanden', 'messages'),
        say('neuvontapyynnöt', 'begäranden om rådgivning', 'requests for advice'),
        say('liitteet', 'bilagor', 'attachments'),
      ),
    },
    {
      id: 't3',
      text: say(
        'Maksutavan päättämiseen tarvittavat tiedot',
        'Uppgifter för att besluta om betalningssättet',
        'Data for deciding on the method of payment',
      ),
      items: lines(
        say(
          'maksuhäiriömerkinnän olemassaolo',
          'om det finns en betalningsanmärkning',
          'whether there is a payment default entry',
        ),
        say('erääntyneet laskumme', 'våra förfallna fakturor', 'our overdue invoices'),
        say('päätös ja sen aika', 'beslutet och dess tidpunkt', 'the decision and its time'),
      ),
      mandatory: 'no',
    },
    {
      id: 't4',
      text: say('Lokitiedot', 'Logguppgifter', 'Log data'),
      items: lines(
        say('IP-osoite', 'IP-adress', 'IP address'),
        say('kirjautumisen aika', 'tidpunkt för inloggning', 'time of signing in'),
        say(
          'laitteen ja selaimen tyyppi',
          'typ av enhet och webbläsare',
          'type of device and browser',
        ),
      ),
      technical: 'yes',
      mandatory: 'yes',
    },
    {
      id: 't5',
      text: say('Käyttötilastot', 'Användningsstatistik', 'Statistics on use'),
      items: lines(
        say('evästeen tunniste', 'kakans identifierare', 'identifier of the cookie'),
        say('käytetyt toiminnot', 'funktioner som använts', 'functions used'),
      ),
      technical: 'yes',
      mandatory: 'no',
    },
  ],
  sources: [
    {
      id: 'l1',
      type: 'subject',
      name: say('Käyttäjä itse', 'Användaren själv', 'The user'),
      dataIds: ['t1', 't2'],
    },
    {
      id: 'l2',
      type: 'observed',
      name: say('Palvelun käyttö', 'Användningen av tjänsten', 'Use of the service'),
      dataIds: ['t4', 't5'],
    },
    {
      id: 'l3',
      type: 'third',
      name: say(
        'Luottotietoyhtiö, kun yrittäjä pyytää laskutusta',
        'Kreditupplysningsföretaget när företagaren begär fakturering',
        'The credit information company, when a sole trader asks for invoicing',
      ),
      public: 'no',
      dataIds: ['t3'],
    },
    {
      id: 'l4',
      type: 'group',
      name: say(
        'Taival Neuvonta Oy neuvontapyynnöistä',
        'Taival Neuvonta Oy om begäranden om rådgivning',
        'Taival Neuvonta Oy, about requests for advice',
      ),
      public: 'no',
      dataIds: ['t2'],
    },
  ],
};
