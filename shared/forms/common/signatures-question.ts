import type { FedKind } from '../../register/document-kind.ts';
import type { Register } from '../../register/register.ts';
import type { QuestionOf } from '../question.ts';

type Signatures = Pick<Register, 'signatures'>;

/** Who signs the paper copy. Printed only where the user asks for signatures. */
export function signaturesQuestion(feeds: readonly FedKind[]): QuestionOf<Signatures> {
  return {
    id: 'signatures',
    kind: 'rows',
    feeds,
    nameField: 'name',
    row: [
      { id: 'name', kind: 'line', feeds },
      { id: 'title', kind: 'text', feeds },
      { id: 'place', kind: 'line', feeds },
      { id: 'date', kind: 'date', feeds },
    ],
  };
}
