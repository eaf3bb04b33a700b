import type { WordTree } from '../words.ts';

/** Words of earlier versions, and of things that were removed and can be brought back. */
export const historyWords = {
  title: {
    fi: 'Aiemmat versiot',
    sv: 'Tidigare versioner',
    en: 'Earlier versions',
  },
  intro: {
    fi: 'Tallennetut versiot jäävät talteen yrityksen kansioon. Kun palautat vanhan version, myös nykyinen jää tähän luetteloon.',
    sv: 'Sparade versioner finns kvar i företagets mapp. När du återställer en gammal version blir även den nuvarande kvar i den här listan.',
    en: 'Saved versions are kept in the company’s folder. When you restore an old one, the present one stays in this list too.',
  },
  open: {
    fi: 'Näytä aiemmat versiot',
    sv: 'Visa tidigare versioner',
    en: 'Show earlier versions',
  },
  why: {
    fi: 'Muuttuiko jokin vahingossa, tai poistitko rivin, jota tarvitset? Löydät vanhat vastaukset täältä.',
    sv: 'Ändrades något av misstag, eller tog du bort en rad som du behöver? Här hittar du de gamla svaren.',
    en: 'Was something changed by mistake, or a row removed that you need? The old answers are here.',
  },
  file: {
    fi: 'Minkä versiot?',
    sv: 'Versioner av vad?',
    en: 'Versions of what?',
  },
  none: {
    fi: 'Aiempia versioita ei vielä ole. Niitä syntyy, kun muutat vastauksia.',
    sv: 'Det finns inga tidigare versioner ännu. De uppstår när du ändrar svar.',
    en: 'There are no earlier versions yet. They come about when you change answers.',
  },
  count: {
    fi: (count: number) => (count === 1 ? '1 aiempi versio' : `${String(count)} aiempaa versiota`),
    sv: (count: number) =>
      count === 1 ? '1 tidigare version' : `${String(count)} tidigare versioner`,
    en: (count: number) =>
      count === 1 ? '1 earlier version' : `${String(count)} earlier versions`,
  },
  at: {
    fi: (time: string) => `Klo ${time}`,
    sv: (time: string) => `Kl. ${time}`,
    en: (time: string) => `At ${time}`,
  },
  reasons: {
    edit: {
      fi: 'tallennettu',
      sv: 'sparad',
      en: 'saved',
    },
    format: {
      fi: 'ennen uutta tiedostomuotoa',
      sv: 'före det nya filformatet',
      en: 'before the new file format',
    },
    replaced: {
      fi: 'korvattiin toisella versiolla',
      sv: 'ersattes av en annan version',
      en: 'replaced by another version',
    },
    removed: {
      fi: 'rekisteri poistettiin',
      sv: 'registret togs bort',
      en: 'the register was removed',
    },
    damaged: {
      fi: 'vioittunut tiedosto',
      sv: 'skadad fil',
      en: 'damaged file',
    },
    converted: {
      fi: 'tiedosto toisessa merkistössä',
      sv: 'fil i en annan teckenkodning',
      en: 'file in another encoding',
    },
  },
  changed: {
    fi: 'Tämän version jälkeen on muuttunut:',
    sv: 'Detta har ändrats efter den här versionen:',
    en: 'Changed after this version:',
  },
  same: {
    fi: 'Tämä versio sanoo saman kuin vastauksesi nyt.',
    sv: 'Den här versionen säger detsamma som dina svar nu.',
    en: 'This version says the same as your answers now.',
  },
  notComparable: {
    fi: 'Nykyistä tiedostoa ei voi lukea, joten eroja ei voi näyttää. Voit silti palauttaa tämän version.',
    sv: 'Den nuvarande filen kan inte läsas, så skillnaderna kan inte visas. Du kan ändå återställa den här versionen.',
    en: 'The present file cannot be read, so the differences cannot be shown. You can restore this version all the same.',
  },
  restore: {
    fi: 'Palauta koko versio',
    sv: 'Återställ hela versionen',
    en: 'Restore the whole version',
  },
  takeBack: {
    answer: {
      fi: 'Palauta vastaus',
      sv: 'Återställ svaret',
      en: 'Restore the answer',
    },
    'row-removed': {
      fi: 'Tuo rivi takaisin',
      sv: 'Hämta tillbaka raden',
      en: 'Bring the row back',
    },
    'rows-moved': {
      fi: 'Palauta järjestys',
      sv: 'Återställ ordningen',
      en: 'Restore the order',
    },
  },
  undo: {
    fi: 'Kumoa',
    sv: 'Ångra',
    en: 'Undo',
  },
  restored: {
    fi: 'Vanha versio palautettiin. Nykyinen jäi aiempiin versioihin.',
    sv: 'Den gamla versionen återställdes. Den nuvarande finns kvar bland de tidigare versionerna.',
    en: 'The old version was restored. The present one is kept among the earlier versions.',
  },
  takenBack: {
    fi: (name: string) => `Palautettiin: ${name}`,
    sv: (name: string) => `Återställt: ${name}`,
    en: (name: string) => `Restored: ${name}`,
  },
} satisfies WordTree;
