// What the command line says of findings.
import type { Translated } from '../../translated.ts';
import type { checkWords as finnish } from '../fi/check-words.ts';

type Severity = 'error' | 'warning' | 'info';

const counted: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['fel', 'fel'],
  warning: ['varning', 'varningar'],
  info: ['anmärkning', 'anmärkningar'],
};

/** "2 fel, 1 varning" */
function countFindings(counts: Readonly<Record<Severity, number>>): string {
  const kinds = Object.keys(counted) as Severity[];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${String(counts[kind])} ${counted[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ');
}

export const checkWords: Translated<typeof finnish> = {
  severities: { error: 'Fel', warning: 'Varning', info: 'Anmärkning' },
  counted: (counts) => `Sammanlagt ${countFindings(counts)}.`,
  nothingFound: 'Reglerna hittade inget att anmärka på. Kontrollen ersätter inte råd av en jurist.',
  help: `seloste check MAPP [val]

Kontrollerar svaren mot lagens regler och berättar om varje iakttagelse var den finns och
vilken artikel den grundar sig på. Ändrar ingenting.

  --company KOD          bara detta företag (mappens namn)
  --register KOD         bara detta register; kan upprepas
  --date ÅÅÅÅ-MM-DD      den dag som datum jämförs med (standard: i dag)
  --json                 skriver ut ett JSON-värde

Returvärde: 0 inga fel, 1 minst ett fel, 2 felaktig användning eller oläsliga uppgifter.
`,
};
