import { useEffect, useRef, useState } from 'react';
import { findSectionOf } from '../../../shared/forms/any-question.ts';
import { questionIdOf } from '../../../shared/register/answer-path.ts';
import { useNavigation, useStores } from '../../stores/use-stores.ts';
import type { FormSetup, Task } from './form-setup.ts';

export interface SectionPlace {
  readonly current: Task;
  readonly open: (sectionId: string) => void;
  /** The section before (-1) or after (1) this one. */
  readonly near: (by: -1 | 1) => Task | undefined;
  readonly openNear: (by: -1 | 1) => void;
}

/** The section on the screen and its neighbours. */
export function useSection<Record_>(
  setup: FormSetup<Record_>,
  tasks: readonly Task[],
  sectionId: string | undefined,
): SectionPlace {
  const { navigation } = useStores();
  const { focus } = useNavigation();
  // Chosen once: the first open section becomes done while it is being filled, and must stay.
  const [start] = useState(
    () =>
      (focus && findSectionOf(setup.sections, questionIdOf(focus.path))?.id) ??
      tasks.find(({ state, isWanted }) => isWanted && state !== 'done')?.id,
  );
  const at = (id: string | undefined) => tasks.findIndex((task) => task.id === id);
  const place = Math.max(0, at(sectionId), sectionId === undefined ? at(start) : 0);
  const current = tasks[place];
  if (!current) throw new Error('A form without a section');
  useSectionStart(current.id, focus !== undefined);
  const open = (id: string) => {
    navigation.showSection(id);
  };
  const near = (by: -1 | 1) => tasks[place + by];
  const openNear = (by: -1 | 1) => {
    const task = near(by);
    if (task) open(task.id);
  };
  return { current, open, near, openNear };
}

/** A new section starts from its heading, unless an answer in it was asked for. */
function useSectionStart(sectionId: string, hasFocus: boolean): void {
  const shown = useRef(sectionId);
  useEffect(() => {
    if (shown.current === sectionId) return;
    shown.current = sectionId;
    if (hasFocus) return;
    const heading = document.getElementById(`section-${sectionId}`);
    heading?.focus({ preventScroll: true });
    heading?.closest('.editor-form')?.scrollTo({ top: 0 });
    if (heading && heading.getBoundingClientRect().top < 0) heading.scrollIntoView();
  }, [sectionId, hasFocus]);
}
