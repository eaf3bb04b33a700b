import type { WordTree } from '../../words.ts';

export const lookWords = {
  title: {
    fi: 'Ulkoasu',
    sv: 'Utseende',
    en: 'Look',
  },
  intro: {
    fi: 'Logo ja väri tekevät asiakirjoista yrityksesi näköisiä. Kumpikaan ei ole pakollinen.',
    sv: 'Med logotyp och färg får dokumenten ditt företags utseende. Inget av dem är obligatoriskt.',
    en: 'A logo and a colour make the documents look like your company. Neither is required.',
  },
  questions: {
    accent: {
      label: {
        fi: 'Mitä väriä asiakirjoissa käytetään tehosteena?',
        sv: 'Vilken färg används som accent i dokumenten?',
        en: 'Which accent colour do the documents have?',
      },
      hint: {
        fi: 'Väri näkyy viivoissa ja otsikoiden numeroissa. Kirjoita sen koodi, esimerkiksi #1f5f4f. Jos jätät kohdan tyhjäksi, asiakirjoissa on Selosteen oma vihreä.',
        sv: 'Färgen syns i linjer och i rubrikernas nummer. Skriv dess kod, till exempel #1f5f4f. Om du lämnar fältet tomt har dokumenten Selostes egen gröna färg.',
        en: 'The colour shows in lines and in the numbers of headings. Write its code, such as #1f5f4f. If you leave this empty, the documents have the green of Seloste.',
      },
      why: {
        fi: 'Väri tekee paperista yrityksen näköisen. Se ei vaikuta sisältöön.',
        sv: 'Färgen ger papperet företagets utseende. Den påverkar inte innehållet.',
        en: 'The colour gives the document the company’s look. It does not change the content.',
      },
      example: {
        fi: 'Kahvilan ruskea on ”#6f4e37”. Koodin saa siltä, joka on tehnyt verkkosivut.',
        sv: 'Kaféets bruna är ”#6f4e37”. Koden får man av den som har gjort webbplatsen.',
        en: 'The café’s brown is “#6f4e37”. Whoever made the website knows the code.',
      },
      mistakes: {
        fi: ['Väri on niin vaalea, ettei otsikon numero erotu paperista.'],
        sv: ['Färgen är så ljus att rubrikens nummer inte syns på papperet.'],
        en: ['The colour is so pale that the number of a heading can hardly be seen on paper.'],
      },
    },
  },
} satisfies WordTree;
