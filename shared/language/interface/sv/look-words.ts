import type { Translated } from '../../translated.ts';
import type { lookWords as finnish } from '../fi/look-words.ts';

export const lookWords: Translated<typeof finnish> = {
  logo: 'Logotyp',
  logoHint:
    'Logotypen skrivs ut i början av dokumenten, ovanför företagets namn. Välj en PNG- eller JPEG-bild på högst 4\u00a0MB.',
  chooseLogo: 'Välj logotyp',
  changeLogo: 'Byt logotyp',
  removeLogo: 'Ta bort logotypen',
  logoOf: (company) => `Logotyp: ${company}`,
  noDialog: (folder) =>
    `Det här systemet har inget fönster för att välja en fil. Kopiera bilden med namnet logo.png eller logo.jpg till mappen ${folder} och öppna företaget på nytt.`,
  withoutLogo: 'Dokumenten görs utan logotyp',
  paleColor:
    'Färgen är för ljus för vitt papper. I dokumenten används en mörkare nyans av den, så att linjer och siffror syns.',
};
