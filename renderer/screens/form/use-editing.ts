import { useCallback, useMemo, useState } from 'react';
import { findSectionOf, type AskingSection } from '../../../shared/forms/any-question.ts';
import { questionIdOf } from '../../../shared/register/answer-path.ts';
import type { AnswerPlace, FileId } from '../../../shared/register/file-content.ts';
import type { FormActions } from '../../form/form-context.ts';
import { useStores } from '../../stores/use-stores.ts';

export interface Editing {
  /** The answer that the user is in. */
  readonly activePath: string | undefined;
  readonly setActivePath: (path: string) => void;
  readonly actions: FormActions;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Opens the question of a piece of paper, in this file or in another one. */
  readonly openPlace: (place: AnswerPlace) => void;
}

/** What can be done to the open file, and where the user is in it. */
export function useEditing(
  companyId: string,
  file: FileId,
  sections: readonly AskingSection[],
  currentSection: string,
): Editing {
  const { company, navigation } = useStores();
  const [lastPath, setActivePath] = useState<string>();
  const isHere = lastPath !== undefined && sectionOf(sections, lastPath) === currentSection;
  const activePath = isHere ? lastPath : undefined;
  const show = useCallback(
    (path: string) => {
      const section = sectionOf(sections, path);
      if (section !== undefined) navigation.focus(section, path);
    },
    [navigation, sections],
  );
  const showChange = (path: string | undefined) => {
    // The user who types and undoes in one field stays where the caret is.
    if (path !== undefined && path !== activePath) show(path);
  };
  const undo = () => {
    showChange(company.undo(file));
  };
  const redo = () => {
    showChange(company.redo(file));
  };
  const openPlace = useCallback(
    (place: AnswerPlace) => {
      if (place.file === file) show(place.path);
      else navigation.openPlace(companyId, place);
    },
    [companyId, file, navigation, show],
  );
  const edits = useMemo(() => editsOf(company, file), [company, file]);
  return {
    activePath,
    setActivePath,
    actions: { ...edits, onUndo: undo },
    undo,
    redo,
    openPlace,
  };
}

function sectionOf(sections: readonly AskingSection[], path: string): string | undefined {
  return findSectionOf(sections, questionIdOf(path))?.id;
}

type CompanyStore = ReturnType<typeof useStores>['company'];

function editsOf(company: CompanyStore, file: FileId): Omit<FormActions, 'onUndo'> {
  return {
    onAnswer: (path, value) => company.answer(file, path, value),
    onAddRow: (list) => void company.addRow(file, list),
    onRemoveRow: (list, rowId) => company.removeRow(file, list, rowId),
    onMoveRow: (list, rowId, by) => company.moveRow(file, list, rowId, by),
  };
}
