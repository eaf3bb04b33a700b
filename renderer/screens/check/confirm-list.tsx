// Every answer that nobody has confirmed since a template gave it, with the way to confirm it here.
import { useRef, type RefObject } from 'react';
import { sectionTexts } from '../../../shared/forms/form-texts.ts';
import { sectionAtPath } from '../../../shared/judgement/find-section-states.ts';
import { byPlace, type JudgedFact } from '../../../shared/judgement/judgement.ts';
import { sayPlace } from '../../../shared/papers/say-place.ts';
import {
  kindOfFile,
  type AnswerPlace,
  type FileId,
} from '../../../shared/register/file-content.ts';
import { confirmAnswers } from '../../../shared/register/review.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';
import { useFileName } from '../parts/file-name.tsx';
import { PlaceLink } from './place-link.tsx';

interface ConfirmListProps {
  readonly companyId: string;
  readonly parts: Parts;
  readonly facts: readonly JudgedFact[];
}

/** The answers by their files and sections, folded: a template gives dozens. */
export function ConfirmList({ companyId, parts, facts }: ConfirmListProps) {
  const { check: words } = useInterfaceWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = useFileName(parts);
  const waiting = byPlace(facts)
    .filter(({ state }) => state === 'unconfirmed')
    .map(({ place }) => place);
  if (waiting.length === 0) return undefined;
  const files = [...new Set(waiting.map(({ file }) => file))];
  return (
    <section aria-labelledby="check-to-confirm">
      <h2 id="check-to-confirm" ref={heading} tabIndex={-1}>
        {words.toConfirm} ({waiting.length})
      </h2>
      <p className="soft">{words.toConfirmWhy}</p>
      {files.map((file) => {
        const places = waiting.filter((place) => place.file === file);
        return (
          <details key={file} className="confirm-file">
            <summary>{words.toConfirmIn(nameOf(file), places.length)}</summary>
            <FileAnswers {...{ companyId, parts, file, places, heading }} />
          </details>
        );
      })}
    </section>
  );
}

interface FileAnswersProps extends Pick<ConfirmListProps, 'companyId' | 'parts'> {
  readonly file: FileId;
  readonly places: readonly AnswerPlace[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

function FileAnswers({ companyId, parts, file, places, heading }: FileAnswersProps) {
  const { guidance } = useInterfaceWords();
  const language = useLanguage();
  const { company } = useStores();
  const kind = kindOfFile(file);
  const sections = [...new Set(places.map(({ path }) => sectionAtPath(kind, path) ?? ''))];
  const confirm = (paths: readonly string[]) => {
    company.change(file, paths[0] ?? '', (content) => confirmAnswers(content, paths));
    // The button that was pressed is gone: the focus stays on the page.
    heading.current?.focus({ preventScroll: true });
  };
  return sections.map((section) => {
    const here = places.filter(({ path }) => sectionAtPath(kind, path) === section);
    const { title } = sectionTexts(language, kind, section);
    return (
      <div key={section} className="confirm-group">
        <div className="check-line">
          <h3>{title}</h3>
          {here.length > 1 && (
            <Button
              look="quiet"
              icon="check"
              aria-label={`${guidance.confirmAll}: ${title}`}
              onPress={() => {
                confirm(here.map(({ path }) => path));
              }}
            >
              {guidance.confirmAll}
            </Button>
          )}
        </div>
        <ul className="check-list">
          {here.map((place) => (
            <li key={place.path} className="check-line">
              <Answer place={place} parts={parts} />
              <span className="actions">
                <PlaceLink companyId={companyId} place={place} />
                <ConfirmButton place={place} parts={parts} onConfirm={confirm} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

interface AnswerProps extends Pick<ConfirmListProps, 'parts'> {
  readonly place: AnswerPlace;
}

function Answer({ place, parts }: AnswerProps) {
  const language = useLanguage();
  return <p className="confirm-answer">{sayPlace(place, { parts, language, spoken: language })}</p>;
}

interface ConfirmButtonProps extends AnswerProps {
  readonly onConfirm: (paths: readonly string[]) => void;
}

function ConfirmButton({ place, parts, onConfirm }: ConfirmButtonProps) {
  const { guidance } = useInterfaceWords();
  const language = useLanguage();
  const said = sayPlace(place, { parts, language, spoken: language });
  return (
    <Button
      icon="check"
      aria-label={`${guidance.confirm}: ${said}`}
      onPress={() => {
        onConfirm([place.path]);
      }}
    >
      {guidance.confirm}
    </Button>
  );
}
