// Taking a single difference between an earlier version and today's back, with everything else left as it is.
import { getAnswer, rowPath, setAnswer } from './answer-path.ts';
import { compareContents, makeChange, reverse, type ContentChange } from './compare-contents.ts';
import type { Reviewed } from './review.ts';

interface Row {
  readonly id: string;
}

/** The content with what the earlier one says at the change, its marks of the review included. */
export function takeBack<Content extends Reviewed>(
  content: Content,
  earlier: Content,
  change: ContentChange,
): Content {
  if (change.kind === 'row-removed') return bringBackRow(content, earlier, change);
  const answered = makeChange(content, reverse(change));
  return change.kind === 'answer' ? withMarksOf(answered, earlier, change.path) : answered;
}

/** The row stands where it stood, and answers that mentioned it mention it again. */
function bringBackRow<Content extends Reviewed>(
  content: Content,
  earlier: Content,
  { path, row }: Extract<ContentChange, { kind: 'row-removed' }>,
): Content {
  const order = rowsAt(earlier, path).map(({ id }) => id);
  const before = order.slice(0, order.indexOf(row.id));
  const rows = [...rowsAt(content, path)];
  const place = rows.findLastIndex(({ id }) => before.includes(id)) + 1;
  const answered = setAnswer(content, path, rows.toSpliced(place, 0, row));
  const mentioned = mentionAgain(answered, earlier, row.id);
  return withMarksOf(mentioned, earlier, rowPath(path, row.id));
}

/** The answers that referred to the row until it was removed, and nobody has changed since. */
function mentionAgain<Content>(content: Content, earlier: Content, rowId: string): Content {
  return compareContents(earlier, content).reduce((next, change) => {
    if (change.kind !== 'answer') return next;
    const { path, before, after } = change;
    if (path.endsWith('Id') && before === rowId && after === '') {
      return setAnswer(next, path, rowId);
    }
    if (!path.endsWith('Ids') || !Array.isArray(before) || !Array.isArray(after)) return next;
    return before.includes(rowId) && !after.includes(rowId)
      ? setAnswer(next, path, [...(after as readonly unknown[]), rowId])
      : next;
  }, content);
}

/** The content with the earlier marks of the answer or row at the path, in the place of today's. */
function withMarksOf<Content extends Reviewed>(
  content: Content,
  earlier: Content,
  path: string,
): Content {
  const isHere = (mark: string) => mark === path || mark.startsWith(`${path}.`);
  const merge = <Mark>(
    pathOf: (mark: Mark) => string,
    now: readonly Mark[],
    then: readonly Mark[],
  ) => [
    ...now.filter((mark) => !isHere(pathOf(mark))),
    ...then.filter((mark) => isHere(pathOf(mark))),
  ];
  const [now, then] = [content.review, earlier.review];
  const review = {
    toConfirm: merge((mark) => mark, now.toConfirm, then.toConfirm),
    openItems: merge((mark) => mark.path, now.openItems, then.openItems),
    acknowledged: merge((mark) => mark.path, now.acknowledged, then.acknowledged),
  };
  return { ...content, review };
}

function rowsAt(record: unknown, list: string): readonly Row[] {
  return (getAnswer(record, list) ?? []) as readonly Row[];
}
