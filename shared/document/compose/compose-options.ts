import type { DocumentKind } from '../../register/document-kind.ts';
import type { CompanyContents } from '../../register/file-content.ts';
import type { Language } from '../../language/language.ts';
import type { Picture } from '../document.ts';

/** The answers of a company: everything that a document can be made of. */
export interface ComposeParts extends CompanyContents {
  /** The company's logo: no answer, but a file of its own beside them. */
  readonly logo?: Picture | undefined;
}

export interface ComposeOptions {
  readonly kind: DocumentKind;
  /** The registers of the document, in this order; empty for all of them. */
  readonly registerIds: readonly string[];
  /** The client that an extract of the processor's record is made for; left out for the whole record. */
  readonly controllerId?: string | undefined;
  readonly language: Language;
  /** yyyy-mm-dd */
  readonly date: string;
  /** True for a paper copy to sign. */
  readonly signature: boolean;
  /** True for a record that ends with its completeness by article. */
  readonly completeness?: boolean | undefined;
}
