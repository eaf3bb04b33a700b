import { languageNames } from '../../../shared/language/language-names.ts';
import { isLanguage, languages, type Language } from '../../../shared/language/language.ts';
import { useLanguage } from '../../services/interface-language.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { RadioList } from '../../ui/radio-list.tsx';

interface LanguageChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly onChoose: (language: Language) => void;
}

/** The language that Seloste speaks, each named in itself. */
export function LanguageChoice({ label, hint, onChoose }: LanguageChoiceProps) {
  const language = useLanguage();
  return (
    <FieldFrame size="question" isGroup label={label} hint={hint}>
      {({ labelId, describedBy }) => (
        <RadioList
          labelledBy={labelId}
          describedBy={describedBy}
          options={languages.map((id) => ({ id, name: languageNames[id], language: id }))}
          value={language}
          onChange={(id) => {
            if (isLanguage(id)) onChoose(id);
          }}
          isInline
        />
      )}
    </FieldFrame>
  );
}
