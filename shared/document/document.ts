// What a reader sees: the middle of the pipe between the answers and every writer, and the preview.
// No styling, no file format. Text is already clean (see make-paper.ts), so that writers trust it.
import type { UnsettledState } from '../judgement/judgement.ts';
import type { Language } from '../language/language.ts';
import type { DocumentKind } from '../register/document-kind.ts';
import type { AnswerPlace } from '../register/file-content.ts';
import type { Orientation } from '../util/jpeg-orientation.ts';

/** What a reader of a file can produce: words in one language, with no more about them than they say. */
export interface Page {
  readonly language: Language;
  /** Printed large: Tietosuojaseloste. */
  readonly title: string;
  /** What the page is about: the name of the register, or of the company. */
  readonly subtitle: string;
  readonly blocks: readonly Block[];
}

/** A page that Seloste makes of the answers, with all that is printed around it (see make-paper.ts). */
export interface Paper extends Page {
  readonly kind: DocumentKind;
  /** The sender block of the standard document layout: the company's name, business id. */
  readonly sender: readonly string[];
  /** The marking of an internal paper ("Sisäinen"); undefined on public ones. */
  readonly marking: string | undefined;
  /** Version and date, in the footer of every page; the first page tells more in its blocks. */
  readonly edition: string;
  /** yyyy-mm-dd: the date of the paper, also its only time stamp, so that bytes repeat. */
  readonly date: string;
  /** What the head says of a paper that is not finished; left out on a finished one. */
  readonly draft?: Draft | undefined;
  /** The company's logo; undefined where it has none. */
  readonly logo?: Logo | undefined;
  /** #rrggbb of the company; undefined for the accent of Seloste. */
  readonly accent?: string | undefined;
  /** Printed in the footer: changes with anything that a reader sees (see check-code.ts). */
  readonly checkCode: string;
  /** At the head of every page after the first, whose own head says more; empty for none. */
  readonly runningHead: string;
  /** At the foot of every page, in ever fewer words: the first that fits on one line is printed. */
  readonly footer: readonly string[];
}

/** What a paper is composed of, before the rest of it is made from that. */
export interface PaperContent extends Omit<Paper, 'checkCode' | 'runningHead' | 'footer'> {
  /** What the footer calls the paper's subject; left out where that is the subtitle. */
  readonly subject?: string;
}

/** A place at which a paper is not finished, and why: a text that lacks its language is untranslated. */
export interface OpenPlace extends AnswerPlace {
  readonly state: UnsettledState | 'untranslated';
}

/** A paper with a hole, or with answers that nobody has confirmed. Its words are no content: no code counts them. */
export interface Draft {
  /** In how many places the paper is not finished. */
  readonly places: number;
  /** Those places, each once. */
  readonly open: readonly OpenPlace[];
  /** "Luonnos" */
  readonly title: string;
  /** How many places are open or unconfirmed, in a sentence. */
  readonly text: string;
  /** What marks a passage that nobody has confirmed, so that colour alone never says it: "vahvistamatta". */
  readonly unconfirmed: string;
}

export interface Picture {
  readonly format: 'png' | 'jpeg';
  /** Base64 of the picture's bytes. */
  readonly data: string;
  /** Width and height as the picture is seen. */
  readonly width: number;
  readonly height: number;
  /** Of a JPEG whose stored pixels do not stand upright. Its bytes say the same to whoever shows it. */
  readonly orientation?: Orientation | undefined;
}

export interface Logo extends Picture {
  /** The name of the company. */
  readonly alternative: string;
}

/** Where the text came from; undefined for text that Seloste itself prints. */
interface Sourced {
  readonly source?: AnswerPlace | undefined;
  /** The answer is a template's and nobody has confirmed it: writers mark the passage where it stands. */
  readonly unconfirmed?: true | undefined;
}

/**
 * A run of text. A missing answer is marked so that a draft shows where it has gaps. A run has a source
 * of its own where it stands beside another answer, as the category of a recipient beside its name.
 * The word behind what nobody has confirmed is put there when the paper is made (see draft.ts).
 */
export type Inline =
  | ({ readonly kind: 'text'; readonly text: string } & Sourced)
  | { readonly kind: 'strong'; readonly text: string }
  | ({ readonly kind: 'missing'; readonly text: string } & Sourced)
  | { readonly kind: 'unconfirmed'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Inlines = readonly Inline[];

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
  /** Room to write by hand: empty rows under the heads, or empty columns beside the questions. */
  readonly toFill?: 'rows' | 'columns' | undefined;
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
  readonly title: Sourced & { readonly label: string; readonly text: string };
}

/** Opens a part of the binder on a page of its own. Its sections are numbered from one again. */
export interface Part {
  readonly kind: 'part';
  readonly title: string;
  readonly subtitle: string;
}

/** The table of contents, on a page of its own after the cover: every part and every heading of level 1, with its page where there are pages. */
export interface Contents {
  readonly kind: 'contents';
  readonly title: string;
}

/** A question of the blank form with room to answer it by hand. */
export interface FillIn extends Sourced {
  readonly kind: 'fill-in';
  readonly label: string;
  readonly hint: string;
  readonly room:
    | { readonly kind: 'lines'; readonly count: number }
    | { readonly kind: 'options'; readonly options: readonly string[] };
}

/** One end of the data flow: a source, a system of the register, or a recipient. */
export interface FlowNode extends Sourced {
  readonly name: string;
  /** The name of the country; empty where it is not known. */
  readonly country: string;
  readonly isOutsideEea: boolean;
}

/** Where the data of one register come from, where they are kept and where they go, as a picture. */
export interface Figure extends Sourced {
  readonly kind: 'figure';
  readonly caption: string;
  /** Says in words what the picture shows (PDF/UA 7.3, WCAG 1.1.1). */
  readonly alternative: string;
  readonly sources: { readonly title: string; readonly nodes: readonly FlowNode[] };
  readonly register: { readonly title: string; readonly systems: readonly FlowNode[] };
  readonly recipients: { readonly title: string; readonly nodes: readonly FlowNode[] };
  /** The word that marks a node outside the EEA, so that colour alone never says it. */
  readonly outsideMark: string;
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Details
  | Table
  | Box
  | SignatureBlock
  | Part
  | Contents
  | FillIn
  | Figure;
