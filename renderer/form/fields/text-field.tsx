import type { Language } from '../../../shared/language/language.ts';
import type { LocalizedText } from '../../../shared/register/answers.ts';
import { answerLimit } from '../../../shared/register/limits.ts';
import { FieldFrame, type FieldIds } from '../../ui/field-frame.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useWords } from '../../ui/words.tsx';
import { useForm } from '../form-context.ts';
import { asItIs, useDraft } from '../use-draft.ts';
import type { FieldProps } from './field-props.ts';
import { tooLong } from './text-limit.ts';
import { withLanguage } from './with-language.ts';

interface TextFieldProps extends FieldProps<LocalizedText> {
  readonly kind: 'text' | 'longText';
}

/** The user's own text: one control for each language in which the user writes. */
export function TextField({ kind, frame, answer, onChange }: TextFieldProps) {
  const { languages } = useForm();
  const words = useWords();
  const [draft, change] = useDraft(answer, onChange, asItIs<LocalizedText>());
  const error = languages.map((language) => tooLong(draft[language] ?? '', words)).find(Boolean);
  const draw = (language: Language, ids: FieldIds, labelledBy?: string) => (
    <TextControl
      kind={kind}
      language={language}
      ids={ids}
      labelledBy={labelledBy}
      text={draft[language] ?? ''}
      onChange={(text) => {
        change(withLanguage(draft, language, text));
      }}
    />
  );
  const [only, ...others] = languages;
  return (
    <FieldFrame {...frame} error={error} isGroup={others.length > 0}>
      {(ids) =>
        only && others.length === 0
          ? draw(only, ids)
          : languages.map((language) => (
              <div key={language} className="in-language">
                <span id={`${ids.labelId}-${language}`} className="language-tag">
                  {words.languageNames[language]}
                </span>
                {draw(language, ids, `${ids.labelId} ${ids.labelId}-${language}`)}
              </div>
            ))
      }
    </FieldFrame>
  );
}

interface TextControlProps {
  readonly kind: 'text' | 'longText';
  readonly language: Language;
  readonly ids: FieldIds;
  /** The ids that name the control where several share the label. */
  readonly labelledBy: string | undefined;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

// An area even for a short text: an input would drop the line feeds of a pasted text and glue its words.
function TextControl({ kind, language, ids, labelledBy, text, onChange }: TextControlProps) {
  const isHuge = text.length > answerLimit;
  const shared = {
    id: labelledBy === undefined ? ids.inputId : `${ids.inputId}-${language}`,
    labelledBy,
    describedBy: ids.describedBy,
    isInvalid: isHuge,
    lang: language,
    value: text,
    onChange,
  };
  return <TextArea {...shared} size={kind === 'text' ? 'line' : 'lines'} isHuge={isHuge} />;
}
