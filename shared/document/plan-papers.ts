// Which papers an export makes of a company's answers, one by one, and which of those asked for it
// cannot make. The window shows the same list before anything is written.
import type { ComposeOptions, ComposeParts } from './compose/compose-options.ts';
import type { Language } from '../language/language.ts';
import type { DocumentKind } from '../register/document-kind.ts';
import { assertNever } from '../util/assert-never.ts';

export interface PaperChoices {
  readonly documents: readonly DocumentKind[];
  readonly languages: readonly Language[];
  /** Registers to make notices of; empty for all. */
  readonly registerIds: readonly string[];
  /** True for one notice of all the chosen registers, instead of one for each. */
  readonly together?: boolean | undefined;
  /** Clients to make an annex for, instead of the whole record of the processor. */
  readonly controllerIds?: readonly string[] | undefined;
  readonly signature: boolean;
  /** True for a record that ends with its completeness by article. */
  readonly completeness?: boolean | undefined;
}

/** A paper that was asked for and that these answers do not make. */
export interface LeftOut {
  readonly document: DocumentKind;
  readonly reason: 'no-register' | 'no-processor-record';
}

export interface PaperPlan {
  readonly papers: readonly Omit<ComposeOptions, 'date'>[];
  readonly leftOut: readonly LeftOut[];
}

type Division = Pick<ComposeOptions, 'registerIds' | 'controllerId'>;

/** The papers of the choices, language by language. */
export function planPapers(parts: ComposeParts, choices: PaperChoices): PaperPlan {
  const { documents, languages, signature, completeness } = choices;
  const asked = documents.map((document) => ({ document, reason: findObstacle(parts, document) }));
  const made = asked.filter(({ reason }) => reason === undefined);
  return {
    papers: languages.flatMap((language) =>
      made.flatMap(({ document: kind }) =>
        divide(parts, kind, choices).map((each) => ({
          ...{ kind, language, signature, completeness },
          ...each,
        })),
      ),
    ),
    leftOut: asked.flatMap(({ document, reason }) =>
      reason === undefined ? [] : [{ document, reason }],
    ),
  };
}

/** Why the paper cannot be made; undefined where it can. */
function findObstacle(
  { registers, processor }: ComposeParts,
  kind: DocumentKind,
): LeftOut['reason'] | undefined {
  switch (kind) {
    case 'notice':
    case 'record':
      return registers.length === 0 ? 'no-register' : undefined;
    case 'processor-record':
      return processor === undefined ? 'no-processor-record' : undefined;
    case 'binder':
      return registers.length === 0 && processor === undefined ? 'no-register' : undefined;
    case 'blank':
      return undefined;
    default:
      return assertNever(kind);
  }
}

/** What each paper of the kind is made of. */
function divide(
  { registers }: ComposeParts,
  kind: DocumentKind,
  { registerIds, together, controllerIds = [] }: PaperChoices,
): readonly Division[] {
  const all = registers.map(({ id }) => id);
  // In the order of the company's registers, whatever the order of the choices.
  const chosen = registerIds.length === 0 ? all : all.filter((id) => registerIds.includes(id));
  switch (kind) {
    case 'notice':
      return together ? [{ registerIds: chosen }] : chosen.map((id) => ({ registerIds: [id] }));
    case 'record':
    case 'binder':
      return [{ registerIds: all }];
    case 'processor-record':
      return controllerIds.length === 0
        ? [{ registerIds: [] }]
        : controllerIds.map((controllerId) => ({ registerIds: [], controllerId }));
    case 'blank':
      // One form serves any register; where one was chosen, the form bears its name.
      return [{ registerIds: registerIds.length === 1 ? chosen : [] }];
    default:
      return assertNever(kind);
  }
}
