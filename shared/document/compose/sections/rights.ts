import type { Block } from '../../document.ts';
import { hasRight, isErasureLimited, type PurposeBasis } from '../../../law/rights.ts';
import type { Register } from '../../../register/register.ts';
import { answer } from '../answer.ts';
import { paragraph, subheading } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { purposeList } from '../purpose-list.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field } from '../view.ts';
import { rightsHowBlocks } from './rights-how.ts';

type RightText = 'access' | 'rectification' | 'erasure' | 'restriction' | 'portability';

/** The rights that the person has, by the legal bases of the register; Art. 13(2)(b), 15-20. */
export function rightsSection(scope: RegisterScope): readonly Block[] {
  const { rights } = scope.words;
  return [
    ...right(scope, 'access', [paragraph(rights.accessText)]),
    ...right(scope, 'rectification', [paragraph(rights.rectificationText)]),
    ...right(scope, 'erasure', erasureBlocks(scope)),
    ...right(scope, 'restriction', [paragraph(rights.restrictionText)]),
    ...right(scope, 'portability', portabilityBlocks(scope)),
    ...rightsHowBlocks(scope),
  ];
}

/** Our text of the right, then the user's own. A right that the bases do not give is left out, the user's text never. */
function right(
  scope: RegisterScope,
  key: RightText & keyof Register['rights'],
  ours: readonly Block[],
): readonly Block[] {
  const own = textBlocks(answer(scope, commonFact(scope, 'rights'), key));
  if (ours.length + own.length === 0) return [];
  return [subheading(scope, scope.words.rights[key]), ...ours, ...own];
}

function erasureBlocks(scope: RegisterScope): readonly Block[] {
  const { rights } = scope.words;
  const purposes: readonly PurposeBasis[] = field(scope.register, 'purposes').value;
  if (isErasureLimited(purposes)) return [paragraph(rights.erasureLimited)];
  const statutory = purposeList(scope, rights.erasureStatutory, ({ basis }) => basis === 'c');
  return [paragraph(rights.erasureText), ...statutory];
}

function portabilityBlocks(scope: RegisterScope): readonly Block[] {
  const { rights } = scope.words;
  const purposes: readonly PurposeBasis[] = scope.register.value.purposes;
  const isPortable = (purpose: PurposeBasis) => hasRight(purpose, 'portability');
  if (!purposes.some(isPortable)) return [];
  // Where every purpose gives the right, a list of purposes would only repeat section 8.
  const list = purposes.every(isPortable) ? [] : purposeList(scope, rights.appliesTo, isPortable);
  return [paragraph(rights.portabilityText), ...list];
}
