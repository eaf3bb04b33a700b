// Whether a printed paper is still current, as the command line says it.
interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly sender: string;
  readonly date: string;
}

/** ”Tietosuojaseloste – Asiakkaat”, Kahvila Kielo, 1.2.2026 */
function namePaper({ title, subtitle, sender, date }: Paper): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = [title, subtitle].filter((part) => part !== '').join(' – ');
  const parts = [`”${name}”`, subtitle === sender ? '' : sender];
  const made = `tehty ${String(day)}.${String(month)}.${String(year)}`;
  return [...parts, made].filter((part) => part !== '').join(', ');
}

function quote(text: string): string {
  return text === '' ? 'tyhjä' : `”${text}”`;
}

interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export const verifyWords = {
  current: (paper: Paper) => `Ajan tasalla: ${namePaper(paper)}.`,
  outdated: (paper: Paper) => `Vanhentunut: ${namePaper(paper)}.`,
  withdrawn: (paper: Paper) =>
    `Ei enää käytössä: ${namePaper(paper)}. Tällaista asiakirjaa ei voi enää tehdä nykyisistä vastauksista.`,
  unknown: (paper: Paper) =>
    `Ei voitu tarkistaa: ${namePaper(paper)}. Nykyisiä vastauksia ei voi lukea.`,
  changed: 'Sen jälkeen on muuttunut:',
  reworded: 'Selosteen omat sanamuodot ovat muuttuneet. Tee asiakirja uudelleen.',
  changes: {
    answer: ({ name, before, after }: Change) => `${name}: ${quote(before)} → ${quote(after)}`,
    'row-added': ({ name, after }: Change) => `${name}: lisätty ${quote(after)}`,
    'row-removed': ({ name, before }: Change) => `${name}: poistettu ${quote(before)}`,
    'rows-moved': ({ name }: Change) => `${name}: järjestys on muuttunut`,
    'file-added': ({ name }: Change) => `Lisätty ${quote(name)}`,
    'file-removed': ({ name }: Change) => `Poistettu ${quote(name)}`,
  },
  notFound: (code: string) =>
    `Tarkistetta ${code} ei löydy. Tässä kansiossa ei ole tallessa asiakirjaa, jossa se olisi. Tarkista, että kirjoitit sen oikein, että kansio on oikea ja että yrityksen kansio versions on tallella.`,
};
