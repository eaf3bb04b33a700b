import type { Block } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer } from '../answer.ts';
import { formatDate } from '../format.ts';
import type { Scope } from '../scope.ts';
import { rowsOf, type View } from '../view.ts';

type Signatory = View<Register['signatures'][number]>;

/** Lines to sign on, one for each signatory and one at least. */
export function signatureBlocks(
  scope: Scope,
  list: View<Register['signatures']>,
): readonly Block[] {
  const rows = rowsOf(list);
  return rows.length === 0 ? [emptyBlock(scope)] : rows.map((row) => signatureBlock(scope, row));
}

function signatureBlock(scope: Scope, row: Signatory): Block {
  const { labels } = scope.words;
  const title = answer(scope, row, 'title');
  const place = answer(scope, row, 'place').text;
  const date = formatDate(scope, answer(scope, row, 'date').text);
  const placeAndDate = [place, date].filter((text) => text !== '').join(' ');
  return {
    kind: 'signature',
    placeAndDate: { label: labels.placeAndDate, text: placeAndDate },
    signature: { label: labels.signature },
    name: { label: labels.nameInPrint, text: answer(scope, row, 'name').text },
    title: { label: labels.signatoryTitle, ...title },
    source: row.place,
  };
}

function emptyBlock({ words }: Scope): Block {
  const { labels } = words;
  return {
    kind: 'signature',
    placeAndDate: { label: labels.placeAndDate, text: '' },
    signature: { label: labels.signature },
    name: { label: labels.nameInPrint, text: '' },
    title: { label: labels.signatoryTitle, text: '' },
  };
}
