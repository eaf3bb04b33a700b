import type { AnswerPlace } from '../../register/file-content.ts';
import { assertNever } from '../../util/assert-never.ts';
import type { Draft, Paper, PaperContent } from '../document.ts';
import { makePaper } from '../make-paper.ts';
import { readableAccent } from '../readable-accent.ts';
import { composeBinder } from './binder.ts';
import { composeBlank } from './blank.ts';
import type { ComposeOptions, ComposeParts } from './compose-options.ts';
import { flagUnconfirmed } from './flag-unconfirmed.ts';
import { draftOf } from './draft.ts';
import { processorItems, registerItems } from './legal-items.ts';
import { findUntranslated, markTranslations } from './missing-translations.ts';
import { composeNotice } from './notice/compose-notice.ts';
import { composeProcessingAnnex } from './processing-annex.ts';
import { composeProcessorRecord } from './processor-record.ts';
import { composeRecord } from './record.ts';
import {
  ownAnswers,
  processorOf,
  registersOf,
  scopeOf,
  shownAnswers,
  type ShownAnswers,
} from './scopes-of.ts';
import type { ProcessorScope } from './scope.ts';
import { field, rowsOf } from './view.ts';

/**
 * Makes a document from the answers of a company. A processor's record of a company that has none, and
 * an extract for a client that is not in it, are bugs of the caller: they throw.
 */
export function compose(parts: ComposeParts, options: ComposeOptions): Paper {
  const shown = shownAnswers(parts, options);
  const content = composeShown(parts, shown, options);
  const own = ownAnswers(shown);
  const draft = draftOf(shown, options, findUntranslated(own, content));
  const marked = flagUnconfirmed(own, markTranslations(own, content));
  return makePaper({ ...marked, ...lookOf(parts), ...(draft && { draft }) });
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
  const shown = shownAnswers(parts, options);
  return findUntranslated(ownAnswers(shown), composeShown(parts, shown, options));
}

/** What keeps the paper from being finished; undefined where nothing does. */
export function findDraft(parts: ComposeParts, options: ComposeOptions): Draft | undefined {
  const shown = shownAnswers(parts, options);
  const content = composeShown(parts, shown, options);
  return draftOf(shown, options, findUntranslated(ownAnswers(shown), content));
}

function composeShown(
  parts: ComposeParts,
  shown: ShownAnswers,
  options: ComposeOptions,
): PaperContent {
  const scope = scopeOf(shown, options);
  const registers = () => registersOf(shown, scope);
  switch (options.kind) {
    case 'notice':
      return composeNotice(scope, registers(), options);
    case 'record':
      return composeRecord(
        scope,
        registers(),
        options,
        shown.processor !== undefined,
        registerItems(parts, shown, options),
      );
    case 'processor-record':
      return composeProcessor(parts, processorOf(shown, scope), options);
    case 'binder':
      return composeBinder(scope, registers(), processorOf(shown, scope), options, {
        record: registerItems(parts, shown, options),
        processor: processorItems(parts, options),
      });
    case 'blank':
      return composeBlank(shown, options);
    default:
      return assertNever(options.kind);
  }
}

function composeProcessor(
  parts: ComposeParts,
  processor: ProcessorScope | undefined,
  options: ComposeOptions,
): PaperContent {
  if (!processor) throw new Error('The company has no record as a processor');
  if (options.controllerId === undefined) {
    return composeProcessorRecord(processor, options, processorItems(parts, options));
  }
  const client = rowsOf(field(processor.processor, 'controllers')).find(
    ({ value }) => value.id === options.controllerId,
  );
  if (!client) throw new Error(`The record has no controller ${options.controllerId}`);
  return composeProcessingAnnex(processor, client, options);
}
