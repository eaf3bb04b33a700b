import type { WordTree } from '../../words.ts';

export const assistanceWords = {
  title: {
    fi: 'Asiakkaan avustaminen',
    sv: 'Hjälp till kunden',
    en: 'Assistance to the client',
  },
  intro: {
    fi: 'Käsittelijän on autettava asiakasta, kun tämä hoitaa omia velvollisuuksiaan.',
    sv: 'Personuppgiftsbiträdet ska hjälpa kunden att fullgöra sina egna skyldigheter.',
    en: 'A processor must help its client to meet the client’s own duties.',
  },
  questions: {
    assistPolicy: {
      label: {
        fi: 'Miten autat asiakasta?',
        sv: 'Hur hjälper du kunden?',
        en: 'How do you help the client?',
      },
      hint: {
        fi: 'Kerro, miten toimit, kun henkilö tekee pyynnön tai tapahtuu tietoturvaloukkaus.',
        sv: 'Beskriv hur du gör när en person framför en begäran eller när en personuppgiftsincident inträffar.',
        en: 'Describe what you do when a person makes a request or a personal data breach happens.',
      },
      why: {
        fi: 'Käsittelijän on autettava asiakasta, kun ihminen käyttää oikeuksiaan tai tietoja joutuu vääriin käsiin. Teksti tulee käsittelijän selosteeseen.',
        sv: 'Ett personuppgiftsbiträde ska hjälpa kunden när någon utövar sina rättigheter eller uppgifter hamnar i fel händer. Texten kommer med i biträdets register.',
        en: 'A processor must help the client when people use their rights or data fall into the wrong hands. The text goes into the processor’s record.',
      },
      example: {
        fi: 'Tilitoimisto: ”Välitämme pyynnön asiakkaalle kahden arkipäivän kuluessa. Tietoturvaloukkauksesta ilmoitamme heti, kun olemme huomanneet sen.”',
        sv: 'Bokföringsbyrå: ”Vi skickar begäran vidare till kunden inom två arbetsdagar. Vi meddelar en personuppgiftsincident så snart vi har upptäckt den.”',
        en: 'Accounting office: “We pass a request on to the client within two working days. We report a personal data breach as soon as we have noticed it.”',
      },
      mistakes: {
        fi: [
          'Vastataan itse asiakkaan työntekijän pyyntöön kysymättä asiakkaalta.',
          'Luvataan ilmoittaa loukkauksesta vasta, kun se on selvitetty. Ilmoitus on tehtävä ilman aiheetonta viivytystä.',
        ],
        sv: [
          'Byrån svarar själv på en begäran från kundens anställda utan att fråga kunden.',
          'Incidenten meddelas först när den är utredd. Den ska meddelas utan onödigt dröjsmål.',
        ],
        en: [
          'The office answers a request from the client’s employee without asking the client.',
          'A breach is reported only after it has been investigated. It must be reported without undue delay.',
        ],
      },
      help: {
        fi: [
          'Asiakas vastaa pyyntöihin itse. Sinä annat sille tiedot ja avun, joita vastaamiseen tarvitaan.',
          'Asiakkaan on ilmoitettava loukkauksesta viranomaiselle yleensä 72 tunnin kuluessa siitä, kun se sai tiedon. Siksi sinun ilmoituksesi ei saa viipyä.',
        ],
        sv: [
          'Kunden svarar själv på begäranden. Du ger de uppgifter och den hjälp som behövs för svaret.',
          'Kunden ska i regel anmäla en incident till myndigheten inom 72 timmar efter att ha fått veta om den. Därför får ditt meddelande inte dröja.',
        ],
        en: [
          'The client answers requests itself. You give the data and the help that the answer needs.',
          'The client must usually notify the authority of a breach within 72 hours of learning of it. That is why your message must not be late.',
        ],
      },
    },
  },
} satisfies WordTree;
