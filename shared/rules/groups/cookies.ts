// Cookies and similar technologies: Act 917/2014, section 205.
import { factRules, type FactScope } from '../fact-rule.ts';
import { hitIf, isEmpty, say } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import { asks, type CheckedText } from '../text/checked-text.ts';

/** Refusing afterwards in the browser is no consent given before. */
function findBrowserOnly({ fact, texts, at }: FactScope<'cookies'>): readonly Hit[] {
  if (fact.used !== 'yes' || !isEmpty(fact.consentTool)) return [];
  const { path: list, file } = at('text');
  const fields = [list, at('manageHow').path, 'sectionNotes.cookies'];
  const read = texts.filter((text) => text.place.file === file && asks(text, ...fields));
  const controls = read.find(({ hits }) => hits.has('browserSettings') || hits.has('implied'));
  if (controls) return [{ place: controls.place, about: wordsOf(controls) }];
  const names = fact.items
    .filter(({ category }) => category !== 'necessary')
    .map(({ name }) => name || '–');
  return hitIf(names.length > 0, {
    place: at('consentTool'),
    message: 'COO-01.tool',
    values: { name: names.join(', ') },
    about: names,
  });
}

function wordsOf({ hits }: CheckedText): readonly string[] {
  return (['browserSettings', 'implied'] as const).flatMap((id) => hits.get(id)?.allWords ?? []);
}

function findIncomplete({ fact, at }: FactScope<'cookies'>): readonly Hit[] {
  return fact.items
    .filter(
      ({ provider, purpose, duration }) =>
        [provider, duration].some((one) => one.trim() === '') || isEmpty(purpose),
    )
    .map(({ id, name, purpose }) => ({
      place: at(`items[${id}].name`),
      values: { name: name || say(purpose) || '–' },
    }));
}

/** Cookies are in use, and nothing is told of them. */
function findUntold({ fact, at }: FactScope<'cookies'>): readonly Hit[] {
  const isTold = fact.items.length > 0 || !isEmpty(fact.text) || !isEmpty(fact.policyUrl);
  return hitIf(fact.used === 'yes' && !isTold, { place: at('items'), message: 'COO-02.none' });
}

/** Withdrawing must be as easy as consenting, Art. 7(3). */
function findUnchangeable({ fact, at }: FactScope<'cookies'>): readonly Hit[] {
  const isAsked = fact.items.some(({ category }) => category !== 'necessary');
  const isTold = !isEmpty(fact.manageHow) || !isEmpty(fact.policyUrl);
  return hitIf(fact.used === 'yes' && isAsked && !isTold, {
    place: at('manageHow'),
    message: 'COO-01.manage',
  });
}

/** Consent, and what must be told of each cookie. */
export const cookieRules: readonly Rule[] = [
  ...factRules('cookies', 'COO-01', 'error', '917/2014 205 §', findBrowserOnly),
  ...factRules('cookies', 'COO-01', 'warning', '7(3) art.; 917/2014 205 §', findUnchangeable),
  ...factRules('cookies', 'COO-02', 'warning', '917/2014 205 §', findIncomplete),
  ...factRules('cookies', 'COO-02', 'error', '917/2014 205 §', findUntold),
];
