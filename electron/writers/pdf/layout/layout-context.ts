import type { HeadingRank } from '../../../../shared/document/heading-ranks.ts';
import type { Language } from '../../../../shared/language/language.ts';
import type { Color } from '../design.ts';
import type { WarningCollector } from '../warning-collector.ts';

/** A part or a section, as the table of contents names it. */
export interface OutlineEntry {
  /** The place of its block in the document. */
  readonly block: number;
  readonly kind: 'part' | 'section';
  readonly number: string | undefined;
  readonly text: string;
}

/** What every part of the layout needs to know. */
export interface LayoutContext {
  readonly language: Language;
  readonly warnings: WarningCollector;
  /** Of rules and of the numbers of sections. */
  readonly accent: Color;
  /** Empty where no table of contents wants it. */
  readonly outline: readonly OutlineEntry[];
  /** Of the heading that is laid out. */
  readonly headingRank: HeadingRank;
}
