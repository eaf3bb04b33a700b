// The sections of a form as they stand on paper.
import { sectionTexts, type FormLanguage } from '../../forms/form-texts.ts';
import type { QuestionTexts, SectionTexts } from '../../forms/question-texts.ts';
import type { SectionOf } from '../../forms/question.ts';
import { blankForm } from '../../language/documents/fi/blank-form.ts';
import { inheritable } from '../../register/inheritance.ts';
import type { Block } from '../document.ts';
import { fillIn, paperQuestion, type PaperQuestion } from './blank-question.ts';
import { paragraph } from './blocks.ts';
import { numberSections } from './named-section.ts';

/** Every section of the form, numbered, with each of its questions. */
export function paperForm<Record_>(
  form: readonly SectionOf<Record_>[],
  language: FormLanguage,
  file: 'company' | 'register',
): readonly Block[] {
  const sections = form.filter(isOnPaper).map(({ id, questions, appliesTo }) => {
    const texts = sectionTexts(language, file, id);
    const asked = questions as unknown as readonly PaperQuestion[];
    return {
      heading: texts.title,
      blocks: [
        ...introBlocks(texts, appliesTo !== undefined),
        ...asked.filter(isOnPaper).flatMap((question) => sectionQuestion(question, texts, file)),
      ],
    };
  });
  return numberSections(sections);
}

/** A new paper has no changes yet, and nobody signs a form with answers to be keyed in. */
function isOnPaper({ id }: { readonly id: string }): boolean {
  return id !== 'signatures' && !id.endsWith('changeLog');
}

function introBlocks({ intro }: SectionTexts, isConditional: boolean): readonly Block[] {
  const text = isConditional ? `${intro} ${blankForm.ifApplies}`.trim() : intro;
  return text === '' ? [] : [paragraph(text)];
}

/**
 * A register asks again for what it does not take from its company. On paper that would repeat whole
 * sections that are seldom filled, so there is room for the register's own facts instead.
 */
function sectionQuestion(
  question: PaperQuestion,
  texts: SectionTexts,
  file: 'company' | 'register',
): readonly Block[] {
  const { id } = question;
  if (file === 'register' && inheritable.some((fact) => id.startsWith(`${fact}.`))) return [];
  const blocks = paperQuestion(question, (each) => textsOf(texts, each));
  if (!id.startsWith('inherits.')) return blocks;
  return [...blocks, fillIn(blankForm.ownFacts, '', { kind: 'lines', count: 4 })];
}

function textsOf({ questions }: SectionTexts, id: string): QuestionTexts {
  const found = questions[id];
  if (!found) throw new Error(`Question ${id} has no texts`);
  return found;
}
