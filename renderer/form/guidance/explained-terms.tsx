import { TextButton } from '../../ui/text-button.tsx';
import type { GuidanceFrame } from './guidance.ts';

interface ExplainedTermsProps {
  readonly questionId: string;
  readonly frame: GuidanceFrame;
}

/** The terms that a question uses, each the door to its page in the glossary, and the whole glossary. */
export function ExplainedTerms({ questionId, frame }: ExplainedTermsProps) {
  const { words, onOpenGlossary } = frame;
  const terms = frame.termsOf(questionId);
  return (
    <>
      {terms.length > 0 && <h3>{words.terms}</h3>}
      {terms.length > 0 && (
        <dl className="explanation-terms">
          {terms.map(({ id, term, text }) => (
            <div key={id}>
              <dt>
                <TextButton
                  aria-haspopup="dialog"
                  onPress={() => {
                    onOpenGlossary(id);
                  }}
                >
                  {term}
                </TextButton>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <TextButton
          aria-haspopup="dialog"
          onPress={() => {
            onOpenGlossary();
          }}
        >
          {words.wholeGlossary}
        </TextButton>
      </p>
    </>
  );
}
