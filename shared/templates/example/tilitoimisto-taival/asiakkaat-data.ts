import { lines, say } from '../../content/say.ts';

/** Whose data and which data, and where they come from. */
export const asiakkaatData = {
  subjects: [
    {
      id: 'r1',
      text: say(
        'Asiakkaina olevat yksityiset elinkeinonharjoittajat',
        'Enskilda näringsidkare som är våra kunder',
        'Sole traders who are our clients',
      ),
    },
    {
      id: 'r2',
      text: say(
        'Asiakasyritysten edustajat ja yhteyshenkilöt',
        'Kundföretagens företrädare och kontaktpersoner',
        'Representatives and contact persons of client companies',
      ),
    },
    {
      id: 'r3',
      text: say(
        'Asiakasyritysten tosiasialliset edunsaajat',
        'Kundföretagens verkliga förmånstagare',
        'Beneficial owners of client companies',
      ),
    },
  ],
  data: [
    {
      id: 't1',
      text: say(
        'Yhteystiedot ja asema',
        'Kontaktuppgifter och ställning',
        'Contact details and position',
      ),
      items: lines(
        say('nimi', 'namn', 'name'),
        say(
          'sähköpostiosoite ja puhelinnumero',
          'e-postadress och telefonnummer',
          'email address and telephone number',
        ),
        say('yritys ja tehtävä', 'företag och befattning', 'company and position'),
        say('yhteydenpito', 'kontakter med oss', 'correspondence with us'),
      ),
      mandatory: 'yes',
    },
    {
      id: 't2',
      text: say(
        'Sopimus- ja laskutustiedot',
        'Avtals- och faktureringsuppgifter',
        'Contract and invoicing data',
      ),
      items: lines(
        say('toimeksiantosopimukset', 'uppdragsavtal', 'engagement contracts'),
        say('laskut ja maksut', 'fakturor och betalningar', 'invoices and payments'),
        say('perinnän tiedot', 'uppgifter om indrivning', 'data about collection'),
      ),
      mandatory: 'yes',
    },
    {
      id: 't3',
      text: say(
        'Asiakkaan tuntemisen tiedot',
        'Uppgifter om kundkontroll',
        'Data for knowing the client',
      ),
      items: lines(
        say(
          'henkilötunnus tai syntymäaika',
          'personbeteckning eller födelsedatum',
          'personal identity code or date of birth',
        ),
        say(
          'henkilöllisyyden todentamiseen käytetyn asiakirjan tiedot',
          'uppgifter om den handling som använts för att kontrollera identiteten',
          'particulars of the document used to verify identity',
        ),
        say(
          'omistus ja edunsaajan asema',
          'ägande och ställning som förmånstagare',
          'ownership and position as a beneficial owner',
        ),
        say(
          'poliittinen vaikutusvalta, kun laki edellyttää sen selvittämistä',
          'politiskt utsatt ställning när lagen kräver att den utreds',
          'political exposure, where the law requires it to be established',
        ),
        say(
          'pakoteluetteloiden tarkistus',
          'kontroll mot sanktionslistor',
          'checks against sanctions lists',
        ),
      ),
      nationalId: 'yes',
      nationalIdGround: 'statute',
      mandatory: 'yes',
    },
    {
      id: 't4',
      text: say(
        'Selonotto- ja ilmoitusvelvollisuuden tiedot',
        'Uppgifter för utrednings- och rapporteringsskyldigheten',
        'Data for the duties to inquire and report',
      ),
      items: lines(
        say(
          'poikkeavien liiketoimien selvitykset',
          'utredningar av avvikande transaktioner',
          'inquiries into unusual transactions',
        ),
        say(
          'epäilyttävistä liiketoimista tehdyt ilmoitukset',
          'rapporter om tvivelaktiga transaktioner',
          'reports of suspicious transactions',
        ),
      ),
    },
  ],
  sources: [
    {
      id: 'l1',
      type: 'subject',
      name: say('Asiakas itse', 'Kunden själv', 'The client'),
      dataIds: ['t1', 't2', 't3'],
    },
    {
      id: 'l2',
      type: 'third',
      name: say(
        'Asiakasyritys, jota henkilö edustaa',
        'Det kundföretag som personen företräder',
        'The client company that the person represents',
      ),
      public: 'no',
      dataIds: ['t1', 't3'],
    },
    {
      id: 'l3',
      type: 'publicSource',
      name: say(
        'Kaupparekisteri, Yritys- ja yhteisötietojärjestelmä ja EU:n pakoteluettelot',
        'Handelsregistret, Företags- och organisationsdatasystemet och EU:s sanktionslistor',
        'The Trade Register, the Business Information System and the sanctions lists of the EU',
      ),
      public: 'yes',
      dataIds: ['t1', 't3'],
    },
  ],
};
