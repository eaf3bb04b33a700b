import { isOld, lawFacts, lawFactsVerifiedOn } from '../../../shared/law/law-facts.ts';
import { formatDay } from '../../../shared/language/interface/format-time.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { useSettings } from '../../stores/use-stores.ts';
import { Message } from '../../ui/message.tsx';
import './law-facts.css';

/** When the facts of the law were last compared with their sources, group by group. */
export function LawFacts() {
  const { law: words } = useInterfaceWords();
  const language = useLanguage();
  return (
    <section className="page-section law-facts" aria-labelledby="law-facts-title">
      <h2 id="law-facts-title">{words.title}</h2>
      <p className="soft">{words.intro}</p>
      <OldFacts />
      <dl>
        {lawFacts.map(({ id, verifiedOn }) => (
          <div key={id}>
            <dt>{words.facts[id]}</dt>
            <dd>{formatDay(language, verifiedOn)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A warning where the facts may be out of date; nothing while they are fresh. */
export function OldFacts() {
  const { law: words } = useInterfaceWords();
  const language = useLanguage();
  const { today } = useSettings();
  if (!isOld(lawFactsVerifiedOn, today)) return undefined;
  return <Message kind="warning">{words.old(formatDay(language, lawFactsVerifiedOn))}</Message>;
}
