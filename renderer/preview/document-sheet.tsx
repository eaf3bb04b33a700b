// The paper on the desk: draws the same tree that the writers write, so it cannot say anything else.
import { memo, useMemo, useRef, type CSSProperties } from 'react';
import type { Paper } from '../../shared/document/document.ts';
import type { AnswerPlace } from '../../shared/register/file-content.ts';
import { findMarked } from './find-marked.ts';
import { findOutline, OutlineContext } from './outline.ts';
import { pickHandlers } from './pick-piece.ts';
import { SheetBlock } from './sheet-block.tsx';
import { MarkedContext, PickableContext } from './sheet-place.ts';
import { useFollow } from './use-follow.ts';
import './document-sheet.css';

interface DocumentSheetProps {
  readonly document: Paper;
  /** Name of the sheet for screen readers, with how to use it. */
  readonly label: string;
  /** The answer being edited. */
  readonly active: AnswerPlace | undefined;
  /** The questions that were opened, before any of them is edited: the paper turns to the first passage. */
  readonly section?: readonly AnswerPlace[] | undefined;
  /** 1 for the size of the finished paper's text. */
  readonly zoom: number;
  /** The user has picked a piece of the paper: its question should open. Left out for an example to read. */
  readonly onOpen?: (place: AnswerPlace) => void;
}

/** The document as a sheet of paper. A click on a piece opens its question; so do arrows and Enter. */
export const DocumentSheet = memo(function DocumentSheet(props: DocumentSheetProps) {
  const { document, label, active, section, zoom, onOpen } = props;
  const desk = useRef<HTMLDivElement>(null);
  const marked = useMemo(
    () => active && { file: active.file, paths: findMarked(document, active) },
    [document, active],
  );
  const outline = useMemo(() => findOutline(document), [document]);
  useFollow(desk, marked, section);

  return (
    <div
      ref={desk}
      className="sheet-desk"
      role="region"
      aria-label={label}
      tabIndex={0}
      {...(onOpen && pickHandlers(onOpen))}
    >
      <article className="sheet" lang={document.language} style={sheetStyle(document, zoom)}>
        <SheetHead document={document} />
        <PickableContext value={onOpen !== undefined}>
          <MarkedContext value={marked}>
            <OutlineContext value={outline}>
              {document.blocks.map((block, index) => (
                <SheetBlock key={index} block={block} />
              ))}
            </OutlineContext>
          </MarkedContext>
        </PickableContext>
        <footer className="sheet-foot">{document.footer[0]}</footer>
      </article>
    </div>
  );
});

/** React's type of a style knows no names of our own. */
function sheetStyle({ accent }: Paper, zoom: number): CSSProperties {
  const ownAccent: Readonly<Record<string, string>> =
    accent === undefined ? {} : { '--sheet-accent': accent };
  return { fontSize: `${String(zoom)}rem`, ...ownAccent };
}

function SheetHead({ document }: { readonly document: Paper }) {
  const { logo, sender, marking, draft, title, subtitle } = document;
  return (
    <header className="sheet-head">
      {logo && (
        <img
          className="sheet-logo"
          src={`data:image/${logo.format};base64,${logo.data}`}
          alt={logo.alternative}
        />
      )}
      <div className="sheet-sender">
        {sender.map((line, index) => (
          <span key={index}>{line}</span>
        ))}
      </div>
      <div>
        {marking !== undefined && <div className="sheet-marking">{marking}</div>}
        {draft !== undefined && <div className="sheet-marking">{draft.title}</div>}
        {draft !== undefined && <div className="sheet-draft">{draft.text}</div>}
      </div>
      <h2 className="sheet-title">{title}</h2>
      <p className="sheet-subtitle">{subtitle}</p>
    </header>
  );
}
