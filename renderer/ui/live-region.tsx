interface LiveRegionProps {
  /** The newest news; empty for none. */
  readonly text: string;
}

/** Reads out what changed on the screen without moving the focus. */
export function LiveRegion({ text }: LiveRegionProps) {
  return (
    <div className="visually-hidden" role="status">
      {text}
    </div>
  );
}
