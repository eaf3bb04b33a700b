import { useState } from 'react';
import type { Parts } from '../../stores/contents.ts';
import { useSettings, useStores } from '../../stores/use-stores.ts';
import { findOfferedKinds } from '../parts/offered-kinds.ts';
import type { ExportPlan } from './export-plan.ts';

/** The plan as it stands, starting from the choices of the last time, which each change remembers. */
export function usePlan(
  registerId: string | undefined,
  parts: Parts,
): readonly [ExportPlan, (changes: Partial<ExportPlan>) => void] {
  const stores = useStores();
  const { settings } = useSettings();
  const [plan, setPlan] = useState<ExportPlan>({
    documents: findOfferedKinds(parts).filter((kind) => settings.exportDocuments.includes(kind)),
    formats: settings.exportFormats,
    languages: settings.exportLanguages,
    registerIds: registerId === undefined ? parts.registers.map(({ id }) => id) : [registerId],
    together: false,
    controllerIds: [],
    signature: false,
    completeness: false,
    folder: settings.exportFolder,
  });
  const change = (changes: Partial<ExportPlan>) => {
    setPlan((current) => ({ ...current, ...changes }));
    const { documents, formats, languages } = changes;
    if (documents) void stores.settings.save({ exportDocuments: documents });
    if (formats) void stores.settings.save({ exportFormats: formats });
    if (languages) void stores.settings.save({ exportLanguages: languages });
  };
  return [plan, change];
}
