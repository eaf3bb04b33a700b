// What a reader sees: the middle of the pipe between the answers and every writer, and the preview.
// No styling, no file format. Text is already clean (cleanText) and in one language.
import type { Language } from '../language/language.ts';
import type { DocumentKind } from '../register/document-kind.ts';
import type { AnswerPlace } from '../register/file-content.ts';

export interface Document {
  readonly kind: DocumentKind;
  readonly language: Language;
  /** Printed large: Tietosuojaseloste. */
  readonly title: string;
  /** What the document is about: the name of the register, or of the company. */
  readonly subtitle: string;
  /** The sender block of the standard document layout: the company's name, business id. */
  readonly sender: readonly string[];
  /** The marking of an internal paper ("Sisäinen"); undefined on public ones. */
  readonly marking: string | undefined;
  /** Printed in the footer of every page beside the title: version and date. */
  readonly edition: string;
  /** yyyy-mm-dd: the date of the document, also its only time stamp, so that bytes repeat. */
  readonly date: string;
  readonly blocks: readonly Block[];
}

/** A run of text. A missing answer is marked so that a draft shows where it has gaps. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Inlines = readonly Inline[];

/** Where the text came from; undefined for text that Seloste itself prints. */
interface Sourced {
  readonly source?: AnswerPlace | undefined;
}

/** Level 1 is a numbered section; levels 2 and 3 have no number. */
export interface Heading extends Sourced {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  /** '4' for the fourth section; undefined where headings of the level carry no number. */
  readonly number: string | undefined;
  readonly text: string;
}

export interface Paragraph extends Sourced {
  readonly kind: 'paragraph';
  readonly inlines: Inlines;
}

export interface ListItem extends Sourced {
  readonly inlines: Inlines;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export interface DetailsRow extends Sourced {
  readonly term: string;
  readonly inlines: Inlines;
}

/** Terms with their values: contact details, the facts of one purpose. */
export interface Details {
  readonly kind: 'details';
  readonly rows: readonly DetailsRow[];
}

export interface Cell extends Sourced {
  readonly inlines: Inlines;
}

/** A table with a header row. The first cell of a row is its header. The caption names it for screen readers. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Text set apart in a box, as Art. 21(4) asks of the right to object. */
export interface Box {
  readonly kind: 'box';
  readonly blocks: readonly (Paragraph | List)[];
}

/** Lines to sign on: place and date, signature, name in print, title. */
export interface SignatureBlock extends Sourced {
  readonly kind: 'signature';
  readonly placeAndDate: { readonly label: string; readonly text: string };
  readonly signature: { readonly label: string };
  readonly name: { readonly label: string; readonly text: string };
  readonly title: { readonly label: string; readonly text: string };
}

export type Block = Heading | Paragraph | List | Details | Table | Box | SignatureBlock;
