import type { Block, Box, List, Paragraph } from '../../document.ts';
import { hasRight, type PurposeBasis } from '../../../law/rights.ts';
import { answer } from '../answer.ts';
import { paragraph } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { purposeList } from '../purpose-list.ts';
import type { RegisterScope } from '../scope.ts';
import { channelBlocks } from './rights-how.ts';
import { textBlocks } from '../text-blocks.ts';
import { field } from '../view.ts';

const isOpen = (purpose: PurposeBasis) => hasRight(purpose, 'objection');

/** The right to object, apart from other information and in a box: Art. 21(1)-(4). */
export function objectionSection(scope: RegisterScope): readonly Block[] {
  const own = textBlocks(answer(scope, commonFact(scope, 'rights'), 'objection'));
  const blocks = [...situationBlocks(scope), ...marketingBlocks(scope), ...own];
  if (blocks.length === 0) return [];
  const box: Box = {
    kind: 'box',
    blocks: [...blocks, ...channelBlocks(scope, scope.words.rights.objectionChannels)],
  };
  return [box];
}

/** Art. 21(1): public or legitimate interest, on grounds of the person's own situation. */
function situationBlocks(scope: RegisterScope): readonly (Paragraph | List)[] {
  const { rights } = scope.words;
  const purposes: readonly PurposeBasis[] = scope.register.value.purposes;
  const open = purposes.filter(isOpen);
  if (open.length === 0) return [];
  const bases = new Set(open.map(({ basis }) => basis));
  const text =
    bases.size > 1
      ? rights.objectionText
      : bases.has('f')
        ? rights.objectionLegitimateText
        : rights.objectionPublicText;
  const isMixed = open.length < purposes.length;
  return [paragraph(text), ...(isMixed ? purposeList(scope, rights.appliesTo, isOpen) : [])];
}

/** Art. 21(2)-(3): direct marketing, always and without reasons. */
function marketingBlocks(scope: RegisterScope): readonly (Paragraph | List)[] {
  const { register, words } = scope;
  if (!register.value.purposes.some(({ directMarketing }) => directMarketing === 'yes')) return [];
  const optOut = answer(scope, field(register, 'directMarketing'), 'optOutHow');
  return [paragraph(words.rights.marketingObjectionText), ...textBlocks(optOut)];
}
