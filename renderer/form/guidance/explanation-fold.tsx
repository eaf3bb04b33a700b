import { useState } from 'react';
import type { Explanation } from '../../../shared/forms/question-texts.ts';
import { Button } from '../../ui/button.tsx';
import type { GuidanceFrame } from './guidance.ts';

interface ExplanationFoldProps {
  readonly explanation: Explanation;
  readonly articles: readonly string[];
  readonly words: GuidanceFrame['words'];
}

/** What the question means to a small company, drawn only once it is opened: a form has many of these. */
export function ExplanationFold({ explanation, articles, words }: ExplanationFoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="explanation">
      <Button
        look="quiet"
        icon={isOpen ? 'chevronDown' : 'chevronRight'}
        aria-expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {words.explain}
      </Button>
      {isOpen && <ExplanationBody explanation={explanation} articles={articles} words={words} />}
    </div>
  );
}

function ExplanationBody({ explanation, articles, words }: ExplanationFoldProps) {
  const { why, example, mistakes, help = [] } = explanation;
  return (
    <div className="explanation-body">
      <h4>{words.why}</h4>
      <p>{why}</p>
      <h4>{words.example}</h4>
      <p className="explanation-example">{example}</p>
      {mistakes.length > 0 && (
        <>
          <h4>{words.mistakes}</h4>
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
      {articles.length > 0 && <p className="soft">{words.articles(articles.join(', '))}</p>}
    </div>
  );
}
