import type { Block } from '../document.ts';
import type { DocumentWords } from '../../language/documents/document-words.ts';
import type { Language } from '../../language/language.ts';
import type { Company } from '../../register/company.ts';
import type { ProcessorRecord } from '../../register/processor-record.ts';
import type { Register } from '../../register/register.ts';
import type { EffectiveFile, EffectiveRegister } from '../../judgement/effective-answers.ts';
import type { FedKind } from '../../register/document-kind.ts';
import type { View } from './view.ts';

/** The places at which a paper of the kind has a hole (see holes.ts). */
export type Holes = Readonly<Record<FedKind, ReadonlySet<string>>>;

/** What a section knows of the document that it stands in. */
export interface Scope {
  readonly language: Language;
  readonly words: DocumentWords;
  readonly company: View<Company>;
  /** The paper that is composed: the same facts make holes in one and none in another. */
  readonly paper: FedKind;
  readonly holes: Holes;
  /** The level of headings inside the section; deeper than 3 they print as strong text. */
  readonly depth: number;
}

/** What a section about a register knows. */
export interface RegisterScope extends Scope {
  readonly register: View<Register>;
  /** The register with what it takes from the company. */
  readonly effective: EffectiveRegister;
}

/** What a section about the work of a processor knows. */
export interface ProcessorScope extends Scope {
  readonly processor: View<ProcessorRecord>;
  /** The record with what it takes from the company. */
  readonly effective: EffectiveFile<ProcessorRecord>;
}

/** Makes the content of a section, without its heading. Nothing where the section has no content. */
export type Section<In extends Scope = RegisterScope> = (scope: In) => readonly Block[];
