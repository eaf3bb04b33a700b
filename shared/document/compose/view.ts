// A value together with the place that it came from: blocks made through views carry their source
// without anyone writing a path by hand.
import { rowPath } from '../../register/answer-path.ts';
import type { AnswerPlace } from '../../register/file-content.ts';

export interface View<Value> {
  readonly value: Value;
  readonly place: AnswerPlace;
}

/** The field of a group. */
export function field<Group extends object, Key extends keyof Group & string>(
  view: View<Group>,
  key: Key,
): View<Group[Key]> {
  const { file, path } = view.place;
  return { value: view.value[key], place: { file, path: path === '' ? key : `${path}.${key}` } };
}

/** The rows of a list. */
export function rowsOf<Row extends { readonly id: string }>(
  view: View<readonly Row[]>,
): readonly View<Row>[] {
  const { file, path } = view.place;
  return view.value.map((value) => ({ value, place: { file, path: rowPath(path, value.id) } }));
}
