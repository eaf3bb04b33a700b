// What the user has chosen to make, and what is still missing from it. Pure.
import type { ExportFormat, ExportRequest, PaperRequest } from '../../../shared/bridge/contract.ts';
import { exportFormats, findUnmade, paperFormats } from '../../../shared/bridge/export-formats.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { DocumentKind } from '../../../shared/register/document-kind.ts';

export interface ExportPlan {
  readonly documents: readonly DocumentKind[];
  readonly formats: readonly ExportFormat[];
  readonly languages: readonly Language[];
  readonly registerIds: readonly string[];
  readonly signature: boolean;
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
  return { companyId, ...plan, formats, folder: plan.folder.trim() };
}

/** What the papers themselves follow from; the folder and the formats change nothing on them. */
export type PaperChoices = Pick<
  ExportPlan,
  'documents' | 'languages' | 'registerIds' | 'signature'
>;

/** The papers of the plan, one by one: a notice for each register, one record for all of them. */
export function listPapers(companyId: string, choices: PaperChoices): readonly PaperRequest[] {
  const { documents, languages, registerIds, signature } = choices;
  return documents.flatMap((document) =>
    languages.flatMap((language) =>
      divide(document, registerIds).map((ids) => ({
        companyId,
        document,
        registerIds: ids,
        language,
        signature,
      })),
    ),
  );
}

function divide(
  document: DocumentKind,
  registerIds: readonly string[],
): readonly (readonly string[])[] {
  return document === 'record' ? [[]] : registerIds.map((id) => [id]);
}
