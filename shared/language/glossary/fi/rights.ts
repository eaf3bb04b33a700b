import type { GlossaryEntry } from '../glossary-entry.ts';

/** What the person can ask for. */
export const rights = {
  access: {
    term: 'oikeus saada pääsy tietoihin',
    text: 'Henkilö saa tietää, mitä tietoja hänestä on, ja saada niistä jäljennöksen. Pyyntöön vastataan maksutta viimeistään kuukauden kuluessa.',
    words: ['saada pääsy', 'tarkastusoikeu'],
  },
  rectification: {
    term: 'oikeus tietojen oikaisemiseen',
    text: 'Henkilö voi vaatia, että virheelliset tiedot korjataan ja puutteelliset täydennetään.',
    words: ['oikaisemi', 'oikaisu'],
  },
  erasure: {
    term: 'oikeus tietojen poistamiseen',
    text: 'Henkilö voi pyytää poistamaan tietonsa. Tietoja ei tarvitse poistaa, jos laki velvoittaa säilyttämään ne tai niitä tarvitaan oikeusvaateen vuoksi.',
    words: ['oikeu tieto poist', 'unohdetuksi'],
  },
  restriction: {
    term: 'oikeus käsittelyn rajoittamiseen',
    text: 'Tiedot jätetään talteen, mutta niitä ei muuten käytetä, esimerkiksi siksi aikaa, kun selvitetään, ovatko ne oikein.',
    words: ['käsittely rajoittami'],
  },
  portability: {
    term: 'oikeus siirtää tiedot järjestelmästä toiseen',
    text: 'Henkilö saa antamansa tiedot koneella luettavassa muodossa. Oikeus koskee vain automaattista käsittelyä, joka perustuu suostumukseen tai sopimukseen.',
    words: ['siirtä tiedot järjestelmä', 'siirtä tieto järjestelmä'],
  },
  objection: {
    term: 'vastustamisoikeus',
    text: 'Henkilö voi vastustaa käsittelyä, joka perustuu oikeutettuun etuun tai yleiseen etuun. Suoramarkkinoinnin voi kieltää aina ilman perusteluja.',
    words: ['vastustamisoikeu'],
  },
  automatedDecision: {
    term: 'automaattinen päätös',
    text: 'Päätös, jonka kone tekee ilman ihmistä ja joka vaikuttaa henkilöön merkittävästi. Se on sallittu vain kolmella perusteella, ja henkilö voi vaatia ihmistä käsittelemään asian.',
    words: ['automaatti päätö', 'automatisoi yksittäispäätö', 'automatisoi päätö'],
  },
  complaint: {
    term: 'oikeus tehdä valitus',
    text: 'Henkilö voi valittaa valvontaviranomaiselle, jos hän katsoo, että hänen tietojaan käsitellään lainvastaisesti. Suomessa valitus tehdään tietosuojavaltuutetun toimistoon.',
    words: ['tehdä valitu', 'kantelu'],
  },
} satisfies Readonly<Record<string, GlossaryEntry>>;
