import { exportFormats } from '../document/export-formats.ts';
import { languages } from '../language/language.ts';
import { documentKinds } from '../register/document-kind.ts';
import type { DeepReadonly } from '../util/deep-readonly.ts';
import { z } from '../util/schema.ts';

/** What electron-store keeps: nothing about any register. */
export const settingsSchema = z.strictObject({
  /** The language of the window. */
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
  workspaceFolder: z.string().max(4096),
  recentCompanyIds: z.array(z.string().max(64)).max(20),
  exportFolder: z.string().max(4096),
  exportDocuments: z.array(z.enum(documentKinds)),
  exportFormats: z.array(z.enum(exportFormats)),
  exportLanguages: z.array(z.enum(languages)),
  previewOpen: z.boolean(),
  /** The languages in which the user writes answers, Finnish first where it is one of them. */
  answerLanguages: z.array(z.enum(languages)).min(1),
});

export type Settings = DeepReadonly<z.output<typeof settingsSchema>>;

export type Theme = Settings['theme'];

/**
 * What the window may ask to change; a field that is left out stays as it is. The folders are not among
 * them: the user chooses those in the system's dialog.
 */
export const settingsChangesSchema = settingsSchema
  .omit({ workspaceFolder: true, exportFolder: true })
  .partial();

export type SettingsChanges = DeepReadonly<z.output<typeof settingsChangesSchema>>;
