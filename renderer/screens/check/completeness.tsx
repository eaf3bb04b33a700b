import { legalItems, type LegalItemPart } from '../../../shared/law/legal-items.ts';
import { requirementWords } from '../../../shared/language/requirements/requirement-words.ts';
import {
  findProcessorCompleteness,
  findRegisterCompleteness,
} from '../../../shared/rules/completeness/find-completeness.ts';
import type { RequirementState } from '../../../shared/rules/completeness/requirement-state.ts';
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
            states={findRegisterCompleteness(parts, id)}
            parts={ofRegister}
          />
        </section>
      ))}
      {parts.processor ? (
        <section aria-labelledby="complete-processor">
          <h2 id="complete-processor">{nameOf('processor')}</h2>
          <PartTables
            companyId={companyId}
            states={findProcessorCompleteness(parts)}
            parts={['30(2)']}
          />
        </section>
      ) : (
        <p className="soft">{words.noProcessor}</p>
      )}
    </div>
  );
}

interface PartTablesProps {
  readonly companyId: string;
  readonly states: readonly RequirementState[];
  readonly parts: readonly LegalItemPart[];
}

function PartTables({ companyId, states, parts }: PartTablesProps) {
  const words = requirementWords[useLanguage()];
  const ofPart = (part: LegalItemPart) =>
    states.filter(({ id }) => legalItems.some((each) => each.id === id && each.part === part));
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
        {ofPart(part).map((state) => (
          <RequirementRow key={state.id} companyId={companyId} state={state} />
        ))}
      </tbody>
    </table>
  ));
}

interface RequirementRowProps {
  readonly companyId: string;
  readonly state: RequirementState;
}

/** A missing item leads to its question. */
function RequirementRow({ companyId, state }: RequirementRowProps) {
  const words = requirementWords[useLanguage()];
  const { id, status, reason, place } = state;
  return (
    <tr data-status={status}>
      <td>{words.cite(id)}</td>
      <th scope="row">{words.items[id]}</th>
      <td>
        <p>{words.states[status]}</p>
        {reason !== undefined && <p className="soft">{words.reasons[reason]}</p>}
        {status === 'missing' && <PlaceLink companyId={companyId} place={place} />}
      </td>
    </tr>
  );
}
