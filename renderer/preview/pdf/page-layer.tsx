import type { CSSProperties, ReactNode } from 'react';
import type { PageText, PageTexts } from '../../../shared/document/page-text.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import type { PageSize } from './open-pdf.ts';

interface PageLayerProps {
  readonly texts: PageTexts;
  readonly size: PageSize;
}

/**
 * What a page says, over its picture: every text at its place for screen readers, and a button where it
 * came from an answer.
 */
export function PageLayer({ texts, size }: PageLayerProps) {
  return texts.map((text, index) => (
    <Piece key={index} piece={text} style={placeOn(size, text)}>
      {text.source === undefined ? (
        <span className="visually-hidden">{text.text}</span>
      ) : (
        <button
          type="button"
          className="pdf-answer"
          data-file={text.source.file}
          data-path={text.source.path}
          // Arrows move between answers: a paper has too many of them for the Tab key.
          tabIndex={-1}
        >
          <span className="visually-hidden">{text.text}</span>
        </button>
      )}
    </Piece>
  ));
}

interface PieceProps {
  readonly piece: PageText;
  readonly style: CSSProperties;
  readonly children: ReactNode;
}

function Piece({ piece: { kind, text, headingLevel }, style, children }: PieceProps) {
  switch (kind) {
    case 'picture':
      return <div className="pdf-piece" style={style} role="img" aria-label={text} />;
    case 'text':
    case 'box':
      return (
        <div
          className="pdf-piece"
          style={style}
          // The title of the paper is the second level of the screen.
          {...(headingLevel !== undefined && { role: 'heading', 'aria-level': headingLevel + 1 })}
        >
          {children}
        </div>
      );
    default:
      return assertNever(kind);
  }
}

function placeOn(size: PageSize, { x, y, width, height }: PageText): CSSProperties {
  const share = (length: number, whole: number) => `${((length / whole) * 100).toFixed(3)}%`;
  return {
    left: share(x, size.width),
    top: share(y, size.height),
    width: share(width, size.width),
    height: share(height, size.height),
  };
}
