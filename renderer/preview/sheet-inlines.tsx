import type { Inline, Inlines } from '../../shared/document/document.ts';
import type { AnswerPlace } from '../../shared/register/file-content.ts';
import { assertNever } from '../../shared/util/assert-never.ts';
import { usePlace } from './sheet-place.ts';

/** An answer that shares its line with others: a click on it opens its own question. */
function SheetRun({ source, text }: { readonly source: AnswerPlace; readonly text: string }) {
  return <span {...usePlace({ source })}>{text}</span>;
}

function SheetInline({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.source ? <SheetRun source={inline.source} text={inline.text} /> : inline.text;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'missing':
      return <mark className="sheet-missing">{inline.text}</mark>;
    case 'unconfirmed':
      return <small className="sheet-unconfirmed">{inline.text}</small>;
    case 'link':
      // Links work in the finished papers. Here a click opens the question.
      return <span className="sheet-link">{inline.text}</span>;
    default:
      return assertNever(inline);
  }
}

/** A line of text as it will print; a missing answer is marked. */
export function SheetInlines({ inlines }: { readonly inlines: Inlines }) {
  return inlines.map((inline, index) => <SheetInline key={index} inline={inline} />);
}
