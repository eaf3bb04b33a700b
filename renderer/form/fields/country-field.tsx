import { useCallback, useMemo } from 'react';
import { findLanguage } from '../../../shared/language/find-language.ts';
import { nameCountries } from '../../../shared/register/reading/name-countries.ts';
import { Combo } from '../../ui/combo.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { useWords } from '../../ui/words.tsx';
import { listCountries } from './list-countries.ts';
import type { FieldProps } from './field-props.ts';
import { useTyped } from './use-typed.ts';

/** A country by its name or its code, several of them, or an area such as the EEA. */
export function CountryField({ frame, answer, onChange }: FieldProps<string>) {
  const { locale, showCountries, noCountries, badCountry } = useWords();
  const language = findLanguage([locale]);
  const countries = useMemo(() => listCountries(language), [language]);
  const show = useCallback((each: string) => nameCountries(language, each) || each, [language]);
  const { text, isUnread, onType, onLeave } = useTyped('country', show, answer, onChange);
  return (
    <FieldFrame {...frame} error={isUnread ? badCountry : undefined}>
      {({ inputId, labelId, describedBy }) => (
        <Combo
          id={inputId}
          labelledBy={labelId}
          describedBy={describedBy}
          isInvalid={isUnread}
          options={countries}
          text={text}
          onChange={onType}
          onBlur={onLeave}
          openLabel={showCountries}
          emptyText={noCountries}
        />
      )}
    </FieldFrame>
  );
}
