// Whether a printed paper is still current, as the command line says it.
import type { Translated } from '../../translated.ts';
import type { verifyWords as finnish } from '../fi/verify-words.ts';

interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly sender: string;
  readonly date: string;
}

/** ”Dataskyddsbeskrivning – Kunder”, Kahvila Kielo, gjort 1.2.2026 */
function namePaper({ title, subtitle, sender, date }: Paper): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = [title, subtitle].filter((part) => part !== '').join(' – ');
  const parts = [`”${name}”`, subtitle === sender ? '' : sender];
  const made = `gjort ${String(day)}.${String(month)}.${String(year)}`;
  return [...parts, made].filter((part) => part !== '').join(', ');
}

function quote(text: string): string {
  return text === '' ? 'tomt' : `”${text}”`;
}

export const verifyWords: Translated<typeof finnish> = {
  current: (paper) => `Aktuellt: ${namePaper(paper)}.`,
  outdated: (paper) => `Föråldrat: ${namePaper(paper)}.`,
  withdrawn: (paper) =>
    `Används inte längre: ${namePaper(paper)}. Ett sådant dokument kan inte längre skapas av de nuvarande svaren.`,
  unknown: (paper) =>
    `Kunde inte kontrolleras: ${namePaper(paper)}. De nuvarande svaren kan inte läsas.`,
  changed: 'Detta har ändrats sedan dess:',
  reworded: 'Selostes egna formuleringar har ändrats. Skapa dokumentet på nytt.',
  changes: {
    answer: ({ name, before, after }) => `${name}: ${quote(before)} → ${quote(after)}`,
    'row-added': ({ name, after }) => `${name}: tillagt ${quote(after)}`,
    'row-removed': ({ name, before }) => `${name}: borttaget ${quote(before)}`,
    'rows-moved': ({ name }) => `${name}: ordningen har ändrats`,
    'file-added': ({ name }) => `Tillagt ${quote(name)}`,
    'file-removed': ({ name }) => `Borttaget ${quote(name)}`,
  },
  notFound: (code) =>
    `Kontrollkoden ${code} hittas inte. Inget dokument med den finns sparat i den här mappen. Kontrollera att du skrev den rätt, att mappen är den rätta och att företagets mapp versions finns kvar.`,
};
