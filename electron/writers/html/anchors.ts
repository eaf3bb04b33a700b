const accents = /\p{Mn}/gu;
const others = /[^\p{L}\p{N}]+/gu;

/**
 * Names for links to headings, each once: "Säilytysajat" is sailytysajat, so that an address with it can
 * be read aloud. The number of a section is left out: it changes when one is added before it.
 */
export function createAnchors(): (heading: string) => string {
  const taken = new Set<string>();
  return (heading) => {
    const plain = heading.normalize('NFKD').replace(accents, '').toLowerCase();
    const words = Array.from(plain.normalize('NFC').replace(others, '-')).slice(0, 80).join('');
    const name = freeName(words.replace(/^-|-$/g, '') || 'section', taken);
    taken.add(name);
    return name;
  };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const numbered = `${name}-${String(number)}`;
    if (!taken.has(numbered)) return numbered;
  }
}
