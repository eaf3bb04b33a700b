// What the user has chosen to make, and what is still missing from it. Pure.
import type { ExportFormat, ExportRequest } from '../../../shared/bridge/contract.ts';
import type { DocumentKind } from '../../../shared/register/document-kind.ts';

export interface ExportPlan {
  readonly documents: readonly DocumentKind[];
  readonly formats: readonly ExportFormat[];
  readonly registerIds: readonly string[];
  readonly signature: boolean;
  readonly folder: string;
}

export type PlanGap = 'nothing' | 'register' | 'folder';

/** The first thing that the plan lacks; undefined when it can be carried out. */
export function findPlanGap(plan: ExportPlan): PlanGap | undefined {
  if (plan.documents.length === 0 || plan.formats.length === 0) return 'nothing';
  if (plan.documents.includes('notice') && plan.registerIds.length === 0) return 'register';
  return plan.folder.trim() === '' ? 'folder' : undefined;
}

/** The plan as the main process takes it. */
export function requestOf(companyId: string, plan: ExportPlan): ExportRequest {
  return { companyId, ...plan, folder: plan.folder.trim(), languages: ['fi'] };
}
