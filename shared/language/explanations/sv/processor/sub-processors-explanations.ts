import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { recipientExplanations } from '../common/recipient-explanations.ts';

const { country } = recipientExplanations;

export const subProcessorsExplanations = {
  subProcessors: {
    why: 'Kunden ska få veta vilka andra som behandlar dess uppgifter. Ett underbiträde får anlitas bara med kundens tillstånd.',
    example: 'Bokföringsbyrå: löneprogrammets leverantör och en tjänst för elektroniskt arkiv.',
    mistakes: [
      'Underbiträdet byts utan att kunden får veta det.',
      'Ett program räknas inte som underbiträde, fast leverantören förvarar uppgifterna.',
    ],
    help: [
      'Tillståndet kan vara särskilt eller allmänt. Med ett allmänt tillstånd får kunden veta om ändringar på förhand och kan invända mot dem.',
      'Underbiträdet binds av samma skyldigheter som du. Du ansvarar inför kunden för vad underbiträdet gör.',
    ],
  },
  ...prefixTexts('subProcessors', {
    name: {
      why: 'Av namnet ser kunden var uppgifterna finns.',
      example: 'Löneprogrammets leverantör: ”Lönemolnet Ab”.',
      mistakes: ['Namnet är ett program, och ingen vet vem som levererar det.'],
    },
    category: {
      why: 'Kategorin visar kunden med ett ord vad det är fråga om.',
      example: 'Lönemolnet Ab: ”leverantör av löneprogram”.',
      mistakes: ['Kategorin är ”underleverantör”. Den säger inte vad företaget gör.'],
    },
    purpose: {
      why: 'Kunden förstår varför underbiträdet behövs och kan godkänna det.',
      example: '”Löneräkning och utskick av lönespecifikationer”',
      mistakes: ['Beskrivningen är så vid att man inte ser vad uppgifterna används till.'],
    },
    country,
    'dpa.signed': {
      why: 'Avtalet med underbiträdet ska innehålla samma skyldigheter som avtalet med kunden.',
      example:
        'En bokföringsbyrå svarar ja: löneprogrammets villkor har en bilaga om personuppgifter.',
      mistakes: ['Underbiträdets villkor är lösare än det som har lovats kunden.'],
    },
    'dpa.on': {
      why: 'Med hjälp av dagen hittar du rätt avtal om kunden eller myndigheten frågar efter det.',
      example: 'En bokföringsbyrå godkände löneprogrammets villkor 2.1.2026.',
      mistakes: ['Dagen är gissad. Kontrollera den i avtalet.'],
    },
  }),
};
