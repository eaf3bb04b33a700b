// Whether a printed paper is still current, as the command line says it.
import { periods } from '../documents/periods.ts';
import type { WordTree } from '../words.ts';

interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly sender: string;
  readonly date: string;
}

interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export const verifyWords = {
  current: {
    fi: (paper: Paper) => `Ajan tasalla: ${namePaperFi(paper)}.`,
    sv: (paper: Paper) => `Aktuellt: ${namePaperSv(paper)}.`,
    en: (paper: Paper) => `Up to date: ${namePaperEn(paper)}.`,
  },
  outdated: {
    fi: (paper: Paper) => `Vanhentunut: ${namePaperFi(paper)}.`,
    sv: (paper: Paper) => `Föråldrat: ${namePaperSv(paper)}.`,
    en: (paper: Paper) => `Out of date: ${namePaperEn(paper)}.`,
  },
  withdrawn: {
    fi: (paper: Paper) =>
      `Ei enää käytössä: ${namePaperFi(paper)}. Tällaista asiakirjaa ei voi enää tehdä nykyisistä vastauksista.`,
    sv: (paper: Paper) =>
      `Används inte längre: ${namePaperSv(paper)}. Ett sådant dokument kan inte längre skapas av de nuvarande svaren.`,
    en: (paper: Paper) =>
      `No longer in use: ${namePaperEn(paper)}. Such a document can no longer be made of the present answers.`,
  },
  unknown: {
    fi: (paper: Paper) =>
      `Ei voitu tarkistaa: ${namePaperFi(paper)}. Nykyisiä vastauksia ei voi lukea.`,
    sv: (paper: Paper) =>
      `Kunde inte kontrolleras: ${namePaperSv(paper)}. De nuvarande svaren kan inte läsas.`,
    en: (paper: Paper) =>
      `Could not be checked: ${namePaperEn(paper)}. The present answers cannot be read.`,
  },
  changed: {
    fi: 'Sen jälkeen on muuttunut:',
    sv: 'Detta har ändrats sedan dess:',
    en: 'Changed since then:',
  },
  reworded: {
    fi: 'Selosteen omat sanamuodot ovat muuttuneet. Tee asiakirja uudelleen.',
    sv: 'Selostes egna formuleringar har ändrats. Skapa dokumentet på nytt.',
    en: 'Seloste’s own wording has changed. Make the document again.',
  },
  changes: {
    answer: {
      fi: ({ name, before, after }: Change) => `${name}: ${quoteFi(before)} → ${quoteFi(after)}`,
      sv: ({ name, before, after }: Change) => `${name}: ${quoteSv(before)} → ${quoteSv(after)}`,
      en: ({ name, before, after }: Change) => `${name}: ${quoteEn(before)} → ${quoteEn(after)}`,
    },
    'row-added': {
      fi: ({ name, after }: Change) => `${name}: lisätty ${quoteFi(after)}`,
      sv: ({ name, after }: Change) => `${name}: tillagt ${quoteSv(after)}`,
      en: ({ name, after }: Change) => `${name}: added ${quoteEn(after)}`,
    },
    'row-removed': {
      fi: ({ name, before }: Change) => `${name}: poistettu ${quoteFi(before)}`,
      sv: ({ name, before }: Change) => `${name}: borttaget ${quoteSv(before)}`,
      en: ({ name, before }: Change) => `${name}: removed ${quoteEn(before)}`,
    },
    'rows-moved': {
      fi: ({ name }: Change) => `${name}: järjestys on muuttunut`,
      sv: ({ name }: Change) => `${name}: ordningen har ändrats`,
      en: ({ name }: Change) => `${name}: the order has changed`,
    },
    'file-added': {
      fi: ({ name }: Change) => `Lisätty ${quoteFi(name)}`,
      sv: ({ name }: Change) => `Tillagt ${quoteSv(name)}`,
      en: ({ name }: Change) => `Added ${quoteEn(name)}`,
    },
    'file-removed': {
      fi: ({ name }: Change) => `Poistettu ${quoteFi(name)}`,
      sv: ({ name }: Change) => `Borttaget ${quoteSv(name)}`,
      en: ({ name }: Change) => `Removed ${quoteEn(name)}`,
    },
  },
  notFound: {
    fi: (code: string) =>
      `Tarkistuskoodia ${code} ei löydy. Tässä kansiossa ei ole tallessa asiakirjaa, jossa se olisi. Tarkista, että kirjoitit sen oikein, että kansio on oikea ja että yrityksen kansio versions on tallella.`,
    sv: (code: string) =>
      `Kontrollkoden ${code} hittas inte. Inget dokument med den finns sparat i den här mappen. Kontrollera att du skrev den rätt, att mappen är den rätta och att företagets mapp versions finns kvar.`,
    en: (code: string) =>
      `The check code ${code} was not found. No document with it is kept in this folder. Check that you typed it correctly, that the folder is the right one and that the folder versions of the company is still there.`,
  },
} satisfies WordTree;

function namePaperFi({ title, subtitle, sender, date }: Paper): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = [title, subtitle].filter((part) => part !== '').join(' – ');
  const parts = [`”${name}”`, subtitle === sender ? '' : sender];
  const made = `tehty ${String(day)}.${String(month)}.${String(year)}`;
  return [...parts, made].filter((part) => part !== '').join(', ');
}

function quoteFi(text: string): string {
  return text === '' ? 'tyhjä' : `”${text}”`;
}

function namePaperSv({ title, subtitle, sender, date }: Paper): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = [title, subtitle].filter((part) => part !== '').join(' – ');
  const parts = [`”${name}”`, subtitle === sender ? '' : sender];
  const made = `gjort ${String(day)}.${String(month)}.${String(year)}`;
  return [...parts, made].filter((part) => part !== '').join(', ');
}

function quoteSv(text: string): string {
  return text === '' ? 'tomt' : `”${text}”`;
}

function namePaperEn({ title, subtitle, sender, date }: Paper): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const name = [title, subtitle].filter((part) => part !== '').join(' – ');
  const parts = [`“${name}”`, subtitle === sender ? '' : sender];
  const made = `made ${periods.date.en(year, month, day)}`;
  return [...parts, made].filter((part) => part !== '').join(', ');
}

function quoteEn(text: string): string {
  return text === '' ? 'empty' : `“${text}”`;
}
