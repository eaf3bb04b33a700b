import { useState } from 'react';
import type { Explanation } from '../../../shared/forms/question-texts.ts';
import { Button } from '../../ui/button.tsx';
import { ExplainedTerms } from './explained-terms.tsx';
import type { GuidanceFrame } from './guidance.ts';

interface ExplanationBodyProps {
  readonly questionId: string;
  readonly explanation: Explanation;
  readonly articles: readonly string[];
  readonly frame: GuidanceFrame;
  /** The question itself: a form has many of these. */
  readonly label: string;
}

/** What the question means to a small company, drawn only once it is opened: a form has many of these. */
export function ExplanationFold(props: ExplanationBodyProps) {
  const { label, frame } = props;
  const { words } = frame;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="explanation">
      <Button
        look="quiet"
        icon={isOpen ? 'chevronDown' : 'chevronRight'}
        aria-label={`${words.explain} ${label}`}
        aria-expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {words.explain}
      </Button>
      {isOpen && <ExplanationBody {...props} />}
    </div>
  );
}

function ExplanationBody({ questionId, explanation, articles, frame }: ExplanationBodyProps) {
  const { why, example, mistakes, help = [] } = explanation;
  const { words } = frame;
  return (
    <div className="explanation-body">
      <h3>{words.why}</h3>
      <p>{why}</p>
      <h3>{words.example}</h3>
      <p className="explanation-example">{example}</p>
      {mistakes.length > 0 && (
        <>
          <h3>{words.mistakes}</h3>
          <ul>
            {mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </>
      )}
      {help.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {articles.length > 0 && (
        <>
          <h3>{words.law}</h3>
          <p>{frame.sayArticles(articles)}</p>
        </>
      )}
      <ExplainedTerms frame={frame} questionId={questionId} />
    </div>
  );
}
