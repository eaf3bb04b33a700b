// What the user has chosen to make, and what is still missing from it. Pure.
import type { ExportFormat } from '../../../shared/document/export-formats.ts';
import type { ExportRequest, PaperRequest } from '../../../shared/bridge/requests.ts';
import { planPapers, type LeftOut } from '../../../shared/document/plan-papers.ts';
import {
  exportFormats,
  findUnmade,
  paperFormats,
} from '../../../shared/document/export-formats.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { DocumentKind } from '../../../shared/register/document-kind.ts';
import type { Parts } from '../../stores/contents.ts';

export interface ExportPlan {
  readonly documents: readonly DocumentKind[];
  readonly formats: readonly ExportFormat[];
  readonly languages: readonly Language[];
  readonly registerIds: readonly string[];
  /** True for one notice of all the chosen registers. */
  readonly together: boolean;
  /** Clients to make an annex for, instead of the whole record of the processor. */
  readonly controllerIds: readonly string[];
  readonly signature: boolean;
  /** True for records that end with their completeness by article. */
  readonly completeness: boolean;
  readonly folder: string;
}

export type PlanGap = 'nothing' | 'format' | 'language' | 'register' | 'folder';

/** The first thing that the plan lacks; undefined when it can be carried out. */
export function findPlanGap(plan: ExportPlan): PlanGap | undefined {
  const formats = chosenFormats(plan);
  if (plan.documents.length === 0 || formats.length === 0) return 'nothing';
  if (findUnmade(plan.documents, formats).length > 0) return 'format';
  if (plan.languages.length === 0) return 'language';
  if (plan.documents.includes('notice') && plan.registerIds.length === 0) return 'register';
  return plan.folder.trim() === '' ? 'folder' : undefined;
}

/** The formats to choose from: a web page is made of the notice only. */
export function offeredFormats(documents: readonly DocumentKind[]): readonly ExportFormat[] {
  return documents.includes('notice') ? exportFormats : paperFormats;
}

/** The chosen ones of them. Unticking the notice does not forget that a web page was wanted. */
function chosenFormats({ documents, formats }: ExportPlan): readonly ExportFormat[] {
  return formats.filter((format) => offeredFormats(documents).includes(format));
}

/** The plan as the main process takes it. */
export function requestOf(companyId: string, plan: ExportPlan): ExportRequest {
  const formats = chosenFormats(plan);
  return { companyId, ...plan, formats };
}

/** What the papers themselves follow from; the folder and the formats change nothing on them. */
export type PaperChoices = Omit<ExportPlan, 'folder' | 'formats'>;

export interface PlannedPapers {
  readonly papers: readonly PaperRequest[];
  /** Papers that were chosen and that these answers do not make. */
  readonly leftOut: readonly LeftOut[];
}

/** The papers of the choices one by one, as an export divides them. */
export function listPapers(companyId: string, parts: Parts, choices: PaperChoices): PlannedPapers {
  // No register means every register to an export, and to the user none.
  const documents = choices.documents.filter(
    (kind) => kind !== 'notice' || choices.registerIds.length > 0,
  );
  const { papers, leftOut } = planPapers(parts, { ...choices, documents });
  return {
    papers: papers.map(({ kind, ...paper }) => ({ companyId, document: kind, ...paper })),
    leftOut,
  };
}

/** What tells the papers of a plan apart. With and without lines to sign on it is the same paper. */
export function paperId({ document, language, registerIds, controllerId }: PaperRequest): string {
  return [document, language, controllerId ?? '', ...registerIds].join('/');
}
