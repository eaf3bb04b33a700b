// A paper that was once printed beside the answers of today.
import type { CompanyView, PaperState } from './contract.ts';
import { describeChange } from './describe-change.ts';
import type { ComposeParts } from '../document/compose/compose-options.ts';
import { codeOfPaper, findPaperChanges } from '../document/paper-changes.ts';
import type { Version } from '../register/version.ts';

/** What a kept version was made from. */
export function versionParts({ company, registers, processor }: Version): ComposeParts {
  return { company, registers, processor };
}

/** Whether the paper of the version says what the answers of today say. */
export function judgePaper(version: Version, view: CompanyView): PaperState {
  const broken = view.problems.find(({ file }) => isOn(version, file));
  if (broken) return { kind: 'unknown', error: broken.error };
  const before = versionParts(version);
  const after = partsOfToday(version, view);
  if (!after) return { kind: 'withdrawn' };
  if (codeOfPaper(after, version) === version.checkCode) return { kind: 'current' };
  const compared = { before, after, language: version.language };
  return {
    kind: 'outdated',
    changes: findPaperChanges(before, after, version).map((change) =>
      describeChange(change, compared),
    ),
    isReworded: codeOfPaper(before, version) !== version.checkCode,
  };
}

/** A notice is about its registers; the other papers are about the whole company. */
function partsOfToday(version: Version, view: CompanyView): ComposeParts | undefined {
  const company = view.company.content;
  const processor = view.processor?.content;
  if (version.kind === 'notice') {
    const ids = version.registers.map(({ id }) => id);
    const registers = view.registers.filter(({ id }) => ids.includes(id));
    return registers.length === 0 ? undefined : { company, registers, processor: undefined };
  }
  const clients = processor?.controllers.map(({ id }) => id) ?? [];
  const isClientGone =
    version.controllerId !== undefined && !clients.includes(version.controllerId);
  if (version.kind === 'processor-record' && (!processor || isClientGone)) return undefined;
  return { company, registers: view.registers, processor };
}

/** True for a file that the paper of today is made from. */
function isOn({ kind, registers }: Version, file: string): boolean {
  if (kind !== 'notice') return true;
  return file === 'company' || registers.some(({ id }) => file === `registers/${id}`);
}
