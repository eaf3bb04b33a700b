// What law and practice say of storage periods, beside the row of a period.
import { formatPeriod } from '../../../shared/document/compose/format.ts';
import { documentWords } from '../../../shared/language/documents/document-words.ts';
import { formatDay } from '../../../shared/language/interface/format-time.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { RetentionRule } from '../../../shared/law/retention.ts';
import { suggestRetention } from '../../../shared/law/suggest-retention.ts';
import type { LocalizedText } from '../../../shared/register/answers.ts';
import type { Register } from '../../../shared/register/register.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import './retention-suggestions.css';

type Retention = Register['retention'][number];

/** The answers of a row of storage periods that a suggestion gives. */
export type SuggestedRetention = Pick<Retention, 'duration' | 'startEvent' | 'statute'>;

interface RetentionSuggestionsProps {
  readonly register: Register;
  readonly row: Retention;
  /** Languages in which the user writes. */
  readonly languages: readonly Language[];
  readonly onTake: (suggested: SuggestedRetention) => void;
}

/** Suggestions by what the period is about: the data, the purposes and the criteria of its row. */
export function RetentionSuggestions(props: RetentionSuggestionsProps) {
  const { register, row, languages, onTake } = props;
  const { law: words } = useInterfaceWords();
  const text = aboutOf(register, row);
  const rules = suggestRetention(text);
  if (text.trim() !== '' && rules.length === 0) return undefined;
  return (
    <div className="retention-suggestions">
      <h3>{words.suggestions}</h3>
      {rules.length === 0 && <p className="soft">{words.noSuggestions}</p>}
      <ul>
        {rules.map((rule) => (
          <Suggestion
            key={rule.id}
            rule={rule}
            onTake={() => {
              onTake(answersOf(rule, languages));
            }}
          />
        ))}
      </ul>
    </div>
  );
}

interface SuggestionProps {
  readonly rule: RetentionRule;
  readonly onTake: () => void;
}

function Suggestion({ rule, onTake }: SuggestionProps) {
  const { law: words } = useInterfaceWords();
  const language = useLanguage();
  const period = formatPeriod({ words: documentWords[language] }, rule, '');
  const facts = [
    words.kinds[rule.kind],
    rule.statute[language],
    words.checked(formatDay(language, rule.verifiedOn)),
  ].filter((fact) => fact !== '');
  return (
    <li>
      <div>
        <p>
          <strong>{period}</strong> – {rule.data[language]}
        </p>
        <p className="soft">{facts.join(' · ')}</p>
      </div>
      <Button look="quiet" aria-label={words.take(rule.data[language])} onPress={onTake}>
        {words.takeShort}
      </Button>
    </li>
  );
}

/** Everything that the row says of what it is about, in whatever language. */
function aboutOf(register: Register, row: Retention): string {
  const chosen = <Row extends { readonly id: string }>(
    rows: readonly Row[],
    ids: readonly string[],
  ) => rows.filter(({ id }) => ids.includes(id));
  const texts: readonly LocalizedText[] = [
    ...chosen(register.data, row.dataIds).flatMap(({ text, items }) => [text, items]),
    ...chosen(register.purposes, row.purposeIds).map(({ text }) => text),
    row.criteria,
    row.statute,
  ];
  return texts.flatMap((text) => Object.values(text)).join('\n');
}

/** The suggestion as answers; the statute only in the languages of the user. */
function answersOf(rule: RetentionRule, languages: readonly Language[]): SuggestedRetention {
  const { duration, startEvent } = rule;
  const named = languages.filter((language) => rule.statute[language] !== '');
  return {
    duration,
    startEvent,
    statute: Object.fromEntries(named.map((language) => [language, rule.statute[language]])),
  };
}
