// Where nine tenths of the time goes: the task list, one section of the form, and the live papers.
import { useCallback, useMemo } from 'react';
import { lookSection } from '../../../shared/forms/company/look-section.ts';
import { registerIdOf, type AnswerPlace } from '../../../shared/register/file-content.ts';
import { factsIn } from '../../../shared/judgement/judgement.ts';
import type { Reviewed } from '../../../shared/register/review.ts';
import { countMatters } from '../../../shared/rules/count-matters.ts';
import { findingsOfFile } from '../../../shared/rules/findings-of.ts';
import type { CompanyState } from '../../stores/company-store.ts';
import { partsOf } from '../../stores/contents.ts';
import { effectiveIn, judgedOf } from '../../stores/judged.ts';
import type { OpenFile } from '../../stores/open-file.ts';
import { useFindings } from '../../stores/use-findings.ts';
import { useStores } from '../../stores/use-stores.ts';
import { findPreviewKinds } from './compose-preview.ts';
import { EditorBar } from './editor-bar.tsx';
import { LookExtras } from './look-extras.tsx';
import { findTasks, type FormSetup } from './form-setup.ts';
import { OpenSection } from './open-section.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { SaveProblem } from './save-problem.tsx';
import { SectionSteps } from './section-steps.tsx';
import { Tasks } from './tasks.tsx';
import { useEditing, type Editing } from './use-editing.ts';
import { useEditorKeys } from './use-editor-keys.ts';
import { useTermsAtHand } from './use-terms-at-hand.ts';
import { usePreviewOpen } from './use-preview-open.ts';
import { useSection, type SectionPlace } from './use-section.ts';
import './editor.css';

interface EditorProps<Record_ extends Reviewed> {
  readonly state: Extract<CompanyState, { kind: 'ready' }>;
  readonly open: OpenFile;
  readonly sectionId: string | undefined;
  readonly setup: FormSetup<Record_>;
  readonly record: Record_;
}

/** The form of one file with its papers. */
export function Editor<Record_ extends Reviewed>(props: EditorProps<Record_>) {
  const { state, open, sectionId, setup } = props;
  const parts = partsOf(state.files);
  const findings = findingsOfFile(useFindings().open, open.id);
  const judged = judgedOf(state.files);
  const facts = factsIn(judged.judgement, open.id);
  const tasks = findTasks(setup, effectiveIn(judged.answers, open.id), facts, findings);
  const section = useSection(setup, tasks, sectionId);
  const editing = useEditing(state.id, open.id, setup.sections, section.current.id);
  const preview = usePreviewOpen();
  useTermsAtHand(open.id, editing.activePath);
  const hasPreview = findPreviewKinds(open.id, state.files).length > 0;
  const onExport = useExport(state.id, open);
  const canExport = hasPreview && parts.registers.length > 0;
  useEditorKeys({
    undo: editing.undo,
    redo: editing.redo,
    previous: () => section.openNear(-1),
    next: () => section.openNear(1),
    togglePreview: preview.toggle,
  });
  return (
    <div className="editor">
      <EditorBar
        companyId={state.id}
        open={open}
        parts={parts}
        onUndo={editing.undo}
        onRedo={editing.redo}
        onTogglePreview={hasPreview ? preview.toggle : undefined}
        isPreviewOpen={preview.isOpen}
        onExport={canExport ? onExport : undefined}
      />
      <main className="editor-main">
        <div className="editor-columns" data-preview={hasPreview && preview.isOpen}>
          <Tasks
            tasks={tasks}
            current={section.current.id}
            matters={countMatters(facts, findings)}
            onOpen={section.open}
          />
          <FormColumn
            {...props}
            editing={editing}
            section={section}
            onFinish={canExport ? onExport : undefined}
          />
          {hasPreview && preview.isOpen && (
            <Papers {...props} section={section} editing={editing} giveWay={preview.giveWay} />
          )}
        </div>
        <SaveProblem file={open.id} />
      </main>
    </div>
  );
}

interface FormColumnProps<Record_ extends Reviewed> extends EditorProps<Record_> {
  readonly editing: Editing;
  readonly section: SectionPlace;
  readonly onFinish: (() => void) | undefined;
}

/** The open section, what it has beside its questions, and the steps to the next one. */
function FormColumn<Record_ extends Reviewed>(props: FormColumnProps<Record_>) {
  const { state, open, setup, record, editing, section, onFinish } = props;
  const { id } = section.current;
  return (
    <div className="editor-form">
      <OpenSection
        setup={setup}
        record={record}
        state={state}
        file={open.id}
        sectionId={id}
        actions={editing.actions}
        onFocusPath={editing.setActivePath}
      />
      {open.id === 'company' && id === lookSection.id && (
        <LookExtras state={state} accent={partsOf(state.files).company.accent} />
      )}
      <SectionSteps
        previous={section.near(-1)}
        next={section.near(1)}
        onOpen={section.open}
        onFinish={onFinish}
      />
    </div>
  );
}

function useExport(companyId: string, open: OpenFile): () => void {
  const { navigation } = useStores();
  return () => {
    navigation.go({ kind: 'export', companyId, registerId: registerIdOf(open.id) });
  };
}

interface PapersProps<Record_ extends Reviewed> extends Pick<
  FormColumnProps<Record_>,
  'state' | 'open' | 'setup' | 'section' | 'editing'
> {
  readonly giveWay: () => void;
}

function Papers<Record_ extends Reviewed>({
  state,
  open,
  setup,
  section,
  editing,
  giveWay,
}: PapersProps<Record_>) {
  const { openPlace, activePath } = editing;
  const { sections } = setup;
  const { id } = section.current;
  const sectionPaths = useMemo(
    () => sections.find((each) => each.id === id)?.questions.map((question) => question.id) ?? [],
    [sections, id],
  );
  const openFromPaper = useCallback(
    (place: AnswerPlace) => {
      giveWay();
      openPlace(place);
    },
    [openPlace, giveWay],
  );
  return (
    <aside className="editor-preview">
      <PreviewPanel
        files={state.files}
        logo={state.logo}
        file={open.id}
        activePath={activePath}
        sectionPaths={sectionPaths}
        onOpen={openFromPaper}
      />
    </aside>
  );
}
