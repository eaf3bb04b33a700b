import { inherits, type Inheritable } from '../../register/inheritance.ts';
import type { Register } from '../../register/register.ts';
import type { RegisterScope } from './scope.ts';
import { field, rowsOf, type View } from './view.ts';

/** A fact of the register: its own, or the company's where the register uses that one. */
export function commonFact<Key extends Inheritable>(
  { register, company }: RegisterScope,
  key: Key,
): View<Register[Key]> {
  return inherits(register.value, key)
    ? (field(field(company, 'common'), key) as View<Register[Key]>)
    : field(register, key);
}

export type Recipient = View<Omit<Register['recipients'][number], 'dataIds'>> & {
  /** Only recipients of the register itself tell which data they get. */
  readonly dataIds: View<readonly string[]> | undefined;
};

/** The recipients of the register: those that it shares with the company, then its own. */
export function recipientsOf({ company, register }: RegisterScope): readonly Recipient[] {
  const used = register.value.commonRecipientIds;
  const shared = rowsOf(field(field(company, 'common'), 'recipients'))
    .filter(({ value }) => used.includes(value.id))
    .map((row) => ({ ...row, dataIds: undefined }));
  const own = rowsOf(field(register, 'recipients'));
  return [...shared, ...own.map((row) => ({ ...row, dataIds: field(row, 'dataIds') }))];
}
