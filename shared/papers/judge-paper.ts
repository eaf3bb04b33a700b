// A paper that was once printed beside the answers of today.
import type { CompanyView, PaperState } from '../bridge/views.ts';
import { describeChange } from './describe-change.ts';
import type { ComposeParts } from '../document/compose/compose-options.ts';
import { codeOfPaper, findPaperChanges } from '../document/paper-changes.ts';
import type { Language } from '../language/language.ts';
import { registerFile, type FileId } from '../register/file-content.ts';
import { subjectOf, type Version } from '../register/version.ts';
import { assertNever } from '../util/assert-never.ts';

/** What a kept version was made from. */
export function versionParts({ company, registers, processor }: Version): ComposeParts {
  return { company, registers, processor };
}

/** Whether the paper of the version says what the answers of today say; its changes in the language. */
export function judgePaper(version: Version, view: CompanyView, spoken: Language): PaperState {
  const broken = view.problems.find(({ file }) => isOn(version, file));
  if (broken) return { kind: 'unknown', error: broken.error };
  const before = versionParts(version);
  const after = partsOfToday(version, view);
  if (!after) return { kind: 'withdrawn' };
  if (codeOfPaper(after, version) === version.checkCode) return { kind: 'current' };
  const compared = { before, after, language: version.language, spoken };
  return {
    kind: 'outdated',
    changes: findPaperChanges(before, after, version).map((change) =>
      describeChange(change, compared),
    ),
    isReworded: codeOfPaper(before, version) !== version.checkCode,
  };
}

/** What the paper would be made from today; undefined where nothing is left of what it was about. */
function partsOfToday(version: Version, view: CompanyView): ComposeParts | undefined {
  const company = view.company.content;
  const processor = view.processor?.content;
  const subject = subjectOf(version.kind);
  switch (subject) {
    case 'registers': {
      const registers = idsOf(version).flatMap((id) =>
        view.registers.filter((register) => register.id === id),
      );
      const isGone = registers.length === 0 && version.registers.length > 0;
      return isGone ? undefined : { company, registers, processor: undefined };
    }
    case 'company':
      return { company, registers: view.registers, processor };
    case 'processor': {
      const clients = processor?.controllers.map(({ id }) => id) ?? [];
      const { controllerId } = version;
      const isGone = controllerId !== undefined && !clients.includes(controllerId);
      return !processor || isGone ? undefined : { company, registers: [], processor };
    }
    default:
      return assertNever(subject);
  }
}

/** True for a file that the paper of today is made from. */
function isOn(version: Version, file: FileId): boolean {
  if (file === 'company') return true;
  const subject = subjectOf(version.kind);
  switch (subject) {
    case 'registers':
      return idsOf(version).some((id) => file === registerFile(id));
    case 'company':
      return true;
    case 'processor':
      return file === 'processor';
    default:
      return assertNever(subject);
  }
}

function idsOf({ registers }: Version): readonly string[] {
  return registers.map(({ id }) => id);
}
