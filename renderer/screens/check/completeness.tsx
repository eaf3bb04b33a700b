import { legalItems, type LegalItemPart } from '../../../shared/law/legal-items.ts';
import { requirementWords } from '../../../shared/language/requirements/requirement-words.ts';
import {
  findProcessorItems,
  findRegisterItems,
  type JudgedItem,
} from '../../../shared/judgement/find-legal-items.ts';
import { isUnsettled } from '../../../shared/judgement/judgement.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import type { Parts } from '../../stores/contents.ts';
import { useFileName } from '../parts/file-name.tsx';
import { PlaceLink } from './place-link.tsx';
import { registerFile } from '../../../shared/register/file-content.ts';

interface CompletenessProps {
  readonly companyId: string;
  readonly parts: Parts;
}

const ofRegister: readonly LegalItemPart[] = ['13', '14', '30(1)'];

/** Art. 13, 14 and 30 item by item, for each register and for the work as a processor. */
export function Completeness({ companyId, parts }: CompletenessProps) {
  const { check: words } = useInterfaceWords();
  const language = useLanguage();
  const nameOf = useFileName(parts);
  return (
    <div className="check-groups">
      <p className="soft">{requirementWords[language].intro}</p>
      {parts.registers.map(({ id }) => (
        <section key={id} aria-labelledby={`complete-${id}`}>
          <h2 id={`complete-${id}`}>{nameOf(registerFile(id))}</h2>
          <PartTables
            companyId={companyId}
            items={findRegisterItems(parts, id)}
            parts={ofRegister}
          />
        </section>
      ))}
      {parts.processor ? (
        <section aria-labelledby="complete-processor">
          <h2 id="complete-processor">{nameOf('processor')}</h2>
          <PartTables companyId={companyId} items={findProcessorItems(parts)} parts={['30(2)']} />
        </section>
      ) : (
        <p className="soft">{words.noProcessor}</p>
      )}
    </div>
  );
}

interface PartTablesProps {
  readonly companyId: string;
  readonly items: readonly JudgedItem[];
  readonly parts: readonly LegalItemPart[];
}

function PartTables({ companyId, items, parts }: PartTablesProps) {
  const words = requirementWords[useLanguage()];
  const ofPart = (part: LegalItemPart) =>
    items.filter(({ id }) => legalItems.some((each) => each.id === id && each.part === part));
  return parts.map((part) => (
    <table key={part} className="check-table">
      <caption>{words.parts[part]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.article}</th>
          <th scope="col">{words.columns.item}</th>
          <th scope="col">{words.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {ofPart(part).map((item) => (
          <ItemRow key={item.id} companyId={companyId} item={item} />
        ))}
      </tbody>
    </table>
  ));
}

interface ItemRowProps {
  readonly companyId: string;
  readonly item: JudgedItem;
}

/** An item that is not settled leads to its question. */
function ItemRow({ companyId, item }: ItemRowProps) {
  const words = requirementWords[useLanguage()];
  const { id, state, reason, place } = item;
  return (
    <tr data-state={state}>
      <td>{words.cite(id)}</td>
      <th scope="row">{words.items[id]}</th>
      <td>
        <p>{words.states[state]}</p>
        {reason !== undefined && <p className="soft">{words.reasons[reason]}</p>}
        {isUnsettled(item) && <PlaceLink companyId={companyId} place={place} />}
      </td>
    </tr>
  );
}
