import { use } from 'react';
import type { Contents } from '../../shared/document/document.ts';
import { OutlineContext } from './outline.ts';

/** The table of contents. A sheet on screen has no pages, so it has no page numbers either. */
export function SheetContents({ contents }: { readonly contents: Contents }) {
  const lines = use(OutlineContext);
  return (
    <div className="sheet-contents">
      <h3 className="sheet-heading sheet-heading-1">{contents.title}</h3>
      <ul>
        {lines.map((line, index) => (
          <li key={index} className={line.isPart ? 'sheet-contents-part' : undefined}>
            {line.number !== undefined && <span className="sheet-number">{line.number} </span>}
            {line.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
