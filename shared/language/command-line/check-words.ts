// What the command line says of findings.

import type { WordTree } from '../words.ts';

type Severity = 'error' | 'warning' | 'info';

const countedFi: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['virhe', 'virhettä'],
  warning: ['varoitus', 'varoitusta'],
  info: ['huomautus', 'huomautusta'],
};

const countedSv: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['fel', 'fel'],
  warning: ['varning', 'varningar'],
  info: ['anmärkning', 'anmärkningar'],
};

const countedEn: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

export const checkWords = {
  severities: {
    error: {
      fi: 'Virhe',
      sv: 'Fel',
      en: 'Error',
    },
    warning: {
      fi: 'Varoitus',
      sv: 'Varning',
      en: 'Warning',
    },
    info: {
      fi: 'Huomautus',
      sv: 'Anmärkning',
      en: 'Note',
    },
  },
  counted: {
    fi: (counts: Readonly<Record<Severity, number>>) => `Yhteensä ${countFindingsFi(counts)}.`,
    sv: (counts: Readonly<Record<Severity, number>>) => `Sammanlagt ${countFindingsSv(counts)}.`,
    en: (counts: Readonly<Record<Severity, number>>) => `In total ${countFindingsEn(counts)}.`,
  },
  nothingFound: {
    fi: 'Säännöt eivät löytäneet huomautettavaa. Tarkistus ei korvaa lakimiehen neuvoa.',
    sv: 'Reglerna hittade inget att anmärka på. Kontrollen ersätter inte råd av en jurist.',
    en: 'The rules found nothing to point out. The check does not replace the advice of a lawyer.',
  },
  help: {
    fi: `seloste check KANSIO [valitsimet]

Tarkistaa vastaukset lain sääntöjä vastaan ja kertoo jokaisesta havainnosta, missä kohdassa
se on ja mihin artiklaan se perustuu. Ei muuta mitään.

  --company TUNNUS       vain tämä yritys (kansion nimi)
  --register TUNNUS      vain tämä rekisteri; valitsimen voi toistaa
  --date VVVV-KK-PP      päivä, johon päiväyksiä verrataan (oletus: tänään)
  --json                 tulostaa yhden JSON-arvon

Paluuarvo: 0 ei virheitä, 1 vähintään yksi virhe, 2 käyttövirhe tai lukukelvoton syöte.
`,
    sv: `seloste check MAPP [val]

Kontrollerar svaren mot lagens regler och berättar om varje iakttagelse var den finns och
vilken artikel den grundar sig på. Ändrar ingenting.

  --company KOD          bara detta företag (mappens namn)
  --register KOD         bara detta register; kan upprepas
  --date ÅÅÅÅ-MM-DD      den dag som datum jämförs med (standard: i dag)
  --json                 skriver ut ett JSON-värde

Returvärde: 0 inga fel, 1 minst ett fel, 2 felaktig användning eller oläsliga uppgifter.
`,
    en: `seloste check FOLDER [options]

Checks the answers against the rules of the law and tells of each finding where it is and
which article it is based on. Changes nothing.

  --company ID           only this company (the name of its folder)
  --register ID          only this register; may be repeated
  --date YYYY-MM-DD      the day that dates are compared with (default: today)
  --json                 prints one JSON value

Exit code: 0 no errors, 1 at least one error, 2 wrong usage or unreadable input.
`,
  },
} satisfies WordTree;

function countFindingsFi(counts: Readonly<Record<Severity, number>>): string {
  const kinds = Object.keys(countedFi) as Severity[];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${String(counts[kind])} ${countedFi[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ');
}

function countFindingsSv(counts: Readonly<Record<Severity, number>>): string {
  const kinds = Object.keys(countedSv) as Severity[];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${String(counts[kind])} ${countedSv[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ');
}

function countFindingsEn(counts: Readonly<Record<Severity, number>>): string {
  const kinds = Object.keys(countedEn) as Severity[];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${String(counts[kind])} ${countedEn[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ');
}
