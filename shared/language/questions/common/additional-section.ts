import type { WordTree } from '../../words.ts';

export const additionalSectionWords = {
  additionalSections: {
    label: {
      fi: 'Onko jotain, mikä ei sopinut muihin kohtiin?',
      sv: 'Finns det något som inte passade in på andra ställen?',
      en: 'Is there anything that did not fit elsewhere?',
    },
    hint: {
      fi: 'Kirjoita jokainen asia omaksi osiokseen, jolla on otsikko.',
      sv: 'Skriv varje sak som ett eget avsnitt med rubrik.',
      en: 'Write each matter as a section of its own with a heading.',
    },
    why: {
      fi: 'Mikään tärkeä ei saa jäädä pois siksi, ettei sille ole omaa kohtaa. Osiot tulevat asiakirjan loppuun.',
      sv: 'Inget viktigt får utelämnas bara för att det saknar ett eget fält. Avsnitten kommer sist i dokumentet.',
      en: 'Nothing important should be left out just because it has no place of its own. The sections come last in the document.',
    },
    example: {
      fi: 'Hevostalli: osio ”Tallin ilmoitustaulu”, jossa kerrotaan, mitä ratsastajista näkyy taululla.',
      sv: 'Ett stall: avsnittet ”Stallets anslagstavla” om vad som syns om ryttarna på tavlan.',
      en: 'Riding stable: a section “Notice board” on what can be seen of the riders on the board.',
    },
    mistakes: {
      fi: [
        'Osioon on kirjoitettu jotain, jolle on oma kohtansa. Silloin tieto puuttuu oikealta paikalta.',
        'Sama asia on sanottu kahdesti, vähän eri tavoin.',
      ],
      sv: [
        'Avsnittet tar upp något som har ett eget fält. Då saknas uppgiften på sin rätta plats.',
        'Samma sak sägs två gånger på lite olika sätt.',
      ],
      en: [
        'The section holds something that has its own question. Then it is missing from its right place.',
        'The same thing is said twice in slightly different words.',
      ],
    },
  },
  'additionalSections.heading': {
    label: {
      fi: 'Otsikko',
      sv: 'Rubrik',
      en: 'Heading',
    },
    hint: {
      fi: 'Muutama sana, joka kertoo, mistä osiossa on kyse.',
      sv: 'Några ord om vad avsnittet handlar om.',
      en: 'A few words on what the section is about.',
    },
    why: {
      fi: 'Otsikosta lukija näkee, koskeeko osio häntä.',
      sv: 'Av rubriken ser läsaren om avsnittet gäller honom eller henne.',
      en: 'The heading tells readers whether the section concerns them.',
    },
    example: {
      fi: 'Urheiluseura: ”Valokuvat kilpailuissa”.',
      sv: 'Idrottsförening: ”Fotografering vid tävlingar”.',
      en: 'Sports club: “Photographs at competitions”.',
    },
    mistakes: {
      fi: ['Otsikkona on ”Muuta”. Se ei kerro lukijalle mitään.'],
      sv: ['Rubriken är ”Övrigt”. Den säger ingenting.'],
      en: ['The heading is “Other”. It tells the reader nothing.'],
    },
  },
  'additionalSections.text': {
    label: {
      fi: 'Teksti',
      sv: 'Text',
      en: 'Text',
    },
    hint: {
      fi: 'Tyhjä rivi aloittaa uuden kappaleen.',
      sv: 'En tom rad inleder ett nytt stycke.',
      en: 'An empty line starts a new paragraph.',
    },
    why: {
      fi: 'Teksti tulostuu asiakirjaan sellaisena kuin sen kirjoitat.',
      sv: 'Texten skrivs ut i dokumentet precis som du skriver den.',
      en: 'The text is printed in the document exactly as you write it.',
    },
    example: {
      fi: 'Urheiluseura: ”Kuvaamme kilpailuja. Kuvaaja kertoo kuvaamisesta ennen lähtöä, ja kuvan voi pyytää poistamaan.”',
      sv: 'Idrottsförening: ”Vi fotograferar vid tävlingar. Fotografen meddelar det före starten, och man kan be att en bild tas bort.”',
      en: 'Sports club: “We take photographs at competitions. The photographer says so before the start, and you can ask us to remove a picture.”',
    },
    mistakes: {
      fi: [
        'Tekstissä on henkilötunnuksia tai asiakkaiden nimiä. Ne eivät kuulu selosteeseen.',
        'Tekstissä viitataan vanhaan lakiin tai vanhaan ohjeeseen.',
      ],
      sv: [
        'Texten innehåller personbeteckningar eller kunders namn. De hör inte hemma här.',
        'Texten hänvisar till en gammal lag eller en gammal anvisning.',
      ],
      en: [
        'The text holds personal identity codes or names of customers. They do not belong here.',
        'The text refers to an old act or old guidance.',
      ],
    },
  },
  'additionalSections.audience': {
    label: {
      fi: 'Kenelle teksti on tarkoitettu?',
      sv: 'Vem är texten avsedd för?',
      en: 'Who is the text for?',
    },
    hint: {
      fi: 'Julkinen teksti tulee kumpaankin selosteeseen, sisäinen vain sisäiseen.',
      sv: 'En offentlig text kommer med i båda dokumenten, en intern bara i det interna registret.',
      en: 'A public text goes into both documents, an internal one only into the internal record.',
    },
    options: {
      public: {
        fi: 'Kaikille (julkinen)',
        sv: 'Alla (offentlig)',
        en: 'Everyone (public)',
      },
      internal: {
        fi: 'Vain yritykselle (sisäinen)',
        sv: 'Bara företaget (intern)',
        en: 'Only the company (internal)',
      },
    },
    why: {
      fi: 'Julkisen selosteen lukee kuka tahansa. Valinta ratkaisee, tuleeko teksti siihen.',
      sv: 'Vem som helst läser det offentliga dokumentet. Valet avgör om texten kommer med där.',
      en: 'Anybody may read the public notice. The choice decides whether the text goes into it.',
    },
    example: {
      fi: 'Tilitoimisto valitsee ”Vain yritykselle”, kun teksti kertoo kulunvalvonnan hälytyksistä.',
      sv: 'En bokföringsbyrå väljer ”Bara företaget” för en text om passerkontrollens larm.',
      en: 'An accounting office chooses “Only the company” for a text about the alarms of its access control.',
    },
    mistakes: {
      fi: ['Tietoturvan yksityiskohta on merkitty julkiseksi, vaikka se auttaa murtautujaa.'],
      sv: ['En säkerhetsdetalj är märkt som offentlig fast den hjälper en inkräktare.'],
      en: ['A detail of security is marked public although it helps an intruder.'],
    },
  },
} satisfies WordTree;
export const additionalSectionRowWords = {
  add: {
    fi: 'Lisää osio',
    sv: 'Lägg till avsnitt',
    en: 'Add a section',
  },
  untitled: {
    fi: 'Uusi osio',
    sv: 'Nytt avsnitt',
    en: 'New section',
  },
} satisfies WordTree;
