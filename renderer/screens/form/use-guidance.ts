import { useMemo } from 'react';
import { glossary as terms, type GlossaryId } from '../../../shared/language/glossary/glossary.ts';
import { findQuestionTerms } from '../../../shared/forms/find-question-terms.ts';
import { sayReferences } from '../../../shared/language/glossary/say-references.ts';
import { explanationOf } from '../../../shared/forms/form-texts.ts';
import {
  contentOf,
  kindOfFile,
  type AnswerPlace,
  type FileId,
} from '../../../shared/register/file-content.ts';
import {
  acknowledge,
  confirmAnswers,
  leaveOpen,
  takeUp,
  withdrawAcknowledgement,
} from '../../../shared/register/review.ts';
import { answerQuestion } from '../../../shared/register/edits.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { findRemedy } from '../../../shared/rules/remedies/find-remedy.ts';
import { aboutOf } from '../../../shared/rules/sort-out-findings.ts';
import type {
  FoundThere,
  GuidanceActions,
  GuidanceByPath,
  GuidanceFrame,
} from '../../form/guidance/guidance.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { newId } from '../../services/new-id.ts';
import type { CompanyStore, OpenFiles } from '../../stores/company-store.ts';
import { partsOf } from '../../stores/contents.ts';
import { findingsOf, useFindings } from '../../stores/use-findings.ts';
import { useSettings, useStores } from '../../stores/use-stores.ts';
import { gatherGuidance } from './gather-guidance.ts';

interface FormGuidance {
  readonly frame: GuidanceFrame;
  readonly byPath: GuidanceByPath;
}

/** What is said about the answers of the open file, and what can be done about it. */
export function useGuidance(file: FileId, files: OpenFiles): FormGuidance {
  const { guidance: words } = useInterfaceWords();
  const language = useLanguage();
  const { company, glossary } = useStores();
  const { today } = useSettings();
  const findings = useFindings();
  const frame = useMemo(
    () => ({
      words,
      actions: actionsOf(company, file, today),
      explain: (id: string) => explanationOf(language, kindOfFile(file), id),
      sayArticles: (articles: readonly string[]) => sayReferences(language, articles),
      termsOf: (id: string) =>
        findQuestionTerms(language, kindOfFile(file), id).map((term) => ({
          id: term,
          ...terms[language][term],
        })),
      onOpenGlossary: (id?: GlossaryId) => {
        if (id) glossary.openAt(id);
        else glossary.open();
      },
    }),
    [words, company, glossary, file, today, language],
  );
  const review = files.get(file)?.content.review;
  // Follows the findings, not the keystroke: parts are read for remedies only.
  const byPath = useMemo(() => {
    if (!review) return new Map();
    const parts = partsOf(files);
    return gatherGuidance({ file, language, words, parts, review, findings });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- findings change with the files, a moment later
  }, [file, language, words, review, findings]);
  return { frame, byPath };
}

function actionsOf(company: CompanyStore, file: FileId, today: string): GuidanceActions {
  return {
    onConfirm: (paths) => {
      company.change(file, paths[0] ?? '', (content) => confirmAnswers(content, paths));
    },
    onLeaveOpen: (path, state, note) => {
      const item = { id: newId(), path, state, note };
      company.change(file, path, (content) => leaveOpen(content, item));
    },
    onTakeUp: (path) => {
      company.change(file, path, (content) => takeUp(content, path));
    },
    onAcknowledge: (path, { rule, about }, reason) => {
      const acknowledgement = { id: newId(), rule, path, reason, on: today, about: [...about] };
      company.change(file, path, (content) => acknowledge(content, acknowledgement));
    },
    onWithdraw: (path, id) => {
      company.change(file, path, (content) => withdrawAcknowledgement(content, id));
    },
    onRemedy: (path, found) => {
      applyRemedy(company, { file, path }, found, today);
    },
  };
}

/** Found anew at the click, so that it fits the answers as they are now. */
function applyRemedy(
  company: CompanyStore,
  { file, path }: AnswerPlace,
  { rule, about }: FoundThere,
  today: string,
): void {
  const state = company.store.getState();
  if (state.kind !== 'ready') return;
  const parts = partsOf(state.files);
  const here = findingsOf(state, today).open.filter(
    ({ id, place }) => id === rule && place.file === file && place.path === path,
  );
  // One rule can find two things at one answer: the one that was seen, if it is still there.
  const isSeen = (finding: Finding) =>
    aboutOf(finding, contentOf(parts, file)).every((each) => about.includes(each));
  const finding = here.find(isSeen) ?? here[0];
  const remedy = finding && findRemedy(finding, parts);
  for (const { place, value } of remedy?.edits ?? []) {
    company.change(place.file, place.path, (content) => answerQuestion(content, place.path, value));
  }
}
