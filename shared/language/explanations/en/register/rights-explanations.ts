import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { rightsExplanations as commonExplanations } from '../common/rights-explanations.ts';

export const rightsExplanations = {
  'inherits.rights': {
    why: 'Requests usually come to the same address, so the instructions are written once. The answer is not shown in the documents.',
    example:
      'A web shop answers “yes” in its customer register and “no” in its staff register, where people turn to their own supervisor.',
    mistakes: [
      'Do not vary the instructions between registers without a reason. People do not know which register they are in.',
    ],
    help: [
      'The rights follow from the legal bases, and the program writes them into the notice for you. For example, the right to data portability concerns only automated processing based on consent or contract, and the right to object concerns processing based on legitimate interest or public interest, and direct marketing.',
      'A request must be answered within one month at the latest. The time can be extended by two months at most if the request is complex or there are many of them. The person must be told of the extension and its reason during the first month.',
    ],
  },
  ...prefixTexts('rights', commonExplanations),
};
