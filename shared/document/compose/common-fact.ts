import { placeIn } from '../../judgement/effective-answers.ts';
import type { Inheritable } from '../../register/inheritance.ts';
import type { Register } from '../../register/register.ts';
import type { RegisterScope } from './scope.ts';
import { field, rowsOf, type View } from './view.ts';

/** A fact of the register: its own, or the company's where the register uses that one. */
export function commonFact<Key extends Inheritable>(
  { effective }: RegisterScope,
  key: Key,
): View<Register[Key]> {
  return { value: effective.answers[key], place: placeIn(effective, key) };
}

export type Recipient = View<Omit<Register['recipients'][number], 'dataIds'>> & {
  /** Only recipients of the register itself tell which data they get. */
  readonly dataIds: View<readonly string[]> | undefined;
};

/** The recipients of the register: those that it shares with the company, then its own. */
export function recipientsOf({ effective, register }: RegisterScope): readonly Recipient[] {
  const own = new Map(rowsOf(field(register, 'recipients')).map((row) => [row.value, row]));
  return effective.recipients.map(({ row: value, place }) => {
    const mine = own.get(value as Register['recipients'][number]);
    return { value, place, dataIds: mine && field(mine, 'dataIds') };
  });
}
