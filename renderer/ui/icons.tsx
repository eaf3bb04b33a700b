// The few icons of the app, drawn on a 20-pixel grid. They decorate a word and are hidden from readers.
import type { ReactNode } from 'react';
import './icons.css';

const drawings = {
  check: <path d="m4 10.5 4 4 8-9" />,
  half: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path className="icon-fill" d="M10 3.5a6.5 6.5 0 0 1 0 13z" />
    </>
  ),
  circle: <circle cx="10" cy="10" r="6.5" />,
  done: (
    <>
      <circle className="icon-fill" cx="10" cy="10" r="7.5" />
      <path className="icon-cut" d="m6.5 10.3 2.5 2.5 4.7-5.3" />
    </>
  ),
  mustFix: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 6v5M10 13.9v.1" />
    </>
  ),
  shouldLook: <path d="M10 3 2.5 16.5h15zM10 8.5v3.5M10 14.4v.1" />,
  note: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 9.2V14M10 6.1v-.1" />
    </>
  ),
  plus: <path d="M10 4v12M4 10h12" />,
  minus: <path d="M4 10h12" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  up: <path d="M10 16V4.5M5 9l5-5 5 5" />,
  down: <path d="M10 4v11.5M5 11l5 5 5-5" />,
  remove: <path d="M4 6h12M8 6V4h4v2M5.5 6l.7 10.5h7.6L14.5 6M8.5 9v4.5M11.5 9v4.5" />,
  chevronDown: <path d="m5.5 8 4.5 4.5L14.5 8" />,
  chevronRight: <path d="m8 5.5 4.5 4.5L8 14.5" />,
  chevronLeft: <path d="M12 5.5 7.5 10l4.5 4.5" />,
  undo: <path d="M4 8.5h8a4 4 0 0 1 0 8H8M7.5 5 4 8.5 7.5 12" />,
  redo: <path d="M16 8.5H8a4 4 0 0 0 0 8h4M12.5 5 16 8.5 12.5 12" />,
  history: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.8 2" />
    </>
  ),
  more: <path className="icon-dots" d="M10 4.5v.1M10 10v.1M10 15.5v.1" />,
  sheet: <path d="M5 3h7l3.5 3.5V17H5zM12 3v3.5h3.5M7.5 10h5M7.5 13h5" />,
  folder: <path d="M2.5 5h5l1.5 2h8.5v9h-15z" />,
  search: (
    <>
      <circle cx="8.7" cy="8.7" r="5" />
      <path d="m12.5 12.5 4.5 4.5" />
    </>
  ),
  glossary: (
    <path d="M10 5.5C8.5 4 6 3.5 3 3.5v11.5c3 0 5.5.5 7 2 1.5-1.5 4-2 7-2V3.5c-3 0-5.5.5-7 2zM10 5.5V17" />
  ),
  settings: <path d="M3 6h7M14.5 6H17M3 14h2.5M10 14h7M12.2 3.8v4.4M7.8 11.8v4.4" />,
} satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof drawings;

interface IconProps {
  readonly name: IconName;
}

/** An icon in the colour and size of the text around it. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
