// Purposes and their legal bases: Art. 5(1)(b), 6, 7, 13(1)(c)-(d).
import { findOtherBasis } from './claimed-bases.ts';
import { hitsOf, isEmpty, registerRule, say, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { asks, isPublic, type CheckedText } from '../text/checked-text.ts';
import { canWithdraw } from '../../law/rights.ts';
import type { Register } from '../../register/register.ts';

type Purpose = Register['purposes'][number];

/** One hit for each purpose that the condition holds of, at the field that would put it right. */
function eachPurpose(
  field: string,
  isWrong: (purpose: Purpose, scope: RegisterScope) => boolean,
  told: Omit<Hit, 'place' | 'values'> = {},
) {
  return (scope: RegisterScope): readonly Hit[] =>
    scope.register.purposes
      .filter((purpose) => isWrong(purpose, scope))
      .map((purpose) => ({
        place: scope.at(`purposes[${purpose.id}].${field}`),
        values: { name: shorten(say(purpose.text)) },
        ...told,
      }));
}

function shorten(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}

/** The subjects of a purpose; every one of the register where the purpose names none. */
function subjectsOf({ subjectIds }: Purpose, { register }: RegisterScope) {
  const named = register.subjects.filter(({ id }) => subjectIds.includes(id));
  return named.length > 0 ? named : register.subjects;
}

/** Words that name the basis again, or a relation, and say no interest. */
const emptyWords =
  /^\s*((rekisterinpitäjän |yrityksen |vår |our |the controller's )?(asiakassuhde|asiakassuhteen \p{L}+|asiakkuus|oikeutettu etu|(liike)?toimin\p{L}*( \p{L}+)?|markkinointi|kundförhållande|berättigat intresse|affärsverksamhet|marknadsföring|(the )?customer relationship|legitimate interests?|business|marketing))\s*\.?\s*$/iu;

function findInterests({ register, at }: RegisterScope): readonly Hit[] {
  return register.purposes
    .filter(({ basis, interestText }) => basis === 'f' && isVague(say(interestText)))
    .map(({ id, interestText }) => ({
      place: at(`purposes[${id}].interestText`),
      values: { hit: say(interestText).trim() },
    }));
}

// A Finnish compound can say in one word what takes three elsewhere, so the count is of long words too.
function isVague(text: string): boolean {
  return text.trim() !== '' && (emptyWords.test(text) || text.trim().split(/\s+/).length < 2);
}

const isByContact =
  /yhteyshenkilö|edustaj|kontaktperson|företrädare|contact person|representative/i;
const isOwnCustomers =
  /(omil|nykyis|samankaltai|samanlais|vastaavi|egna kund|liknande|own customers|similar)/i;

/** Act 917/2014, section 200: e-mail and messages to a natural person need consent given before. */
function findUnaskedMarketing({ register, at }: RegisterScope): readonly Hit[] {
  const { channels, b2b } = register.directMarketing;
  const isElectronic = channels.includes('email') || channels.includes('sms');
  if (!isElectronic || b2b === 'yes') return [];
  return register.purposes
    .filter(({ basis, directMarketing }) => basis === 'f' && directMarketing === 'yes')
    .filter(({ text, interestText }) => !isOwnCustomers.test(`${say(text)} ${say(interestText)}`))
    .map(({ id }) => ({
      place: at(`purposes[${id}].basis`),
      severity: b2b === 'no' ? ('error' as const) : ('warning' as const),
    }));
}

function findPublication({ register, at }: RegisterScope): readonly Hit[] {
  const { published } = register.publication;
  const isAllowed = register.purposes.some(({ basis }) => basis === 'a' || basis === 'c');
  const isJudged = register.purposes.some(({ basis }) => basis !== '');
  const isWrong = published === 'yes' && isJudged && !isAllowed;
  return isWrong ? [{ place: at('publication.optOut') }] : [];
}

/**
 * A right to refuse publication, where nothing else is said of publishing. It is fine where people are
 * asked first or an act has it published; where the form tells of publishing, that answer is judged.
 */
function findRefusals({ register, texts }: RegisterScope): readonly Hit[] {
  const isAllowed = register.purposes.some(({ basis }) => basis === 'a' || basis === 'c');
  if (isAllowed || register.publication.published === 'yes') return [];
  return hitsOf(texts.filter(isPublic), 'publishRefusal');
}

const aboutRights = (text: CheckedText) =>
  isPublic(text) && !asks(text, 'cookies', 'common.cookies');

/** Why, and by which right. */
export const purposeRules: readonly Rule[] = [
  registerRule('PUR-03', 'error', '13(1)(d) art.', findInterests),
  registerRule(
    'PUR-04',
    'warning',
    '6(1)(f), 5(2) art.',
    eachPurpose(
      'balancingTest.done',
      ({ basis, balancingTest: { done } }) => basis === 'f' && done !== 'yes',
    ),
  ),
  registerRule(
    'PUR-04',
    'warning',
    '5(2) art.',
    eachPurpose(
      'balancingTest.on',
      ({ basis, balancingTest: { done, on } }) =>
        basis === 'f' && done === 'yes' && on.trim() === '',
      { message: 'PUR-04.day' },
    ),
  ),
  registerRule('PUR-06', 'warning', '6, 13(1)(c) art.', findOtherBasis),
  textRule('PUR-07', 'error', '4(11), 7 art.', { pattern: 'implied', reads: isPublic }),
  registerRule(
    'PUR-07',
    'error',
    '7 art.',
    eachPurpose('consentHow', (purpose) => canWithdraw(purpose) && isEmpty(purpose.consentHow), {
      message: 'PUR-07.consent',
    }),
  ),
  registerRule(
    'PUR-08',
    'warning',
    '759/2004 3 §',
    eachPurpose(
      'basis',
      (purpose, scope) =>
        purpose.basis === 'a' &&
        subjectsOf(purpose, scope).some(({ employees }) => employees === 'yes'),
    ),
  ),
  registerRule(
    'PUR-09',
    'warning',
    '6(1)(b) art.',
    eachPurpose('basis', (purpose, scope) => {
      const subjects = subjectsOf(purpose, scope);
      return (
        purpose.basis === 'b' &&
        subjects.length > 0 &&
        subjects.every(({ text }) => isByContact.test(say(text)))
      );
    }),
  ),
  registerRule(
    'PUR-10',
    'error',
    '6(1) art.',
    eachPurpose(
      'basis',
      ({ basis }, { company }) => basis === 'f' && company.isPublicBody === 'yes',
    ),
  ),
  textRule('PUR-11', 'error', '5(1)(b) art.', { pattern: 'anyPurpose', reads: aboutRights }),
  registerRule('PUR-12', 'error', '917/2014 200 §', findUnaskedMarketing),
  registerRule('PUR-13', 'warning', '21(2)–(4) art.', ({ register, at }) =>
    register.purposes.some(({ directMarketing }) => directMarketing === 'yes') &&
    isEmpty(register.directMarketing.optOutHow)
      ? [{ place: at('directMarketing.optOutHow') }]
      : [],
  ),
  textRule('PUR-14', 'error', '6, 7 art.', { pattern: 'publish', reads: isPublic }),
  registerRule('PUR-14', 'error', '6, 7 art.', findPublication),
  registerRule('PUR-14', 'warning', '6, 7 art.', findRefusals),
];
