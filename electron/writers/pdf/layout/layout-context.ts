import type { Language } from '../../../../shared/language/language.ts';
import type { WarningCollector } from '../warning-collector.ts';

/** What every part of the layout needs to know. */
export interface LayoutContext {
  readonly language: Language;
  readonly warnings: WarningCollector;
}
