import type { Block } from '../../document.ts';
import { hasRight, isErasureLimited, type PurposeBasis } from '../../../law/rights.ts';
import { answer } from '../answer.ts';
import { paragraph, subsection } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { purposeList } from '../purpose-list.ts';
import type { RegisterScope, Section } from '../scope.ts';
import { tellSharedFirst } from '../tell-together.ts';
import { textBlocks } from '../text-blocks.ts';
import { rightsHowBlocks } from './rights-how.ts';

const rightTexts = ['access', 'rectification', 'erasure', 'restriction', 'portability'] as const;

type RightText = (typeof rightTexts)[number];

/** The rights that the person has, by the legal bases of the register; Art. 13(2)(b), 15-20. */
export function rightsSection(scope: RegisterScope): readonly Block[] {
  return rightsTogether([scope]);
}

/** Right by right, so that several registers tell once what a right is, and apart only what differs. */
export function rightsTogether(registers: readonly RegisterScope[]): readonly Block[] {
  const [first] = registers;
  if (!first) return [];
  const { headings, rights } = first.words;
  const part = (heading: string, tells: readonly Section[]) =>
    subsection(first, heading, ({ depth }) =>
      tellSharedFirst(
        registers.map((each) => ({ ...each, depth })),
        tells,
      ),
    );
  return [
    ...rightTexts.flatMap((right) =>
      part(rights[right], [...ourWords[right], (scope) => ownWords(scope, right)]),
    ),
    ...part(headings.rightsHow, [rightsHowBlocks]),
  ];
}

/** What a right is, then what it covers in the register. A right that the bases do not give says nothing. */
const ourWords: Readonly<Record<RightText, readonly Section[]>> = {
  access: [({ words }) => [paragraph(words.rights.accessText)]],
  rectification: [({ words }) => [paragraph(words.rights.rectificationText)]],
  erasure: [erasureText, statutoryPurposes],
  restriction: [({ words }) => [paragraph(words.rights.restrictionText)]],
  portability: [portabilityText, portablePurposes],
};

/** The user's text stands also where the bases do not give the right. */
function ownWords(scope: RegisterScope, key: RightText): readonly Block[] {
  return textBlocks(answer(scope, commonFact(scope, 'rights'), key));
}

function purposesOf({ register }: RegisterScope): readonly PurposeBasis[] {
  return register.value.purposes;
}

function erasureText(scope: RegisterScope): readonly Block[] {
  const { rights } = scope.words;
  const isLimited = isErasureLimited(purposesOf(scope));
  return [paragraph(isLimited ? rights.erasureLimited : rights.erasureText)];
}

function statutoryPurposes(scope: RegisterScope): readonly Block[] {
  if (isErasureLimited(purposesOf(scope))) return [];
  return purposeList(scope, scope.words.rights.erasureStatutory, ({ basis }) => basis === 'c');
}

const isPortable = (purpose: PurposeBasis) => hasRight(purpose, 'portability');

function portabilityText(scope: RegisterScope): readonly Block[] {
  return purposesOf(scope).some(isPortable) ? [paragraph(scope.words.rights.portabilityText)] : [];
}

function portablePurposes(scope: RegisterScope): readonly Block[] {
  // Where every purpose gives the right, a list of purposes would only repeat section 8.
  if (purposesOf(scope).every(isPortable)) return [];
  return purposeList(scope, scope.words.rights.appliesTo, isPortable);
}
