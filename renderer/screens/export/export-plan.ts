// What the user has chosen to make, and what is still missing from it. Pure.
import type { ExportFormat, ExportRequest } from '../../../shared/bridge/contract.ts';
import { exportFormats, findUnmade, paperFormats } from '../../../shared/bridge/export-formats.ts';
import type { DocumentKind } from '../../../shared/register/document-kind.ts';

export interface ExportPlan {
  readonly documents: readonly DocumentKind[];
  readonly formats: readonly ExportFormat[];
  readonly registerIds: readonly string[];
  readonly signature: boolean;
  readonly folder: string;
}

export type PlanGap = 'nothing' | 'format' | 'register' | 'folder';

/** The first thing that the plan lacks; undefined when it can be carried out. */
export function findPlanGap(plan: ExportPlan): PlanGap | undefined {
  const formats = chosenFormats(plan);
  if (plan.documents.length === 0 || formats.length === 0) return 'nothing';
  if (findUnmade(plan.documents, formats).length > 0) return 'format';
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
  return { companyId, ...plan, formats, folder: plan.folder.trim(), languages: ['fi'] };
}
