import { useMemo } from 'react';
import type { Parts } from '../../stores/contents.ts';
import { listPapers, type ExportPlan, type PlannedPapers } from './export-plan.ts';

/** The papers of the plan. They stay the same objects while only the folder or the formats change. */
export function usePapers(companyId: string, parts: Parts, plan: ExportPlan): PlannedPapers {
  const { documents, languages, registerIds, together, controllerIds, signature, completeness } =
    plan;
  return useMemo(
    () =>
      listPapers(companyId, parts, {
        documents,
        languages,
        registerIds,
        together,
        controllerIds,
        signature,
        completeness,
      }),
    [
      companyId,
      parts,
      documents,
      languages,
      registerIds,
      together,
      controllerIds,
      signature,
      completeness,
    ],
  );
}
