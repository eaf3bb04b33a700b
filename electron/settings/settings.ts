// What is remembered between starts. Nothing about any register is here.
import { isAbsolute } from 'node:path';
import type { AppError } from '../../shared/bridge/app-error.ts';
import { settingsSchema, type Settings } from '../../shared/bridge/settings.ts';
import type { Language } from '../../shared/language/language.ts';
import { z } from '../../shared/util/schema.ts';

const folder = z.string().max(4096).refine(isAbsolute);

const fields = { ...settingsSchema.shape, workspaceFolder: folder, exportFolder: folder };

/** What a folder of the settings is for. */
export type FolderUse = 'workspaceFolder' | 'exportFolder';

/** A folder that is no whole path would depend on where the program happened to start. */
export function findFolderError(use: FolderUse, path: string): AppError | undefined {
  if (folder.safeParse(path).success) return undefined;
  return use === 'workspaceFolder'
    ? { kind: 'workspace-missing', path }
    : { kind: 'export-folder-not-writable', path, reason: 'relative' };
}

/** The settings of the first start, in the user's own document folder and the system's language. */
export function defaultSettings(
  documentsFolder: string,
  workspaceFolder: string,
  language: Language,
): Settings {
  return {
    language,
    theme: 'system',
    workspaceFolder,
    recentCompanyIds: [],
    exportFolder: documentsFolder,
    exportDocuments: ['notice', 'record'],
    exportFormats: ['docx', 'pdf'],
    exportLanguages: [language],
    previewOpen: true,
    answerLanguages: [language],
  };
}

/** Settings as they were stored; a field that cannot be understood has its default. */
export function parseSettings(stored: unknown, defaults: Settings): Settings {
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  const values = record.success ? record.data : {};
  const kept = Object.entries(fields).flatMap(([name, schema]) => {
    const field = schema.safeParse(values[name]);
    return field.success ? [[name, field.data] as const] : [];
  });
  return { ...defaults, ...(Object.fromEntries(kept) as Partial<Settings>) };
}
