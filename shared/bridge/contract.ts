// Everything that the window may ask of the main process: one entry a call, with the schemas of what it
// is asked with and the type of its answer. preload.ts offers exactly these calls as window.seloste;
// electron/ipc checks the sender, parses what was asked by these schemas and calls a service.
import type { PrintedNotice } from '../document/printed-notices.ts';
import { templateIds } from '../templates/template.ts';
import type { FileContents, FileKind } from '../register/file-content.ts';
import type { DeepReadonly } from '../util/deep-readonly.ts';
import type { Result } from '../util/result.ts';
import { z } from '../util/schema.ts';
import type { AppError } from './app-error.ts';
import {
  companyContentsSchema,
  entryPathSchema,
  exportRequestSchema,
  fileIdSchema,
  idSchema,
  keptIdSchema,
  nameSchema,
  paperRequestSchema,
  pathSchema,
  saveRequestSchema,
  typedCodeSchema,
} from './requests.ts';
import { settingsChangesSchema, type Settings } from './settings.ts';
import type {
  AnswerChange,
  AppInfo,
  EarlierVersion,
  ExportReport,
  Notice,
  OpenedCompany,
  PaperPreview,
  PaperReport,
  RemovedCompany,
  RemovedRegister,
  Saved,
  WorkspaceView,
} from './views.ts';

export type Answer<T> = Promise<Result<T, AppError>>;

/** One call: how its arguments are parsed, and what it answers. */
export interface Call<Arguments extends readonly unknown[], Value> {
  readonly parameters: z.ZodType<Arguments>;
  /** Only the type is of use: the answer is made by the main process, which needs no check. */
  readonly value?: Value;
}

/** What a call answers that only does something. */
export type Done = ReturnType<() => void>;

/** A call that answers with a Value, asked with what the schemas describe. */
function call<Value>() {
  return <const Schemas extends readonly z.ZodType[]>(...schemas: Schemas) =>
    ({
      parameters: z.tuple(schemas as never),
    }) as Call<ArgumentsOf<Schemas>, Value>;
}

type ArgumentsOf<Schemas extends readonly z.ZodType[]> = DeepReadonly<
  z.output<z.ZodTuple<Schemas, null>>
>;

export const contract = {
  app: {
    getInfo: call<AppInfo>()(),
    saveSettings: call<Settings>()(settingsChangesSchema),
    /** The licences of the app and of all that it carries, its own first. */
    readNotices: call<readonly Notice[]>()(),
  },
  workspace: {
    /** Reads the workspace of the settings; makes the default one on the first start. */
    open: call<WorkspaceView>()(),
    /** Lets the user choose another folder, and opens it. */
    choose: call<WorkspaceView>()(),
    /** Opens a folder that the user has typed, because `choose` found no dialog, and confirms. */
    openTyped: call<WorkspaceView>()(pathSchema),
  },
  company: {
    create: call<OpenedCompany>()(nameSchema),
    load: call<OpenedCompany>()(idSchema),
    /** What its public notices said when they were last printed; asked once it is shown, since papers may be many. */
    findPrinted: call<readonly PrintedNotice[]>()(idSchema),
    /** Lets the user choose a picture, and copies it into the company's folder as its logo. */
    chooseLogo: call<Done>()(idSchema),
    /** Moves the logo into the company's backups. */
    removeLogo: call<Done>()(idSchema),
    /** Moves the company's folder out of the list, from where `bringBack` returns it. */
    remove: call<Done>()(idSchema),
    listRemoved: call<readonly RemovedCompany[]>()(),
    /** Under its old id, or under the next free one. */
    bringBack: call<{ readonly id: string }>()(keptIdSchema),
    /** Writes every file of a company whose folder was moved, renamed or removed while it was open. */
    writeAll: call<OpenedCompany>()(idSchema, companyContentsSchema),
  },
  register: {
    /** From a template where one is given; without a name it then gets the name of the template. */
    create: call<{ readonly id: string }>()(idSchema, nameSchema, z.enum(templateIds).optional()),
    /** Moves the file into the company's backups, from where it can be brought back by hand. */
    remove: call<Done>()(idSchema, idSchema),
    listRemoved: call<readonly RemovedRegister[]>()(idSchema),
    bringBack: call<Done>()(idSchema, idSchema),
  },
  processor: {
    create: call<Done>()(idSchema),
  },
  file: {
    save: call<Saved>()(saveRequestSchema),
    /** Brings the newest backup in the place of a damaged file, which is kept beside it. */
    restoreBackup: call<Done>()(idSchema, fileIdSchema),
    /** Writes a file that is in another encoding anew in UTF-8; the original is kept as a backup. */
    convert: call<Done>()(idSchema, fileIdSchema),
    /** Earlier versions, newest first. */
    listEarlier: call<readonly EarlierVersion[]>()(idSchema, fileIdSchema),
    /** What an earlier version says. */
    readEarlier: call<FileContents[FileKind]>()(idSchema, fileIdSchema, keptIdSchema),
    /** Brings an earlier version in the place of today's, which is kept first. */
    restoreEarlier: call<Done>()(idSchema, fileIdSchema, keptIdSchema),
  },
  /** Files and folders of a company that Seloste does not use, by their paths in `OpenedCompany.unused`. */
  unused: {
    /** Gives the file a name that a register can have. */
    openAsRegister: call<{ readonly id: string }>()(idSchema, entryPathSchema),
    /** What differs, from the file in use to the unused one. */
    compare: call<readonly AnswerChange[]>()(idSchema, entryPathSchema),
    /** Moves it into the company's backups. */
    setAside: call<Done>()(idSchema, entryPathSchema),
  },
  export: {
    chooseFolder: call<string>()(),
    write: call<ExportReport>()(exportRequestSchema),
    /** The paper as write would save it as PDF; nothing is written. */
    preview: call<PaperPreview>()(paperRequestSchema),
    /** The bytes of a file of the last export, for printing it. */
    readFile: call<Uint8Array>()(pathSchema),
    /** Opens a file of the last export in its own program. */
    openFile: call<Done>()(pathSchema),
    showInFolder: call<Done>()(pathSchema),
  },
  paper: {
    /** Tells from the check code of a paper whether it is still current, and what has changed since. */
    verify: call<PaperReport>()(typedCodeSchema),
  },
} as const;

type Contract = typeof contract;

/** The calls of a group as the window calls them. */
type Calls<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends Call<infer Arguments, infer Value>
    ? (...args: Arguments) => Answer<Value>
    : never;
};

/** Groups of the contract whose calls are answered by the main process. */
export type AnsweredGroup = keyof Contract;

/** What window.seloste offers: the contract, and what the main process tells by itself. */
export type SelosteBridge = { readonly [Group in AnsweredGroup]: Calls<Contract[Group]> } & {
  readonly window: {
    /**
     * Called when the user closes the window: the listener saves what is unsaved, then the window closes.
     * Where the listener rejects, the user is asked whether to close all the same.
     */
    onClosing(listener: () => Promise<void>): void;
    /** Called when the user asks for the glossary in the menu. */
    onGlossary(listener: () => void): void;
  };
};
