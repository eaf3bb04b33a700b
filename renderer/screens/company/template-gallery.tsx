import { useId, useState, type KeyboardEvent } from 'react';
import { templateCatalogue } from '../../../shared/templates/catalogue.ts';
import { findTemplates } from '../../../shared/templates/find-templates.ts';
import type { TemplateId } from '../../../shared/templates/template.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { OpenRow } from '../parts/open-row.tsx';
import './template-gallery.css';

interface TemplateGalleryProps {
  readonly onChoose: (id: TemplateId) => void;
}

/** The ready registers with a search; arrow keys go from the search to the rows and back. */
export function TemplateGallery({ onChoose }: TemplateGalleryProps) {
  const { company: words } = useInterfaceWords();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const listId = useId();
  const found = findTemplates(query);
  const toRows = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    document.getElementById(listId)?.querySelector<HTMLElement>('.row-open')?.focus();
  };
  return (
    <div className="template-gallery">
      <div data-above-rows onKeyDown={toRows}>
        <FieldFrame label={words.findTemplate(templateCatalogue.length)}>
          {({ inputId, labelId, describedBy }) => (
            <TextInput
              id={inputId}
              labelledBy={labelId}
              describedBy={describedBy}
              value={query}
              onChange={setQuery}
              isFocusedFirst
            />
          )}
        </FieldFrame>
      </div>
      <LiveRegion text={query === '' ? '' : words.templatesFound(found.length)} />
      {found.length === 0 && <p className="soft">{words.noTemplate}</p>}
      {found.length > 0 && (
        <ul className="row-list template-rows" id={listId}>
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
    </div>
  );
}
