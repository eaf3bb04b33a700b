import type { AnswerPlace } from '../../register/file-content.ts';
import { assertNever } from '../../util/assert-never.ts';
import type { Paper, PaperContent } from '../document.ts';
import { makePaper } from '../make-paper.ts';
import { readableAccent } from '../readable-accent.ts';
import { composeBinder } from './binder.ts';
import { composeBlank } from './blank.ts';
import { processorCompleteness, registerCompleteness } from './completeness.ts';
import type { ComposeOptions, ComposeParts } from './compose-options.ts';
import { findUntranslated, markTranslations } from './missing-translations.ts';
import { composeNotice } from './notice/compose-notice.ts';
import { composeProcessingAnnex } from './processing-annex.ts';
import { composeProcessorRecord } from './processor-record.ts';
import { composeRecord } from './record.ts';
import { applicableParts, processorOf, registersOf, scopeOf } from './scopes-of.ts';
import type { Scope } from './scope.ts';
import { field, rowsOf } from './view.ts';

/**
 * Makes a document from the answers of a company. A processor's record of a company that has none, and
 * an extract for a client that is not in it, are bugs of the caller: they throw.
 */
export function compose(parts: ComposeParts, options: ComposeOptions): Paper {
  const shown = applicableParts(parts, options);
  const content = markTranslations(shown, composeShown(shown, options));
  return makePaper({ ...content, ...lookOf(parts) });
}

/** How every paper of the company looks. It says nothing, so the check code does not count it. */
function lookOf({ company, logo }: ComposeParts): Pick<PaperContent, 'logo' | 'accent'> {
  const accent = readableAccent(company.accent.trim());
  return {
    ...(accent !== undefined && { accent }),
    ...(logo && { logo: { ...logo, alternative: company.legalName } }),
  };
}

/**
 * The answers that the document would print in another language than its own, each once. Only what
 * that document prints: an internal answer without a translation does not hold up a notice.
 */
export function findMissingTranslations(
  parts: ComposeParts,
  options: ComposeOptions,
): readonly AnswerPlace[] {
  const shown = applicableParts(parts, options);
  return findUntranslated(shown, composeShown(shown, options));
}

function composeShown(parts: ComposeParts, options: ComposeOptions): PaperContent {
  const scope = scopeOf(parts, options);
  const registers = () => registersOf(parts, scope);
  switch (options.kind) {
    case 'notice':
      return composeNotice(scope, registers(), options);
    case 'record':
      return composeRecord(
        scope,
        registers(),
        options,
        parts.processor !== undefined,
        registerCompleteness(parts, options),
      );
    case 'processor-record':
      return composeProcessor(parts, options, scope);
    case 'binder':
      return composeBinder(scope, registers(), processorOf(parts, scope), options, {
        record: registerCompleteness(parts, options),
        processor: processorCompleteness(parts, options),
      });
    case 'blank':
      return composeBlank(parts, options);
    default:
      return assertNever(options.kind);
  }
}

function composeProcessor(
  parts: ComposeParts,
  options: ComposeOptions,
  scope: Scope,
): PaperContent {
  const processor = processorOf(parts, scope);
  if (!processor) throw new Error('The company has no record as a processor');
  if (options.controllerId === undefined) {
    return composeProcessorRecord(processor, options, processorCompleteness(parts, options));
  }
  const client = rowsOf(field(processor.processor, 'controllers')).find(
    ({ value }) => value.id === options.controllerId,
  );
  if (!client) throw new Error(`The record has no controller ${options.controllerId}`);
  return composeProcessingAnnex(processor, client, options);
}
