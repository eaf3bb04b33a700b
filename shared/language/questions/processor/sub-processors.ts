import { recipientWords } from '../common/recipient.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const subProcessorsWords = {
  title: {
    fi: 'Alikäsittelijät',
    sv: 'Underbiträden',
    en: 'Sub-processors',
  },
  intro: {
    fi: 'Alikäsittelijä on yritys, jota käytät apuna asiakkaan tietojen käsittelyssä.',
    sv: 'Ett underbiträde är ett företag som du anlitar för att behandla kundens uppgifter.',
    en: 'A sub-processor is a company that helps you to process the data of a client.',
  },
  questions: {
    subProcessors: {
      label: {
        fi: 'Mitä alikäsittelijöitä käytät?',
        sv: 'Vilka underbiträden anlitar du?',
        en: 'Which sub-processors do you use?',
      },
      hint: {
        fi: 'Esimerkiksi ohjelmistotalot ja pilvipalvelut. Asiakas hyväksyy ne etukäteen.',
        sv: 'Till exempel programvaruföretag och molntjänster. Kunden godkänner dem på förhand.',
        en: 'For example software houses and cloud services. The client approves them beforehand.',
      },
      why: {
        fi: 'Asiakkaan on saatava tietää, ketkä muut käsittelevät sen tietoja. Alikäsittelijää saa käyttää vain asiakkaan luvalla.',
        sv: 'Kunden ska få veta vilka andra som behandlar dess uppgifter. Ett underbiträde får anlitas bara med kundens tillstånd.',
        en: 'Clients must know who else processes their data. A sub-processor may be used only with the client’s authorisation.',
      },
      example: {
        fi: 'Tilitoimisto: palkkaohjelman toimittaja ja sähköisen arkiston palvelu.',
        sv: 'Bokföringsbyrå: löneprogrammets leverantör och en tjänst för elektroniskt arkiv.',
        en: 'Accounting office: the supplier of its payroll program and an electronic archive.',
      },
      mistakes: {
        fi: [
          'Alikäsittelijä vaihtuu, eikä asiakkaalle kerrota.',
          'Ohjelmistoa ei pidetä alikäsittelijänä, vaikka sen toimittaja säilyttää tiedot.',
        ],
        sv: [
          'Underbiträdet byts utan att kunden får veta det.',
          'Ett program räknas inte som underbiträde, fast leverantören förvarar uppgifterna.',
        ],
        en: [
          'The sub-processor changes and the client is not told.',
          'A program is not counted as a sub-processor although its supplier keeps the data.',
        ],
      },
      help: {
        fi: [
          'Lupa voi olla erillinen tai yleinen. Yleisen luvan nojalla muutoksista kerrotaan etukäteen, ja asiakas voi vastustaa niitä.',
          'Alikäsittelijää sitovat samat velvollisuudet kuin sinua. Vastaat asiakkaalle siitä, mitä alikäsittelijä tekee.',
        ],
        sv: [
          'Tillståndet kan vara särskilt eller allmänt. Med ett allmänt tillstånd får kunden veta om ändringar på förhand och kan invända mot dem.',
          'Underbiträdet binds av samma skyldigheter som du. Du ansvarar inför kunden för vad underbiträdet gör.',
        ],
        en: [
          'The authorisation may be specific or general. Under a general one, you announce changes in advance and the client may object to them.',
          'The sub-processor is bound by the same duties as you. You answer to the client for what the sub-processor does.',
        ],
      },
    },
    ...prefixWords('subProcessors', {
      name: {
        label: {
          fi: 'Alikäsittelijän nimi',
          sv: 'Underbiträdets namn',
          en: 'Name of the sub-processor',
        },
        hint: {
          fi: 'Yrityksen tai palvelun nimi.',
          sv: 'Företagets eller tjänstens namn.',
          en: 'Name of the company or service.',
        },
        why: {
          fi: 'Asiakas näkee nimestä, missä sen tiedot ovat.',
          sv: 'Av namnet ser kunden var uppgifterna finns.',
          en: 'The name shows the client where its data are.',
        },
        example: {
          fi: '”Palkkapilvi Oy”',
          sv: 'Löneprogrammets leverantör: ”Lönemolnet Ab”.',
          en: 'The supplier of the payroll program: “Palkkapilvi Oy”.',
        },
        mistakes: {
          fi: ['Nimenä on ohjelma, eikä kukaan tiedä sen toimittajaa.'],
          sv: ['Namnet är ett program, och ingen vet vem som levererar det.'],
          en: ['The name is that of a program, and nobody knows who supplies it.'],
        },
      },
      category: {
        label: {
          fi: 'Millainen alikäsittelijä on?',
          sv: 'Vilket slags underbiträde är det?',
          en: 'What kind of sub-processor is it?',
        },
        hint: {
          fi: 'Esimerkiksi ohjelmistotalo tai arkistopalvelu.',
          sv: 'Till exempel ett programvaruföretag eller en arkivtjänst.',
          en: 'For example a software house or an archive service.',
        },
        why: {
          fi: 'Ryhmä kertoo asiakkaalle yhdellä sanalla, mistä on kyse.',
          sv: 'Kategorin visar kunden med ett ord vad det är fråga om.',
          en: 'The category shows the client in a word what the company does.',
        },
        example: {
          fi: 'Palkkapilvi Oy: ”palkkaohjelman toimittaja”.',
          sv: 'Lönemolnet Ab: ”leverantör av löneprogram”.',
          en: 'Palkkapilvi Oy: “supplier of a payroll program”.',
        },
        mistakes: {
          fi: ['Ryhmänä on ”alihankkija”. Se ei kerro, mitä yritys tekee.'],
          sv: ['Kategorin är ”underleverantör”. Den säger inte vad företaget gör.'],
          en: ['The category is “subcontractor”. It does not say what the company does.'],
        },
      },
      purpose: {
        label: {
          fi: 'Mihin alikäsittelijää käytetään?',
          sv: 'Vad används underbiträdet till?',
          en: 'What is the sub-processor used for?',
        },
        hint: {
          fi: 'Esimerkiksi palkanlaskennan ohjelmaan tai sähköiseen allekirjoitukseen.',
          sv: 'Till exempel löneprogram eller elektronisk underskrift.',
          en: 'For example payroll software or electronic signing.',
        },
        why: {
          fi: 'Asiakas ymmärtää, miksi alikäsittelijää tarvitaan, ja voi hyväksyä sen.',
          sv: 'Kunden förstår varför underbiträdet behövs och kan godkänna det.',
          en: 'The client understands why the sub-processor is needed and can accept it.',
        },
        example: {
          fi: '”Palkkojen laskenta ja palkkalaskelmien lähettäminen”',
          sv: '”Löneräkning och utskick av lönespecifikationer”',
          en: '“Calculating wages and sending payslips”',
        },
        mistakes: {
          fi: ['Kuvaus on niin laaja, ettei siitä näe, mihin tietoja käytetään.'],
          sv: ['Beskrivningen är så vid att man inte ser vad uppgifterna används till.'],
          en: ['The description is so wide that nobody sees what the data are used for.'],
        },
      },
      country: recipientWords.country,
      'dpa.signed': {
        ...recipientWords['dpa.signed'],
        why: {
          fi: 'Alikäsittelijän kanssa on sovittava samoista velvollisuuksista kuin asiakkaan kanssa.',
          sv: 'Avtalet med underbiträdet ska innehålla samma skyldigheter som avtalet med kunden.',
          en: 'The sub-processor must be bound to the same duties as you have agreed with the client.',
        },
        example: {
          fi: 'Tilitoimisto vastaa kyllä: palkkaohjelman ehdoissa on liite henkilötiedoista.',
          sv: 'En bokföringsbyrå svarar ja: löneprogrammets villkor har en bilaga om personuppgifter.',
          en: 'An accounting office answers yes: the terms of its payroll program have an annex on personal data.',
        },
        mistakes: {
          fi: ['Alikäsittelijän ehdot ovat löysemmät kuin ne, jotka asiakkaalle on luvattu.'],
          sv: ['Underbiträdets villkor är lösare än det som har lovats kunden.'],
          en: ['The sub-processor’s terms are looser than what the client has been promised.'],
        },
      },
      'dpa.on': {
        ...recipientWords['dpa.on'],
        why: {
          fi: 'Päivästä löydät oikean sopimuksen, jos asiakas tai viranomainen kysyy sitä.',
          sv: 'Med hjälp av dagen hittar du rätt avtal om kunden eller myndigheten frågar efter det.',
          en: 'The date helps you find the right agreement if the client or the authority asks for it.',
        },
        example: {
          fi: 'Tilitoimisto hyväksyi palkkaohjelman ehdot 2.1.2026.',
          sv: 'En bokföringsbyrå godkände löneprogrammets villkor 2.1.2026.',
          en: 'An accounting office accepted the terms of its payroll program on 2 January 2026.',
        },
        mistakes: {
          fi: ['Päivä on arvattu. Tarkista se sopimuksesta.'],
          sv: ['Dagen är gissad. Kontrollera den i avtalet.'],
          en: ['The date is guessed. Check it in the agreement.'],
        },
      },
    }),
  },
  rows: {
    subProcessors: {
      add: {
        fi: 'Lisää alikäsittelijä',
        sv: 'Lägg till underbiträde',
        en: 'Add a sub-processor',
      },
      untitled: {
        fi: 'Uusi alikäsittelijä',
        sv: 'Nytt underbiträde',
        en: 'New sub-processor',
      },
    },
  },
} satisfies WordTree;
