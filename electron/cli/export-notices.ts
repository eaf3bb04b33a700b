// What the user hears about an export besides the names of its files.
import { describeError } from '../../shared/bridge/describe-error.ts';
import type { ExportReport, MissingTranslation } from '../../shared/bridge/contract.ts';
import type { LeftOut } from '../../shared/bridge/plan-papers.ts';
import { nameAnswer } from '../../shared/bridge/name-answer.ts';
import type { WriterWarning } from '../../shared/document/written-file.ts';
import { messagesFi } from '../../shared/language/command-line/messages-fi.ts';
import { languages } from '../../shared/language/language.ts';

/** The sentences about the reports; what was left out is told where the user named the papers. */
export function exportNotices(
  reports: readonly ExportReport[],
  tellsLeftOut: boolean,
): readonly string[] {
  return [
    ...reports.flatMap(({ warnings }) => warnings).map(warningNotice),
    ...translationNotices(reports.flatMap(({ missingTranslations }) => missingTranslations)),
    ...(tellsLeftOut ? leftOutNotices(reports.flatMap(({ leftOut }) => leftOut)) : []),
    ...reports.flatMap(notKeptNotice),
    ...reports.flatMap(logoNotice),
  ];
}

function warningNotice({ kind, place, characters }: WriterWarning): string {
  const name = place && nameAnswer(place);
  return kind === 'characters-without-glyph'
    ? messagesFi.withoutGlyph(characters, name)
    : messagesFi.unprintable(name, place?.file);
}

/** One sentence a language: the places themselves are marked in the papers and listed with --json. */
function translationNotices(missing: readonly MissingTranslation[]): readonly string[] {
  return languages.flatMap((language) => {
    const count = missing.filter((each) => each.language === language).length;
    return count === 0 ? [] : [messagesFi.untranslated(language, count)];
  });
}

function leftOutNotices(leftOut: readonly LeftOut[]): readonly string[] {
  const sentences = leftOut.map(({ document, language, reason }) =>
    messagesFi.leftOut[reason](document, language),
  );
  return [...new Set(sentences)];
}

/** The papers are made; only a later check by their codes will not find them. */
function notKeptNotice({ notKept }: ExportReport): readonly string[] {
  if (!notKept) return [];
  const { message, action } = describeError('fi', notKept);
  return [messagesFi.notKept(`${message} ${action}`)];
}

function logoNotice({ logoProblem }: ExportReport): readonly string[] {
  if (!logoProblem) return [];
  const { message, action } = describeError('fi', logoProblem);
  return [messagesFi.withoutLogo(`${message} ${action}`)];
}
