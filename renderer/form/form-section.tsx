// One topic of the form. It draws questions of any record, knows no store, and tells each change by
// the path of its answer.
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { SectionTexts } from '../../shared/forms/question-texts.ts';
import type { Language } from '../../shared/language/language.ts';
import type { DrawnSection } from './drawn-question.ts';
import {
  FocusPathContext,
  FormContext,
  ReferencesContext,
  type FindReferences,
  type FormActions,
} from './form-context.ts';
import { ConfirmSection } from './guidance/confirm-section.tsx';
import { FindingNews } from './guidance/finding-news.tsx';
import {
  GuidanceContext,
  GuidanceFrameContext,
  type GuidanceByPath,
  type GuidanceFrame,
} from './guidance/guidance.ts';
import { AsideContext, type AsideOf } from './question-aside.tsx';
import { QuestionList } from './question-list.tsx';
import { RowQuestions } from './row-questions.tsx';
import { RemovedRowContext, useRemovedRow } from './removed-row.ts';
import { answerPathAround, useFocusedAnswer, type FocusRequest } from './use-focused-answer.ts';
import { useStableActions } from './use-stable-actions.ts';
import './form.css';

export interface FormSectionProps<Record_> extends FormActions {
  readonly section: DrawnSection<Record_>;
  readonly record: Record_;
  readonly texts: SectionTexts;
  readonly references: FindReferences;
  /** Languages in which the user writes, the first one first. */
  readonly languages: readonly Language[];
  /** The answer to bring into view and focus; the same one again needs a new object. */
  readonly focusPath?: FocusRequest | undefined;
  /** Tells which answer is being edited, so that the preview can mark it. */
  readonly onFocusPath?: ((path: string) => void) | undefined;
  /** Left out for a form that only asks. */
  readonly guidance?: SectionGuidance | undefined;
  readonly asideOf?: AsideOf | undefined;
}

/** What is said about the answers of the section. */
export interface SectionGuidance {
  readonly frame: GuidanceFrame;
  readonly byPath: GuidanceByPath;
  /** Paths of the section that wait to be confirmed. */
  readonly toConfirm: readonly string[];
}

const noGuidance: GuidanceByPath = new Map();
const noAside: AsideOf = () => undefined;

interface GuidedProps {
  readonly guidance: SectionGuidance | undefined;
  readonly asideOf: AsideOf | undefined;
  readonly children: ReactNode;
}

function Guided({ guidance, asideOf, children }: GuidedProps) {
  return (
    <GuidanceFrameContext value={guidance?.frame}>
      <GuidanceContext value={guidance?.byPath ?? noGuidance}>
        <AsideContext value={asideOf ?? noAside}>{children}</AsideContext>
      </GuidanceContext>
    </GuidanceFrameContext>
  );
}

/** Draws a section of the form with the answers of the record. */
export function FormSection<Record_>(props: FormSectionProps<Record_>) {
  const { section, record, texts, references, languages, focusPath, onFocusPath, guidance } = props;
  const root = useRef<HTMLElement>(null);
  const [activePath, setActivePath] = useState<string>();
  const [removed, watched] = useRemovedRow(props);
  const actions = useStableActions(watched);
  const frame = useMemo(
    () => ({ texts, languages, actions, RowQuestions }),
    [texts, languages, actions],
  );
  useFocusedAnswer(root, focusPath);
  return (
    <FormContext value={frame}>
      <ReferencesContext value={references}>
        <FocusPathContext value={focusPath}>
          <RemovedRowContext value={removed}>
            <section
              ref={root}
              className="form-section"
              aria-labelledby={`section-${section.id}`}
              onFocus={(event) => {
                const path = answerPathAround(event.target);
                if (path === undefined) return;
                setActivePath(path);
                onFocusPath?.(path);
              }}
            >
              <header className="form-head">
                <h2 id={`section-${section.id}`} tabIndex={-1}>
                  {texts.title}
                </h2>
                <p className="form-intro">{texts.intro}</p>
              </header>
              <Guided guidance={guidance} asideOf={props.asideOf}>
                <QuestionList questions={section.questions} record={record} />
                <ConfirmSection sectionId={section.id} paths={guidance?.toConfirm ?? []} />
                <FindingNews key={activePath} path={activePath} />
              </Guided>
            </section>
          </RemovedRowContext>
        </FocusPathContext>
      </ReferencesContext>
    </FormContext>
  );
}
