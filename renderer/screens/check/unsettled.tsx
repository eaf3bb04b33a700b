import { byPlace, type JudgedFact } from '../../../shared/judgement/judgement.ts';
import { contentOf, type AnswerPlace } from '../../../shared/register/file-content.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { FileName } from '../parts/file-name.tsx';
import { ConfirmList } from './confirm-list.tsx';
import { PlaceLink } from './place-link.tsx';

interface UnsettledProps {
  readonly companyId: string;
  readonly parts: Parts;
  readonly facts: readonly JudgedFact[];
}

/** What the user has left open, and what nobody has confirmed since it came from a template. */
export function Unsettled(props: UnsettledProps) {
  return (
    <>
      <LeftOpen {...props} />
      <ConfirmList {...props} />
    </>
  );
}

function LeftOpen({ companyId, parts, facts }: UnsettledProps) {
  const { check: words, guidance } = useInterfaceWords();
  const items = byPlace(facts).flatMap(({ place }) => {
    const item = openItemAt(parts, place);
    return item && item.state !== '' ? [{ place, state: item.state, note: item.note }] : [];
  });
  const left = items.filter(({ state }) => state !== 'notApplicable');
  if (left.length === 0) return undefined;
  return (
    <section aria-labelledby="check-left-open">
      <h2 id="check-left-open">
        {words.leftOpen} ({left.length})
      </h2>
      <ul className="check-list">
        {left.map(({ place, state, note }) => (
          <li key={place.file + place.path} className="check-line">
            <p>
              <strong>{guidance.states[state]}</strong>
              {note.trim() !== '' && `: ${note}`}{' '}
              <span className="soft">
                <FileName parts={parts} file={place.file} />
              </span>
            </p>
            <PlaceLink companyId={companyId} place={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function openItemAt(parts: Parts, { file, path }: AnswerPlace) {
  return contentOf(parts, file)?.review.openItems.find((item) => item.path === path);
}
