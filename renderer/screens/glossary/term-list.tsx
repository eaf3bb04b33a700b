import { useMemo } from 'react';
import { glossary as terms, type GlossaryId } from '../../../shared/language/glossary/glossary.ts';
import { searchGlossary } from '../../../shared/language/glossary/search-glossary.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useGlossary, useStores } from '../../stores/use-stores.ts';
import { OpenRow } from '../parts/open-row.tsx';
import { SearchRows } from '../parts/search-rows.tsx';

/** Every term with a search on top; the terms of the question at hand come first. */
export function TermList() {
  const { glossary: words } = useInterfaceWords();
  const language = useLanguage();
  const { glossary } = useStores();
  const { query, nearby, left } = useGlossary();
  const found = useMemo(() => searchGlossary(language, query), [language, query]);
  const isSearch = query.trim() !== '';
  const near = isSearch ? [] : nearby;
  const others = isSearch ? found : found.filter((id) => !near.includes(id));
  return (
    <SearchRows
      label={words.search}
      query={query}
      onQuery={(text) => {
        glossary.search(text);
      }}
      found={words.found(found.length)}
      isFocusedFirst={left === undefined}
    >
      {found.length === 0 && <p className="soft">{words.nothingFound(query.trim())}</p>}
      <Terms title={words.ofQuestion} ids={near} />
      <Terms title={near.length > 0 ? words.others : undefined} ids={others} />
    </SearchRows>
  );
}

interface TermsProps {
  readonly title: string | undefined;
  readonly ids: readonly GlossaryId[];
}

function Terms({ title, ids }: TermsProps) {
  const language = useLanguage();
  const { glossary } = useStores();
  const { left } = useGlossary();
  if (ids.length === 0) return undefined;
  return (
    <section className="term-group">
      {title !== undefined && <h4>{title}</h4>}
      <ul className="row-list">
        {ids.map((id) => (
          <li key={id}>
            <OpenRow
              title={terms[language][id].term}
              note={terms[language][id].text}
              isFocusedFirst={id === left}
              onOpen={() => {
                glossary.follow(id);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
