import type { SignatureBlock } from '../../shared/document/document.ts';
import { usePlace } from './sheet-place.ts';

function Line({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="sheet-signature-line">
      <span className="sheet-signature-text">{text}</span>
      <span className="sheet-signature-label">{label}</span>
    </div>
  );
}

/** Lines to sign on. */
export function SheetSignature({ block }: { readonly block: SignatureBlock }) {
  const { placeAndDate, signature, name, title } = block;
  return (
    <div className="sheet-signature" {...usePlace(block)}>
      <Line {...placeAndDate} />
      <Line label={signature.label} text="" />
      <Line {...name} />
      <Line {...title} />
    </div>
  );
}
