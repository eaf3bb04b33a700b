// Room for a pen: lines to sign on and the empty form.
import type { FillIn, SignatureBlock } from '../../../shared/document/document.ts';
import { writeLines } from './html-text.ts';
import { markup, type Markup } from './markup.ts';

/** Lines to sign on when the page is printed. */
export function writeSignature(block: SignatureBlock): Markup {
  const { placeAndDate, signature, name, title } = block;
  const lines = [placeAndDate, { ...signature, text: '' }, name, title].map(
    (line) =>
      markup`<div><dt>${writeLines(line.label)}</dt><dd>${writeLines(line.text)}</dd></div>`,
  );
  return markup`<dl class="signature">
${lines}
</dl>`;
}

/** A question with room to answer it by hand. */
export function writeFillIn({ label, hint, room }: FillIn): Markup {
  const explained = hint === '' ? [] : [markup`<p class="hint">${writeLines(hint)}</p>`];
  return markup`<div class="fill-in">
<p><strong>${writeLines(label)}</strong></p>
${[...explained, writeRoom(room)]}
</div>`;
}

function writeRoom(room: FillIn['room']): Markup {
  if (room.kind === 'lines') {
    return markup`${Array.from({ length: room.count }, () => markup`<div class="line"></div>`)}`;
  }
  return markup`<ul class="options">
${room.options.map((option) => markup`<li>${writeLines(option)}</li>`)}
</ul>`;
}
