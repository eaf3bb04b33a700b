// Companies that the text names and the answers do not know: somebody who gets data, or a leftover of the
// notice that the text was copied from.
import { registerRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { asks, isPublic, type CheckedText } from '../text/checked-text.ts';
import { clauseAt } from '../text/split-sentences.ts';

interface Stranger {
  /** As the text has it. */
  readonly name: string;
  /** True where the text says that it does something for the company, or is given data. */
  readonly isServing: boolean;
}

const serving =
  /palveluntarjoaj|palveluntuottaj|alihan?kki|toimittaja|kumppan|hoita(?:a|vat)|huolehti|ylläpitä|toteutta(?:a|vat)|tuotta(?:a|vat)|toimitta(?:a|vat)|lähettä(?:ä|vät)|käytämme|käytetään|kautta|avulla|tilitoimisto|järjestelmä|ohjelmisto|sovelluk|palvelimi|palvelu(?:ssa|sta|un|lla|a)(?!\p{L})|(?:oyj?|ab|ky|ry|osk):lle|luovut(?:amme|etaan)|siir(?:rämme|retään)|jaamme|jaetaan|leverantör|samarbetspartner|sköt(?:er|s)|hanterar|använder|system|plattform|lämnas|överförs|skickas|provider|supplier|contractor|partner|handles|host(?:s|ed)|we use|platform|software|shared with|sent to|given to/iu;

/** Whose register it is said to be: no company that serves this one. */
const owning =
  /rekisterinpitäj|rekisteri\p{L}{0,4} (?:yllä)?pitä|personuppgiftsansvarig|\bcontroller\b/iu;

/** Where other companies belong: whoever gets data, gives them or decides about them. */
const aboutOthers = (text: CheckedText) =>
  asks(
    text,
    ...['recipients', 'noDisclosure', 'sources', 'transfers', 'jointControllers', 'cookies'],
    ...['sectionNotes.recipients', 'sectionNotes.sources', 'sectionNotes.transfers'],
  );

/** Names of companies that have nothing to do with this one, as far as the answers tell. */
function strangersIn(text: CheckedText, known: readonly string[]): readonly Stranger[] {
  if (text.language === undefined || aboutOthers(text)) return [];
  const names = (text.hits.get('companyName')?.indexes ?? []).map((index) => ({
    index,
    name: nameAt(text.text, index),
  }));
  const strange = new Set(
    [...new Set(names.map(({ name }) => name))].filter(
      (name) => !known.some((one) => isSameName(one, name.toLowerCase())),
    ),
  );
  return names
    .filter(({ name }) => strange.has(name))
    .map(({ name, index }) => ({ name, clause: clauseAt(text.text, index) }))
    .map(({ name, clause }) => ({
      name,
      isServing: serving.test(clause) && !owning.test(clause),
    }));
}

const forms: readonly string[] = ['oyj', 'oy', 'ab', 'abp', 'ky', 'ry', 'rf', 'osk', 'ltd', 'plc'];

/** The words of a name without the form of the company, which each language has its own word for. */
function properWords(name: string): readonly string[] {
  return name.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !forms.includes(word));
}

/** The same name, whatever its case and form: "Parola" and "Parolan" differ in their ends only. */
function isSameName(known: string, name: string): boolean {
  if (known.includes(name) || name.endsWith(known)) return true;
  const [words, others] = [known, name].map(properWords);
  if (words?.length === 0) return false;
  return (
    words?.length === others?.length &&
    (words ?? []).every((word, index) => isSameStem(word, others?.[index] ?? ''))
  );
}

function isSameStem(word: string, other: string): boolean {
  const length = Math.max(3, Math.min(word.length, other.length) - 2);
  return word === other || (word.length > 3 && word.slice(0, length) === other.slice(0, length));
}

/** A name and what stands before it are looked for so near: reading to the ends of a long text adds up. */
const longestName = 200;
const nearBefore = 40;

function nameAt(text: string, index: number): string {
  const name =
    /^(Oy\s[^:,.;()]*?\sAb|[^:,.;()]*?\s(Oyj|Oy Ab|Oy|Ab|Ky|ry|Osk))(?!\p{L})/u.exec(
      text.slice(index, index + longestName),
    )?.[0] ?? '';
  const isFirst = /(?:^|[.!?:\n•–-])\s*$/u.test(text.slice(Math.max(0, index - nearBefore), index));
  return isFirst ? name.replace(opening, '') : name;
}

/**
 * A word that has its capital from the beginning of the sentence, before a name of its own: "Käytämme Kielo
 * Oy:n palvelua". Verbs are told by their ends, other words one by one.
 */
const opening =
  /^(?:\p{L}+(?:mme|[tdlnr](?:aan|ään)|v[aä]t|m[aä]ll[aä]|ess[aä])|[Tt]arkista|Lue|Katso|Myös|Lisäksi|Kun|Jos|Mikäli|Tämä|Tämän|Tässä|Palvelun|Palvelua|Palveluntarjoaja|Rekisterinpitäjä|Asiakas|Yhtiö|Yritys|Kumppani|Toimittaja|Vi|När|Om|Enligt|Leverantören|We|The|Our|When|If|See|Read)\s(?=\S+\s)(?!Oy\s\S+\sAb|Oy$|Ab$)/u;

function findCopied({ texts, knownNames: known }: RegisterScope): readonly Hit[] {
  const isCooperative = known.some((name) => /osuuskun|\bosk\b|andelslag/.test(name));
  return texts.filter(isPublic).flatMap((text) => {
    const cooperatives = isCooperative ? [] : (text.hits.get('cooperative')?.allWords ?? []);
    const others = strangersIn(text, known).filter(({ isServing }) => !isServing);
    const about = [...cooperatives, ...others.map(({ name }) => name)];
    const [hit] = about;
    return hit === undefined ? [] : [{ place: text.place, values: { hit }, about }];
  });
}

function findUnlisted({ texts, knownNames: known }: RegisterScope): readonly Hit[] {
  return texts.filter(isPublic).flatMap((text) =>
    strangersIn(text, known)
      .filter(({ isServing }) => isServing)
      .map(({ name }) => ({
        place: text.place,
        message: 'REC-03.company' as const,
        values: { name },
      })),
  );
}

/** Names of other companies. */
export const otherCompanyRules: readonly Rule[] = [
  registerRule('TXT-05', 'warning', '5(1)(a) art.', findCopied),
  registerRule('REC-03', 'warning', '13(1)(e) art.', findUnlisted),
];
