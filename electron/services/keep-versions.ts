import type { Composed, Rendered } from './render-documents.ts';
import { keepVersion } from '../storage/versions.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { CompanyView } from '../../shared/bridge/views.ts';
import type { DocumentKind } from '../../shared/register/document-kind.ts';
import { subjectOf, type Version } from '../../shared/register/version.ts';

/**
 * Keeps what was printed, so that a signed paper can be checked later. The papers are written already:
 * where something cannot be kept, the first reason is told beside them.
 */
export async function keepVersions(
  view: CompanyView,
  rendered: readonly Rendered[],
): Promise<AppError | undefined> {
  // A paper in two formats is one paper.
  const papers = new Set(rendered.map(({ composed }) => composed));
  for (const paper of papers) {
    const version = toVersion(view, paper);
    const kept = await keepVersion(view.folder, folderOf(version), version);
    if (!kept.ok) return kept.error;
  }
  return undefined;
}

/** The folder of the version: the id of its register, where it has exactly one. */
function folderOf({ kind, registers }: Version): string {
  const subject = subjectOf(kind);
  if (subject !== 'registers') return subject;
  const [register, ...others] = registers;
  return register && others.length === 0 ? register.id : 'company';
}

function toVersion(view: CompanyView, { document, options }: Composed): Version {
  const { kind, registerIds, language, date, signature, completeness, controllerId } = options;
  const { checkCode } = document;
  return {
    checkCode,
    kind,
    language,
    date,
    signature,
    ...(completeness === true && { completeness }),
    ...(controllerId !== undefined && { controllerId }),
    company: view.company.content,
    registers: printedRegisters(view, kind, registerIds),
    ...(subjectOf(kind) !== 'registers' && view.processor && { processor: view.processor.content }),
  };
}

/** The registers that the paper tells of, in its order. An empty list stands for all of them. */
function printedRegisters(
  view: CompanyView,
  kind: DocumentKind,
  registerIds: readonly string[],
): Version['registers'] {
  // The blank form for any register, and the record of the work for others, tell of none.
  const isOfNone =
    subjectOf(kind) === 'processor' || (kind === 'blank' && registerIds.length === 0);
  const all = isOfNone ? [] : view.registers.map(({ id, content }) => ({ id, content }));
  return registerIds.length === 0
    ? all
    : registerIds.flatMap((id) => all.filter((one) => one.id === id));
}
