// The sections of a form as they stand on paper.
import { sectionTexts } from '../../forms/form-texts.ts';
import type { QuestionTexts, SectionTexts } from '../../forms/question-texts.ts';
import type { SectionOf } from '../../forms/question.ts';
import { documentWords } from '../../language/documents/document-words.ts';
import type { Language } from '../../language/language.ts';
import { inheritable } from '../../register/inheritance.ts';
import type { Block } from '../document.ts';
import { fillIn, type FormSpeech, type PaperQuestion } from './blank-parts.ts';
import { paperQuestion } from './blank-question.ts';
import { paragraph } from './blocks.ts';
import { joinDetails } from './facts.ts';
import { numberSections } from './named-section.ts';

/** Every section of the form, numbered, with each of its questions. */
export function paperForm<Record_>(
  form: readonly SectionOf<Record_>[],
  language: Language,
  file: 'company' | 'register',
  answers?: Record_,
): readonly Block[] {
  const words = documentWords[language];
  const sections = form.filter(isOnPaper).map(({ id, questions, appliesTo }) => {
    const texts = sectionTexts(language, file, id);
    const speech = { language, words, textsOf: (each: string) => textsOf(texts, each), answers };
    const asked = questions as unknown as readonly PaperQuestion[];
    return {
      heading: texts.title,
      blocks: [
        ...introBlocks(texts, appliesTo === undefined ? '' : words.blankForm.ifApplies),
        ...joinDetails(
          asked.filter(isOnPaper).flatMap((question) => sectionQuestion(question, speech, file)),
        ),
      ],
    };
  });
  return numberSections(sections);
}

/** Additions to what the papers say anyway: those who have any write them among the other matters. */
const additions =
  /^sectionNotes\.|rights\.(?!channels$|formAt$|how$|identification$|language$|extra$)/;

/** A new paper has no changes yet, and nobody signs a form with answers to be keyed in. */
function isOnPaper({ id }: { readonly id: string }): boolean {
  return id !== 'signatures' && !id.endsWith('changeLog') && !additions.test(id);
}

function introBlocks({ intro }: SectionTexts, condition: string): readonly Block[] {
  const text = `${intro} ${condition}`.trim();
  return text === '' ? [] : [paragraph(text)];
}

/**
 * A register asks again for what it does not take from its company. On paper that would repeat whole
 * sections that are seldom filled, so there is room for the register's own facts instead.
 */
function sectionQuestion(
  question: PaperQuestion,
  speech: FormSpeech,
  file: 'company' | 'register',
): readonly Block[] {
  const { id } = question;
  if (file === 'register' && inheritable.some((fact) => id.startsWith(`${fact}.`))) return [];
  const blocks = paperQuestion(question, speech);
  if (!id.startsWith('inherits.')) return blocks;
  return [...blocks, fillIn(speech.words.blankForm.ownFacts, '', { kind: 'lines', count: 4 })];
}

function textsOf({ questions }: SectionTexts, id: string): QuestionTexts {
  const found = questions[id];
  if (!found) throw new Error(`Question ${id} has no texts`);
  return found;
}
