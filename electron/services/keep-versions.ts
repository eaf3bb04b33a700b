import type { Composed, Rendered } from './render-documents.ts';
import { keepVersion } from '../storage/versions.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { CompanyView } from '../../shared/bridge/contract.ts';
import type { ComposeOptions } from '../../shared/document/compose/compose-options.ts';
import type { Version } from '../../shared/register/version.ts';

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
    const kept = await keepVersion(view.folder, subjectOf(paper.options), toVersion(view, paper));
    if (!kept.ok) return kept.error;
  }
  return undefined;
}

/** The folder of the version: a notice belongs to its register, other papers to the company. */
function subjectOf({ kind, registerIds }: ComposeOptions): string {
  const [registerId, ...others] = registerIds;
  if (kind === 'notice' && registerId !== undefined && others.length === 0) return registerId;
  return kind === 'processor-record' ? 'processor' : 'company';
}

function toVersion(view: CompanyView, { document, options }: Composed): Version {
  const { kind, registerIds, language, date, signature, controllerId } = options;
  const chosen = view.registers.filter(({ id }) => registerIds.includes(id));
  const registers = registerIds.length === 0 ? view.registers : chosen;
  const { checkCode } = document;
  return {
    checkCode,
    kind,
    language,
    date,
    signature,
    ...(controllerId !== undefined && { controllerId }),
    company: view.company.content,
    registers: registers.map(({ id, content }) => ({ id, content })),
    ...(kind !== 'notice' && view.processor && { processor: view.processor.content }),
  };
}
