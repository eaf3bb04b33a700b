import type { Inlines } from '../document.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import type { Answer } from './answer.ts';
import { plain } from './blocks.ts';
import type { MissingItem } from './blocks.ts';
import { hole } from './holes.ts';
import type { Scope } from './scope.ts';
import { isEmptyField, type TableField } from './table-or-facts.ts';

/** The field of an answer. */
export function asField(value: Answer): TableField {
  return { value, source: value.source };
}

/** A field in our own words; empty where there are none. */
export function wordField(words: string | undefined, source: AnswerPlace): TableField {
  return { value: words === undefined || words === '' ? [] : plain(words), source };
}

/** A field of inlines. */
export function inlineField(value: Inlines, source: AnswerPlace): TableField {
  return { value, source };
}

/** The field, or the mark of its missing answer where it is empty and the paper has a hole there. */
export function orHole(scope: Scope, item: MissingItem, cell: TableField): TableField {
  return isEmptyField(cell) ? inlineField(hole(scope, item, cell.source), cell.source) : cell;
}
