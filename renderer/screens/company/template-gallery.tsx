import { useState } from 'react';
import { templateCatalogue } from '../../../shared/templates/catalogue.ts';
import { findTemplates } from '../../../shared/templates/find-templates.ts';
import type { TemplateId } from '../../../shared/templates/template.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { OpenRow } from '../parts/open-row.tsx';
import { SearchRows } from '../parts/search-rows.tsx';
import './template-gallery.css';

interface TemplateGalleryProps {
  readonly onChoose: (id: TemplateId) => void;
}

/** The ready registers with a search. */
export function TemplateGallery({ onChoose }: TemplateGalleryProps) {
  const { company: words } = useInterfaceWords();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const found = findTemplates(query);
  return (
    <SearchRows
      label={words.findTemplate(templateCatalogue.length)}
      query={query}
      onQuery={setQuery}
      found={words.templatesFound(found.length)}
    >
      {found.length === 0 && <p className="soft">{words.noTemplate}</p>}
      {found.length > 0 && (
        <ul className="row-list template-rows">
          {found.map(({ id, title, summary }) => (
            <li key={id}>
              <OpenRow
                title={title[language]}
                note={summary[language]}
                onOpen={() => {
                  onChoose(id);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </SearchRows>
  );
}
