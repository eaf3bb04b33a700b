// Recipients that many registers share. Names are the company's own: it fills them in.
import { say, type Words } from './say.ts';

type Kind = 'processor' | 'controller' | 'authority' | 'group' | 'public';

const duty = say('Lakisääteinen velvoite', 'Rättslig förpliktelse', 'Legal obligation');

interface About {
  readonly category: Words;
  readonly purpose: Words;
  readonly data: string;
  readonly ground?: Words;
  /** Left open where it depends on the provider. */
  readonly country?: string;
}

/** A recipient without a name: the category tells who it is. Data handed to a processor need no ground. */
export function recipient(id: string, kind: Kind, about: About): object {
  const ground = about.ground ?? (kind === 'authority' ? duty : {});
  const { category, purpose, country = 'FI' } = about;
  return { id, kind, category, purpose, ground, country, dataIds: about.data.split(' ') };
}

/** The accounting office. */
export function accountant(id: string, data: string): object {
  return recipient(id, 'processor', {
    category: say('Tilitoimisto', 'Bokföringsbyrå', 'Accounting office'),
    purpose: say('Kirjanpito ja laskutus', 'Bokföring och fakturering', 'Accounting and invoicing'),
    data,
  });
}

/** Whoever runs the systems. */
export function itServices(id: string, data: string): object {
  return recipient(id, 'processor', {
    category: say(
      'Tietojärjestelmien ja IT-tuen toimittajat',
      'Leverantörer av informationssystem och IT-stöd',
      'Providers of information systems and IT support',
    ),
    purpose: say(
      'Järjestelmien ylläpito ja tuki',
      'Drift av och stöd för systemen',
      'Running and supporting the systems',
    ),
    country: '',
    data,
  });
}

/** Authorities that have a right to the data by law. */
export function authorities(id: string, data: string): object {
  return recipient(id, 'authority', {
    category: say(
      'Viranomaiset, joilla on lakiin perustuva oikeus saada tietoja',
      'Myndigheter som enligt lag har rätt att få uppgifter',
      'Authorities that have a right to the data by law',
    ),
    purpose: say(
      'Viranomaisen pyyntöön tai lakiin perustuva ilmoitus',
      'Anmälan som grundar sig på en myndighets begäran eller på lag',
      'Notification required by an authority or by law',
    ),
    data,
  });
}

/** The police and the insurer, when something has happened. */
export function policeAndInsurer(id: string, data: string): object {
  return recipient(id, 'controller', {
    category: say(
      'Poliisi ja vakuutusyhtiö, kun yksittäinen tapaus sitä vaatii',
      'Polisen och försäkringsbolaget när ett enskilt fall kräver det',
      'The police and the insurance company where a single case requires it',
    ),
    purpose: say(
      'Rikosten ja vahinkojen selvittäminen',
      'Utredning av brott och skador',
      'Investigating offences and damage',
    ),
    ground: say(
      'Oikeutettu etu tai viranomaisen lakiin perustuva pyyntö',
      'Berättigat intresse eller en myndighets begäran enligt lag',
      'Legitimate interest, or a request of an authority under law',
    ),
    data,
  });
}
