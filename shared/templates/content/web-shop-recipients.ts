import { accountant, authorities, recipient } from './recipients.ts';
import { say } from './say.ts';

/** To whom a web shop gives data of its customers. */
export const webShopRecipients: readonly object[] = [
  recipient('v1', 'processor', {
    category: say(
      'Verkkokauppa-alustan toimittaja',
      'Leverantör av webbutiksplattformen',
      'Provider of the web shop platform',
    ),
    purpose: say(
      'Verkkokaupan tekninen toteutus',
      'Webbutikens tekniska drift',
      'Technical running of the web shop',
    ),
    data: 't1 t2 t3 t4',
    country: '',
  }),
  recipient('v2', 'controller', {
    category: say('Maksunvälittäjä', 'Betalningsförmedlare', 'Payment service provider'),
    purpose: say('Maksujen käsittely', 'Behandling av betalningar', 'Processing payments'),
    ground: say('Sopimus', 'Avtal', 'Contract'),
    data: 't1 t2',
    country: '',
  }),
  recipient('v3', 'controller', {
    category: say('Kuljetusyhtiö', 'Transportbolag', 'Carrier'),
    purpose: say('Tilausten toimitus', 'Leverans av beställningar', 'Delivering orders'),
    ground: say('Sopimus', 'Avtal', 'Contract'),
    data: 't1',
  }),
  recipient('v4', 'processor', {
    category: say(
      'Sähköpostityökalun toimittaja',
      'Leverantör av e-postverktyget',
      'Provider of the email tool',
    ),
    purpose: say(
      'Tilausviestien ja markkinoinnin lähetys',
      'Sändning av ordermeddelanden och marknadsföring',
      'Sending order messages and marketing',
    ),
    data: 't1 t2',
    country: 'US',
  }),
  accountant('v5', 't1 t2'),
  authorities('v6', 't1 t2'),
];
