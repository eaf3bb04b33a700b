// What the user hears about an export besides the names of its files.
import { describeError } from '../../shared/bridge/describe-error.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { ExportReport, MissingTranslation } from '../../shared/bridge/views.ts';
import type { LeftOut } from '../../shared/document/plan-papers.ts';
import { nameAnswer } from '../../shared/forms/name-answer.ts';
import type { WriterWarning } from '../../shared/document/written-file.ts';
import {
  commandLineWords,
  type CommandLineWords,
} from '../../shared/language/command-line/command-line-words.ts';
import { languages, type Language } from '../../shared/language/language.ts';

/** The sentences about the reports; what was left out is told where the user named the papers. */
export function exportNotices(
  reports: readonly ExportReport[],
  tellsLeftOut: boolean,
  language: Language,
): readonly string[] {
  const words = commandLineWords[language];
  const missing = reports.flatMap(({ missingTranslations }) => missingTranslations);
  const leftOut = tellsLeftOut ? reports.flatMap((report) => report.leftOut) : [];
  return [
    ...reports.flatMap(({ warnings }) => warnings.map((each) => warningNotice(each, language))),
    ...reports.flatMap(({ keptBeside }) =>
      keptBeside.map(({ path, newPath }) => words.keptBeside(path, newPath)),
    ),
    ...translationNotices(missing, words),
    ...leftOutNotices(leftOut, words),
    ...reports.flatMap(({ notKept }) => reasonNotice(words.notKept, notKept, language)),
    ...reports.flatMap(({ logoProblem }) => reasonNotice(words.withoutLogo, logoProblem, language)),
  ];
}

function warningNotice({ kind, place, characters }: WriterWarning, language: Language): string {
  const words = commandLineWords[language];
  const name = place && nameAnswer(language, place);
  return kind === 'characters-without-glyph'
    ? words.withoutGlyph(characters, name)
    : words.unprintable(name, place?.file);
}

/** One sentence a language: the places themselves are marked in the papers and listed with --json. */
function translationNotices(
  missing: readonly MissingTranslation[],
  words: CommandLineWords,
): readonly string[] {
  return languages.flatMap((language) => {
    const count = missing.filter((each) => each.language === language).length;
    return count === 0 ? [] : [words.untranslated(language, count)];
  });
}

function leftOutNotices(leftOut: readonly LeftOut[], words: CommandLineWords): readonly string[] {
  const sentences = leftOut.map(({ document, reason }) => words.leftOut[reason](document));
  return [...new Set(sentences)];
}

/** The papers are made all the same; this tells what they lack, and why. */
function reasonNotice(
  say: (reason: string) => string,
  error: AppError | undefined,
  language: Language,
): readonly string[] {
  if (!error) return [];
  const { message, action } = describeError(language, error);
  return [say(`${message} ${action}`)];
}
