import { useEffect, useRef } from 'react';
import {
  describeTerm,
  type DescribedTerm,
  type NamedTerm,
} from '../../../shared/language/glossary/describe-term.ts';
import { glossary as terms, type GlossaryId } from '../../../shared/language/glossary/glossary.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';
import { TextLink } from '../../ui/text-link.tsx';

interface TermPageProps {
  readonly id: GlossaryId;
  /** The term that led here; undefined for the list. */
  readonly before: GlossaryId | undefined;
}

/** What a term means, where the law speaks of it, and where to read on. */
export function TermPage({ id, before }: TermPageProps) {
  const { glossary: words } = useInterfaceWords();
  const language = useLanguage();
  const { glossary } = useStores();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const described = describeTerm(language, id);
  return (
    <article className="term-page">
      <Button
        look="quiet"
        icon="chevronLeft"
        onPress={() => {
          glossary.back();
        }}
      >
        {before === undefined ? words.all : words.back(terms[language][before].term)}
      </Button>
      <h3 ref={heading} tabIndex={-1}>
        {described.term}
      </h3>
      <p>{described.text}</p>
      <TermFacts described={described} />
      <SeeAlso terms={described.seeAlso} />
    </article>
  );
}

function TermFacts({ described }: { readonly described: DescribedTerm }) {
  const { glossary: words } = useInterfaceWords();
  const { law, inOtherLanguages } = described;
  return (
    <dl className="term-facts">
      {law !== '' && (
        <div>
          <dt>{words.law}</dt>
          <dd>{law}</dd>
        </div>
      )}
      {inOtherLanguages.map(({ language, term }) => (
        <div key={language}>
          <dt>{words.inLanguage[language]}</dt>
          <dd lang={language}>{term}</dd>
        </div>
      ))}
    </dl>
  );
}

function SeeAlso({ terms: others }: { readonly terms: readonly NamedTerm[] }) {
  const { glossary: words } = useInterfaceWords();
  const { glossary } = useStores();
  return (
    <nav className="term-links" aria-label={words.seeAlso}>
      <h4>{words.seeAlso}</h4>
      <ul>
        {others.map(({ id, term }) => (
          <li key={id}>
            <TextLink
              onPress={() => {
                glossary.follow(id);
              }}
            >
              {term}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
