// What the command line says of findings.
type Severity = 'error' | 'warning' | 'info';

const counted: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['virhe', 'virhettä'],
  warning: ['varoitus', 'varoitusta'],
  info: ['huomautus', 'huomautusta'],
};

/** "2 virhettä, 1 varoitus" */
function countFindings(counts: Readonly<Record<Severity, number>>): string {
  const kinds = Object.keys(counted) as Severity[];
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${String(counts[kind])} ${counted[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(', ');
}

export const checkWords = {
  severities: { error: 'Virhe', warning: 'Varoitus', info: 'Huomautus' },
  counted: (counts: Readonly<Record<Severity, number>>) => `Yhteensä ${countFindings(counts)}.`,
  nothingFound: 'Säännöt eivät löytäneet huomautettavaa. Tarkistus ei korvaa lakimiehen neuvoa.',
  help: `seloste check KANSIO [valitsimet]

Tarkistaa vastaukset lain sääntöjä vastaan ja kertoo jokaisesta havainnosta, missä kohdassa
se on ja mihin artiklaan se perustuu. Ei muuta mitään.

  --company TUNNUS       vain tämä yritys (kansion nimi)
  --register TUNNUS      vain tämä rekisteri; valitsimen voi toistaa
  --date VVVV-KK-PP      päivä, johon päiväyksiä verrataan (oletus: tänään)
  --json                 tulostaa yhden JSON-arvon

Paluuarvo: 0 ei virheitä, 1 vähintään yksi virhe, 2 käyttövirhe tai lukukelvoton syöte.
`,
};
