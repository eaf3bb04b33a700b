// Room for a pen: lines to sign on and the empty form.
import type { FillIn, SignatureBlock } from '../../../shared/document/document.ts';
import type { HtmlText } from './html-text.ts';
import { markup, type Markup } from './markup.ts';

/** Lines to sign on when the page is printed. */
export function writeSignature(block: SignatureBlock, text: HtmlText): Markup {
  const { placeAndDate, signature, name, title } = block;
  const lines = [placeAndDate, { ...signature, text: '' }, name, title].map(
    (line) =>
      markup`<div><dt>${text.lines(line.label)}</dt><dd>${text.lines(line.text, block.source)}</dd></div>`,
  );
  return markup`<dl class="signature">
${lines}
</dl>`;
}

/** A question with room to answer it by hand. */
export function writeFillIn({ label, hint, room, source }: FillIn, text: HtmlText): Markup {
  const explained = hint === '' ? [] : [markup`<p class="hint">${text.lines(hint, source)}</p>`];
  return markup`<div class="fill-in">
<p><strong>${text.lines(label, source)}</strong></p>
${[...explained, writeRoom(room, text)]}
</div>`;
}

function writeRoom(room: FillIn['room'], text: HtmlText): Markup {
  if (room.kind === 'lines') {
    return markup`${Array.from({ length: room.count }, () => markup`<div class="line"></div>`)}`;
  }
  return markup`<ul class="options">
${room.options.map((option) => markup`<li>${text.lines(option)}</li>`)}
</ul>`;
}
