import type { FileId } from '../../../shared/register/file-content.ts';
import type { Review } from '../../../shared/register/review.ts';
import { reviewsOf } from '../../../shared/rules/sort-out-findings.ts';
import { useInterfaceWords } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { useStores } from '../../stores/use-stores.ts';
import { Button } from '../../ui/button.tsx';
import { FileName, useFileName } from '../parts/file-name.tsx';
import { PlaceLink } from './place-link.tsx';

interface UnsettledProps {
  readonly companyId: string;
  readonly parts: Parts;
}

/** What the user has left open, and what nobody has confirmed since it came from a template. */
export function Unsettled({ companyId, parts }: UnsettledProps) {
  const reviews = [...reviewsOf(parts)];
  return (
    <>
      <LeftOpen companyId={companyId} parts={parts} reviews={reviews} />
      <ToConfirm companyId={companyId} parts={parts} reviews={reviews} />
    </>
  );
}

interface ReviewsProps extends UnsettledProps {
  readonly reviews: readonly (readonly [FileId, Review])[];
}

function LeftOpen({ companyId, parts, reviews }: ReviewsProps) {
  const { check: words, guidance } = useInterfaceWords();
  const items = reviews.flatMap(([file, { openItems }]) =>
    openItems.map((item) => ({ ...item, file })),
  );
  if (items.length === 0) return undefined;
  return (
    <section aria-labelledby="check-left-open">
      <h2 id="check-left-open">{words.leftOpen}</h2>
      <ul className="check-list">
        {items.map(({ id, file, path, state, note }) => (
          <li key={id} className="check-line">
            <p>
              <strong>{state !== '' && guidance.states[state]}</strong>
              {note.trim() !== '' && `: ${note}`}{' '}
              <span className="soft">
                <FileName parts={parts} file={file} />
              </span>
            </p>
            <PlaceLink companyId={companyId} place={{ file, path }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ToConfirm({ companyId, parts, reviews }: ReviewsProps) {
  const { check: words } = useInterfaceWords();
  const { navigation } = useStores();
  const nameOf = useFileName(parts);
  const waiting = reviews.filter(([, { toConfirm }]) => toConfirm.length > 0);
  if (waiting.length === 0) return undefined;
  return (
    <section aria-labelledby="check-to-confirm">
      <h2 id="check-to-confirm">{words.toConfirm}</h2>
      <ul className="check-list">
        {waiting.map(([file, { toConfirm }]) => (
          <li key={file}>
            <Button
              look="quiet"
              iconAfter="chevronRight"
              onPress={() => {
                navigation.openPlace(companyId, { file, path: toConfirm[0] ?? '' });
              }}
            >
              {words.toConfirmIn(nameOf(file), toConfirm.length)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
