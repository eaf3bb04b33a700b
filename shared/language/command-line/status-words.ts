// What the command line says of how far a company is, and of papers that are not finished.
import type { Language } from '../language.ts';
import type { WordTree } from '../words.ts';

const papersFi: Readonly<Record<string, string>> = {
  notice: 'Tietosuojaseloste',
  record: 'Seloste käsittelytoimista',
  'processor-record': 'Käsittelijän seloste käsittelytoimista',
  binder: 'Tietosuojakansio',
};

const papersSv: Readonly<Record<string, string>> = {
  notice: 'Dataskyddsbeskrivning',
  record: 'Register över behandling',
  'processor-record': 'Personuppgiftsbiträdets register över behandling',
  binder: 'Dataskyddspärm',
};

const papersEn: Readonly<Record<string, string>> = {
  notice: 'Privacy notice',
  record: 'Record of processing activities',
  'processor-record': 'Processor’s record of processing activities',
  binder: 'Data protection binder',
};

const placesFi = (count: number) => (count === 1 ? '1 kohta' : `${String(count)} kohtaa`);
const placesSv = (count: number) => (count === 1 ? '1 ställe' : `${String(count)} ställen`);
const placesEn = (count: number) => (count === 1 ? '1 place' : `${String(count)} places`);

export const statusWords = {
  counts: {
    met: {
      fi: (count: number) => `kunnossa ${String(count)}`,
      sv: (count: number) => `i ordning ${String(count)}`,
      en: (count: number) => `met ${String(count)}`,
    },
    missing: {
      fi: (count: number) => `puuttuu ${String(count)}`,
      sv: (count: number) => `saknas ${String(count)}`,
      en: (count: number) => `missing ${String(count)}`,
    },
    unconfirmed: {
      fi: (count: number) => `vahvistamatta ${String(count)}`,
      sv: (count: number) => `obekräftade ${String(count)}`,
      en: (count: number) => `not confirmed ${String(count)}`,
    },
    open: {
      fi: (count: number) => `avoinna ${String(count)}`,
      sv: (count: number) => `öppna ${String(count)}`,
      en: (count: number) => `open ${String(count)}`,
    },
    notApplicable: {
      fi: (count: number) => `ei koske ${String(count)}`,
      sv: (count: number) => `gäller inte ${String(count)}`,
      en: (count: number) => `not applicable ${String(count)}`,
    },
    contradicted: {
      fi: (count: number) => `ristiriidassa ${String(count)}`,
      sv: (count: number) => `motsägs ${String(count)}`,
      en: (count: number) => `contradicted ${String(count)}`,
    },
  },
  finished: {
    fi: (paper: string, language: Language) => `Valmis: ${papersFi[paper] ?? paper} (${language})`,
    sv: (paper: string, language: Language) => `Färdig: ${papersSv[paper] ?? paper} (${language})`,
    en: (paper: string, language: Language) =>
      `Finished: ${papersEn[paper] ?? paper} (${language})`,
  },
  draft: {
    fi: (paper: string, language: Language, places: number) =>
      `Luonnos: ${papersFi[paper] ?? paper} (${language}), kesken ${placesFi(places)}`,
    sv: (paper: string, language: Language, places: number) =>
      `Utkast: ${papersSv[paper] ?? paper} (${language}), ofärdigt på ${placesSv(places)}`,
    en: (paper: string, language: Language, places: number) =>
      `Draft: ${papersEn[paper] ?? paper} (${language}), unfinished in ${placesEn(places)}`,
  },
  /** After an export, one line for each paper that is not finished. */
  draftFile: {
    fi: (file: string, places: number) =>
      `Luonnos: ${file}, kesken ${placesFi(places)}. Kohdat: seloste status.`,
    sv: (file: string, places: number) =>
      `Utkast: ${file}, ofärdigt på ${placesSv(places)}. Ställena: seloste status.`,
    en: (file: string, places: number) =>
      `Draft: ${file}, unfinished in ${placesEn(places)}. The places: seloste status.`,
  },
  /** After a check: what nobody has confirmed makes drafts of papers. */
  unconfirmed: {
    fi: (count: number) =>
      count === 1
        ? 'Vahvistamatta 1 mallin vastaus. Paperit, joissa se on, ovat luonnoksia.'
        : `Vahvistamatta ${String(count)} mallin vastausta. Paperit, joissa niitä on, ovat luonnoksia.`,
    sv: (count: number) =>
      count === 1
        ? '1 svar från mallen är inte bekräftat. De papper som har det är utkast.'
        : `${String(count)} svar från mallen är inte bekräftade. De papper som har dem är utkast.`,
    en: (count: number) =>
      count === 1
        ? '1 answer from the template is not confirmed. Papers that have it are drafts.'
        : `${String(count)} answers from the template are not confirmed. Papers that have them are drafts.`,
  },
  help: {
    fi: `seloste status KANSIO [valitsimet]

Kertoo jokaisesta yrityksestä ja rekisteristä, paljonko vastauksista on kunnossa, puuttuu, on
vahvistamatta tai avoinna, ja jokaisesta asiakirjasta, onko se valmis vai luonnos. Ei muuta mitään.

  --company TUNNUS       vain tämä yritys (kansion nimi)
  --language KIELET      asiakirjojen kielet: fi, sv, en (oletus: fi)
  --date VVVV-KK-PP      asiakirjojen päiväys (oletus: tänään)
  --json                 tulostaa yhden JSON-taulukon, jossa ovat myös keskeneräiset kohdat
`,
    sv: `seloste status MAPP [val]

Berättar om varje företag och register hur många svar som är i ordning, saknas, är obekräftade
eller öppna, och om varje dokument om det är färdigt eller ett utkast. Ändrar ingenting.

  --company KOD          bara detta företag (mappens namn)
  --language SPRÅK       dokumentens språk: fi, sv, en (standard: fi)
  --date ÅÅÅÅ-MM-DD      dokumentens datum (standard: i dag)
  --json                 skriver ut en JSON-lista, där också de ofärdiga ställena finns
`,
    en: `seloste status FOLDER [options]

Tells of each company and register how many answers are met, missing, not confirmed or open,
and of each document whether it is finished or a draft. Changes nothing.

  --company ID           only this company (the name of its folder)
  --language LANGUAGES   languages of the documents: fi, sv, en (default: fi)
  --date YYYY-MM-DD      the date of the documents (default: today)
  --json                 prints one JSON array, with the unfinished places as well
`,
  },
} satisfies WordTree;
