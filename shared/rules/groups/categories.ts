// Categories of people and of data, the sensitive ones with their conditions: Art. 8-10, 14(1)(d), 30(1)(c).
import { hitIf, hitsOf, isEmpty, registerRule, say, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { asks, fits, isPublic, type CheckedText } from '../text/checked-text.ts';
import { clauseAt } from '../text/split-sentences.ts';
import type { Register } from '../../register/register.ts';

type Row = Register['data'][number];
type Purpose = Register['purposes'][number];

const isInData = (text: CheckedText) => asks(text, 'data', 'sectionNotes.data');

/** The purposes that may use the data: those that say so first, then those that name no data at all. */
function purposesOf({ id }: Row, { register: { purposes } }: RegisterScope): readonly Purpose[] {
  const using = purposes.filter(({ dataIds }) => dataIds.includes(id));
  const open = purposes.filter(({ dataIds }) => dataIds.length === 0);
  const possible = [...using, ...open];
  return possible.length > 0 ? possible : purposes;
}

/** Found at the purpose, where the condition is chosen; without a purpose that is what is missing. */
function withoutCondition(
  field: 'art9Condition' | 'art10Condition',
  isSensitive: (row: Row) => boolean,
) {
  return (scope: RegisterScope): readonly Hit[] => {
    const { purposes, data } = scope.register;
    const lacking = data.filter(
      (row) => isSensitive(row) && !purposesOf(row, scope).some((purpose) => purpose[field] !== ''),
    );
    return purposes.flatMap((purpose) => {
      const rows = lacking.filter((row) => purposesOf(row, scope)[0] === purpose);
      return hitIf(rows.length > 0, {
        place: scope.at(`purposes[${purpose.id}].${field}`),
        values: { name: rows.map(({ text }) => say(text) || '–').join(', ') },
      });
    });
  };
}

function findNames({ register, at }: RegisterScope): readonly Hit[] {
  const names = Object.values(register.name).map((name) => name.trim().toLowerCase());
  return register.data
    .filter(({ text }) => {
      const said = say(text).trim().toLowerCase();
      return said !== '' && (names.includes(said) || /rekisteri\.?$|register\.?$/.test(said));
    })
    .map(({ id, text }) => ({ place: at(`data[${id}].text`), values: { hit: say(text) } }));
}

/** Words for special categories where no category of data is marked as one. */
function findUnmarked({ register, texts }: RegisterScope): readonly Hit[] {
  if (register.data.some(({ special }) => special.length > 0)) return [];
  const read = texts.filter((text) => isInData(text) || asks(text, 'purposes'));
  return hitsOf(read, 'special', { message: 'CAT-03.text', severity: 'warning' });
}

function findUnmarkedCodes({ register, texts }: RegisterScope): readonly Hit[] {
  if (register.data.some(({ nationalId }) => nationalId === 'yes')) return [];
  const told = { message: 'CAT-05.text', severity: 'warning' } as const;
  return hitsOf(texts.filter(isInData), 'nationalId', told);
}

/** Art. 9(2)(h) carries care and nothing else: marketing needs an explicit consent. */
function findMarketing({ texts }: RegisterScope): readonly Hit[] {
  const read = texts.filter((text) =>
    asks(text, 'name', 'intro', 'purposes', 'data', 'sectionNotes.data'),
  );
  if (!read.some((text) => fits(text, 'patients'))) return [];
  const purposes = read.filter((text) => asks(text, 'purposes'));
  return hitsOf(purposes, 'marketing', { message: 'CAT-03.marketing' });
}

/** Act 1050/2018, section 5: from thirteen years on a child consents, before that a guardian. */
function findChildren({ register, at }: RegisterScope): readonly Hit[] {
  const children = register.subjects.filter(
    ({ children: has, childAges, guardianConsent }) =>
      has === 'yes' && childAges !== 'from13' && isEmpty(guardianConsent),
  );
  return register.purposes
    .filter(({ basis }) => basis === 'a')
    .filter(({ subjectIds }) =>
      children.some(({ id }) => subjectIds.length === 0 || subjectIds.includes(id)),
    )
    .filter(
      ({ consentHow, text }) =>
        !/huolt|vanhem|ikä|13|vårdnad|ålder|guardian|parent/i.test(
          `${say(consentHow)} ${say(text)}`,
        ),
    )
    .map(({ id }) => ({ place: at(`purposes[${id}].consentHow`) }));
}

/** Whose data, and which. */
export const categoryRules: readonly Rule[] = [
  registerRule('CAT-02', 'error', '14(1)(d) art.', findNames),
  registerRule(
    'CAT-03',
    'error',
    '9 art.; 1050/2018 6 §',
    withoutCondition('art9Condition', ({ special }) => special.length > 0),
  ),
  registerRule('CAT-03', 'error', '9 art.', findUnmarked),
  registerRule('CAT-03', 'warning', '9(2)(a) art.', findMarketing),
  registerRule(
    'CAT-04',
    'error',
    '10 art.; 1050/2018 7 §',
    withoutCondition('art10Condition', ({ criminal }) => criminal === 'yes'),
  ),
  registerRule('CAT-05', 'error', '1050/2018 29 §', ({ register, at }) =>
    register.data
      .filter(({ nationalId, nationalIdGround }) => nationalId === 'yes' && nationalIdGround === '')
      .map(({ id }) => ({ place: at(`data[${id}].nationalIdGround`) })),
  ),
  registerRule('CAT-05', 'error', '1050/2018 29 §', findUnmarkedCodes),
  textRule('CAT-06', 'error', '1050/2018 29 §', {
    pattern: 'nationalId',
    reads: (text) => asks(text, 'rights', 'common.rights'),
    holds: (text, { indexes }) =>
      indexes.some((index) => /tunnist|henkilöllisyy|identi/i.test(clauseAt(text.text, index))),
  }),
  textRule('CAT-07', 'warning', '32 art.', { pattern: 'password', reads: isInData }),
  textRule('CAT-08', 'warning', '4(1) art.', {
    pattern: 'anonymous',
    reads: (text) => isPublic(text) && fits(text, 'identifiers'),
  }),
  registerRule('CAT-09', 'warning', '8 art.; 1050/2018 5 §', findChildren),
];
