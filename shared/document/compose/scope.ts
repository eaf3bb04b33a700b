import type { Block } from '../document.ts';
import type { DocumentWords } from '../../language/documents/document-words.ts';
import type { Language } from '../../language/language.ts';
import type { Company } from '../../register/company.ts';
import type { ProcessorRecord } from '../../register/processor-record.ts';
import type { Register } from '../../register/register.ts';
import type { View } from './view.ts';

/** What a section knows of the document that it stands in. */
export interface Scope {
  readonly language: Language;
  readonly words: DocumentWords;
  readonly company: View<Company>;
  /** The level of headings inside the section; deeper than 3 they print as strong text. */
  readonly depth: number;
}

/** What a section about a register knows. */
export interface RegisterScope extends Scope {
  readonly register: View<Register>;
}

/** What a section about the work of a processor knows. */
export interface ProcessorScope extends Scope {
  readonly processor: View<ProcessorRecord>;
}

/** Makes the content of a section, without its heading. Nothing where the section has no content. */
export type Section<In extends Scope = RegisterScope> = (scope: In) => readonly Block[];
